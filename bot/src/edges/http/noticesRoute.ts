import type { Request, Response, Server } from 'restify';
import { noticesPath, type PublicNotices } from '../../contract/notices';
import { respondJson } from './respond';

/** Tells anybody what the notices of the networks say of their own: the pages that show it are read before one has signed in. */
export const serveNotices = (server: Server, notices: () => Promise<PublicNotices>): void => {
  server.get(noticesPath, async (req: Request, res: Response) => respondJson(req, res, await notices()));
};
