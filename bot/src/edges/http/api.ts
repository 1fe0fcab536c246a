import type { Request, Response, Server } from 'restify';
import * as v from 'valibot';
import { type EndpointName, endpoints, type RefusalBody, type RequestOf, type ResponseOf } from '../../contract/endpoints';
import { type Person, personKey } from '../../kit/ids';
import { type Language, languageFor } from '../../kit/languages';
import type { Log } from '../../kit/log';
import { type Random, referenceNumber } from '../../kit/random';
import type { Result } from '../../kit/result';
import type { Facts, Telemetry } from '../../kit/telemetry';
import { type Trouble, troubleOf } from '../../kit/trouble';
import { RosterUnreachable } from '../../network/ports';
import { isOpenDuring, may, permissions } from '../../permissions';
import { setupWords } from '../../text/setup';
import { troubleWords } from '../../text/trouble';
import { wordsOf } from '../../text/words';
import type { Reader } from '../../views/reader';
import type { IsTooMany } from './fairShare';
import { respondJson, respondRefusal } from './respond';
import { type Authenticate, bearerOf } from './signIn';

export type ApiRefusal = Extract<
  RefusalBody['refusal'],
  'not-allowed' | 'not-found' | 'invalid' | 'closed' | 'event-over' | 'event-cancelled' | 'no-organisation'
>;

export type Asked<Name extends EndpointName> = {
  readonly body: RequestOf<Name>;
  /** Parameters of the path and of the query, as they came. */
  readonly params: Readonly<Record<string, string>>;
};

/** What answers each endpoint; who may ask is settled before. */
export type ApiHandlers = {
  readonly [Name in EndpointName]: (reader: Reader, asked: Asked<Name>) => Promise<Result<ResponseOf<Name>, ApiRefusal>>;
};

export type ApiPorts = {
  readonly authenticate: Authenticate;
  /** The person in the network of the team that they ask from, or else in their first; undefined for whoever belongs to none. */
  readonly readerFor: (person: Person, language: Language | undefined, team: string | undefined) => Promise<Reader | undefined>;
  readonly handlers: ApiHandlers;
  readonly log: Log;
  readonly random: Random;
  readonly telemetry: Telemetry;
};

/** Opens every door of the contract, and no other. */
export const serveApi = (server: Server, ports: ApiPorts, isTooMany: IsTooMany): void => {
  for (const name of namesOf(endpoints)) {
    const { method, path } = endpoints[name];
    const open = method === 'GET' ? server.get.bind(server) : server.put.bind(server);
    open(path, async (req: Request, res: Response) => {
      await ports.telemetry.inStep('request', { kind: name, method }, async (tell) => {
        await answer(name, req, res, ports, isTooMany);
        tell(endOf(res.statusCode));
      });
    });
  }
};

/** What a person may not, or what is not there, is no failure of ours. */
const endOf = (status: number): Facts => ({ status, failed: status >= 500 ? 'refused' : undefined });

const namesOf = (table: typeof endpoints) => Object.keys(table) as EndpointName[];

async function answer(name: EndpointName, req: Request, res: Response, ports: ApiPorts, isTooMany: IsTooMany): Promise<void> {
  const { inStep } = ports.telemetry;
  const { language, params } = questionOf(req);
  const spoken = language ?? languageFor(String(req.headers['accept-language'] ?? ''));
  const words = wordsOf(spoken);
  const refuse = (refusal: RefusalBody['refusal'], message: string, reference?: string) =>
    respondRefusal(res, { refusal, message, reference });
  try {
    const token = bearerOf(req.headers.authorization);
    const person = token === undefined ? undefined : await ports.authenticate(token);
    if (person === undefined) return isTooMany('sign-in', req, res) ? undefined : refuse('signed-out', words.refusal['signed-out']);
    if (isTooMany('person', req, res, personKey(person), language)) return;
    const reader = await inStep('reader', {}, () => ports.readerFor(person, language, params.team));
    if (reader === undefined) return refuse('not-allowed', words.refusal['not-member']);
    if (!may(reader.role, permissions.endpoints[name])) return refuse('not-allowed', words.refusal['only-coordinators']);
    if (!isOpenDuring(reader.data.network.setup, reader.role, name)) return refuse('not-allowed', setupWords(spoken).beingSetUp.tab);
    const body = v.safeParse(endpoints[name].request, endpoints[name].method === 'GET' ? undefined : req.body);
    if (!body.success) return refuse('invalid', words.refusal.invalid);
    const result = await inStep('answer', {}, () => run(name, ports.handlers, reader, { body: body.output, params }));
    if (!result.ok) return refuse(result.refusal, words.refusal[result.refusal]);
    await respondJson(req, res, result.value);
  } catch (error) {
    if (error instanceof RosterUnreachable) {
      ports.log.warn('the roster cannot be reached', { endpoint: name });
      res.header('Retry-After', '30');
      return refuse('roster-unreachable', words.refusal['roster-unreachable']);
    }
    const reference = referenceNumber(ports.random);
    const trouble = troubleOf(error);
    ports.log.error('a request failed', error, { endpoint: name, reference, trouble });
    if (trouble === 'store-unreachable') res.header('Retry-After', '10');
    refuse(refusalOf[trouble], troubleWords(spoken)[trouble](reference), reference);
  }
}

const refusalOf: Record<Trouble, RefusalBody['refusal']> = {
  'store-unreachable': 'store-unreachable',
  unreadable: 'broken',
  'too-large': 'too-large',
  broken: 'broken',
};

/** The body was parsed by the endpoint's own schema just before, which the compiler cannot follow through the table. */
const run = (
  name: EndpointName,
  handlers: ApiHandlers,
  reader: Reader,
  asked: { body: unknown; params: Readonly<Record<string, string>> },
) => (handlers[name] as (reader: Reader, asked: unknown) => Promise<Result<unknown, ApiRefusal>>)(reader, asked);

function questionOf(req: Request): { readonly language: Language | undefined; readonly params: Readonly<Record<string, string>> } {
  const query = new URL(req.url ?? '/', 'http://localhost').searchParams;
  const asked = query.get('language');
  const params: Record<string, string> = { ...Object.fromEntries(query), ...req.params };
  return { language: asked === null ? undefined : languageFor(asked), params };
}
