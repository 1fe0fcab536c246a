import type { Request, Response, Server } from 'restify';
import { type Registration, registrationPath } from '../../contract/signIn';
import { respondJson } from './respond';
import { requiredScope, type SignInConfig } from './signIn';

/**
 * The tab's registration as a browser asks for it. The scope names the registration by its id: by its address it would
 * get tokens too, but Entra refuses to renew those that an application asks for itself (AADSTS90009).
 */
export const registrationOf = ({ tenantId }: SignInConfig, clientId: string): Registration => ({
  tenantId,
  clientId,
  scope: `${clientId}/${requiredScope}`,
});

/** Tells a browser outside Teams where one signs in; nothing where there is no registration, as on a desk. */
export const serveSignIn = (server: Server, registration: Registration | undefined): void => {
  server.get(registrationPath, async (req: Request, res: Response) => respondJson(req, res, registration ?? {}));
};
