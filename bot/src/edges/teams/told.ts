import * as v from 'valibot';
import type { Telemetry } from '../../kit/telemetry';

type Request = { readonly method: string; readonly url: string };
type Next<Asked, Answer> = (request: Asked) => Promise<Answer>;

const WithStatus = v.object({ status: v.number() });
const Failed = v.object({ statusCode: v.number() });

/** Tells of each request to the Connector what kind it was and how it was answered; an address holds ids of people and is not told. */
export const toldRequests = ({ inStep }: Telemetry) => ({
  name: 'tellsOfRequests',
  sendRequest: <Asked extends Request, Answer>(request: Asked, next: Next<Asked, Answer>): Promise<Answer> =>
    inStep('teams', { kind: kindOf(request), method: request.method }, async (tell) => {
      try {
        const response = await next(request);
        const parsed = v.safeParse(WithStatus, response);
        const status = parsed.success ? parsed.output.status : 'none';
        tell({ status, failed: status === 'none' || status >= 400 ? 'refused' : undefined });
        return response;
      } catch (error) {
        const parsed = v.safeParse(Failed, error);
        tell({ status: parsed.success ? parsed.output.statusCode : 'none' });
        throw error;
      }
    }),
});

function kindOf({ method, url }: Request): string {
  if (/\/(paged)?members\b/i.test(url)) return 'roster';
  if (method === 'PUT') return 'update';
  if (method === 'POST') return /\/activities\b/.test(url) ? 'send' : 'create';
  return 'other';
}
