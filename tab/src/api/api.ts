import { type EndpointName, endpoints, RefusalBody, type RequestOf, type ResponseOf } from '@kaselo/bot/contract/endpoints';
import * as v from 'valibot';
import type { Language } from '../text/language';
import { addressOf, type Params } from './address';
import { Failure } from './failure';

type Reading<Name extends EndpointName> = (typeof endpoints)[Name]['method'] extends 'GET' ? Name : never;
/** The endpoints that are read, and those that change something. */
export type ViewName = { [Name in EndpointName]: Reading<Name> }[EndpointName];
export type SendName = Exclude<EndpointName, ViewName>;

/** The tab's door to the server: typed by the contract, parsed by its schemas. Rejects with a `Failure` only. */
export type Api = {
  readonly fetchView: <Name extends ViewName>(name: Name, params?: Params) => Promise<ResponseOf<Name>>;
  readonly send: <Name extends SendName>(name: Name, params: Params, body: RequestOf<Name>) => Promise<ResponseOf<Name>>;
};

export type ApiOptions = {
  readonly token: () => Promise<string>;
  readonly language: Language;
  /** The team from which one looks. */
  readonly team?: string | undefined;
  readonly fetch: typeof fetch;
  readonly patience?: number;
};

export const createApi = ({ token, language, team, fetch, patience = 20_000 }: ApiOptions): Api => {
  const asked = { language, ...(team === undefined ? {} : { team }) };
  const kept = new Map<string, { readonly etag: string; readonly body: unknown }>();

  const ask = async (address: string, request: RequestInit & { readonly headers: Record<string, string> }): Promise<Response> => {
    const bearer = await token().catch((error: unknown) => {
      throw error instanceof Failure ? error : new Failure('no-token');
    });
    const headers = { accept: 'application/json', authorization: `Bearer ${bearer}`, ...request.headers };
    return fetch(address, { ...request, headers, signal: AbortSignal.timeout(patience) }).catch(() => {
      throw new Failure('unreachable');
    });
  };

  return {
    fetchView: async (name, params = {}) => {
      const { path, response: schema } = endpoints[name];
      const address = addressOf(path, { ...params, ...asked });
      const known = kept.get(address);
      const response = await ask(address, { method: 'GET', headers: known === undefined ? {} : { 'if-none-match': known.etag } });
      if (response.status === 304 && known !== undefined) return parsed(schema, known.body);
      const body = await bodyOf(response);
      const view = parsed(schema, body);
      const etag = response.headers.get('etag');
      if (etag !== null) kept.set(address, { etag, body });
      return view;
    },
    send: async (name, params, content) => {
      const { method, path, response: schema } = endpoints[name];
      const headers = { 'content-type': 'application/json' };
      const response = await ask(addressOf(path, { ...params, ...asked }), { method, headers, body: JSON.stringify(content) });
      return parsed(schema, await bodyOf(response));
    },
  };
};

async function bodyOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const refusal = v.safeParse(RefusalBody, body);
  if (!refusal.success) throw new Failure('unreachable');
  throw new Failure(refusal.output.refusal, refusal.output.message, refusal.output.reference);
}

/** An answer that does not fit its schema comes from a newer server than this page. */
function parsed<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new Failure('outdated');
  return result.output;
}
