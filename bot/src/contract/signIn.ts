import * as v from 'valibot';

/** Asked before anybody is known, so it stands outside the table of endpoints and needs no token. */
export const registrationPath = '/api/sign-in';

/** What a browser outside Teams needs to send somebody to Microsoft's sign-in: the tenant, the tab's registration there, and what to ask for. */
export const Registration = v.object({ tenantId: v.string(), clientId: v.string(), scope: v.string() });
export type Registration = v.InferOutput<typeof Registration>;
