import { createServer, plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import { endpoints } from '../../contract/endpoints';
import { largestCalendarFile } from '../../contract/import';
import type { PublicNotices } from '../../contract/notices';
import type { Registration } from '../../contract/signIn';
import type { Health } from '../../delivery/ports';
import type { Log } from '../../kit/log';
import { type Random, referenceNumber } from '../../kit/random';
import { StoreUnreachable } from '../../kit/trouble';
import { RosterUnreachable } from '../../network/ports';
import { troubleWords } from '../../text/trouble';
import { wordsOf } from '../../text/words';
import { type ApiPorts, serveApi } from './api';
import { boundRequests, type Counting, countAddresses, shareFairly } from './fairShare';
import { strictHeaders } from './headers';
import { serveNotices } from './noticesRoute';
import { end, respondCalendar, respondRefusal } from './respond';
import { serveSignIn } from './signInRoute';
import { serveTab } from './tabFiles';

export type HttpRequest = Request;
export type HttpResponse = Response;

/** A larger body than this is no activity and no answer. */
export const largestBody = 256 * 1024;

/** A whole network, or a calendar file, comes in one body; the escapes of JSON take their room. */
const largerBodies: ReadonlyMap<string, number> = new Map([
  [endpoints.previewContent.path, 2 * 1024 * 1024],
  [endpoints.importContent.path, 2 * 1024 * 1024],
  [endpoints.previewImport.path, largestCalendarFile + 1024 * 1024],
]);

export type ServerPorts = ApiPorts & {
  /** Takes a Bot Framework activity with what is to prove its sender. */
  readonly takeActivity: (sent: {
    readonly body: unknown;
    readonly authorization: string | undefined;
  }) => Promise<{ readonly status: number; readonly body?: unknown }>;
  readonly calendarFile: (signature: string) => Promise<string | undefined>;
  readonly calendarFeed: (secret: string) => Promise<string | undefined>;
  readonly health: () => Promise<Health>;
  /** Where people sign in who come without Teams; undefined where nobody can. */
  readonly registration: Registration | undefined;
  readonly notices: () => Promise<PublicNotices>;
  readonly tabFolder: string;
  /** Undefined where nobody is counted. */
  readonly counting: Counting | undefined;
  readonly log: Log;
  readonly random: Random;
};

/** Everything that the outside may ask, on one port. */
export const createHttpServer = (ports: ServerPorts): Server => {
  // A name would be told to everybody in each answer.
  const server = createServer({ name: '' });
  const isTooMany = shareFairly(ports.counting);
  const { inStep } = ports.telemetry;
  boundRequests(server);
  server.pre(strictHeaders);
  server.pre(countAddresses(isTooMany));
  takeBodies(server);
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    answerError(req, res, error, ports);
    done();
  });
  server.post('/api/messages', async (req: Request, res: Response) => {
    const { status, body } = await ports.takeActivity({ body: req.body, authorization: req.headers.authorization });
    if (body === undefined) end(res, status);
    else end(res, status, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(body)));
  });
  server.get('/calendar/event/:file', async (req: Request, res: Response) => {
    res.header('Content-Disposition', 'attachment; filename="kaselo.ics"');
    respondCalendar(req, res, await inStep('request', { kind: 'calendarFile' }, () => calendarBehind(req, ports.calendarFile)));
  });
  server.get('/calendar/:file', async (req: Request, res: Response) => {
    respondCalendar(req, res, await inStep('request', { kind: 'calendarFeed' }, () => calendarBehind(req, ports.calendarFeed)));
  });
  serveSignIn(server, ports.registration);
  serveNotices(server, () => inStep('request', { kind: 'notices' }, ports.notices));
  server.get('/live', async (_req: Request, res: Response) => end(res, 200, 'application/json', Buffer.from('{"live":true}')));
  server.get('/health', async (_req: Request, res: Response) => {
    const health = await ports.health();
    end(res, health.healthy ? 200 : 503, 'application/json', Buffer.from(JSON.stringify(health)));
  });
  serveApi(server, ports, isTooMany);
  serveTab(server, ports.tabFolder);
  return server;
};

function takeBodies(server: Server): void {
  const parsers = (maxBodySize: number) => plugins.bodyParser({ maxBodySize, mapParams: false, mapFiles: false });
  const larger = new Map([...largerBodies].map(([path, most]) => [path, parsers(most)]));
  server.use(
    parsers(largestBody).map(
      (usual, step): RequestHandler =>
        (req, res, next) => {
          const parser = larger.get(req.path())?.[step] ?? usual;
          return parser(req, res, next);
        },
    ),
  );
}

const calendarBehind = async (req: Request, read: (name: string) => Promise<string | undefined>): Promise<string | undefined> => {
  const file = String(req.params.file ?? '');
  return file.endsWith('.ics') ? read(file.slice(0, -'.ics'.length)) : undefined;
};

/** What restify refuses by itself: a body too large or broken, an address that does not exist; and whatever threw. */
function answerError(req: Request, res: Response, error: unknown, { log, random }: ServerPorts): void {
  if (res.headersSent) return;
  const words = wordsOf('fi').refusal;
  if (error instanceof RosterUnreachable) {
    log.warn('the roster cannot be reached', { method: req.method });
    respondRefusal(res, { refusal: 'roster-unreachable', message: words['roster-unreachable'] });
    return;
  }
  if (error instanceof StoreUnreachable) {
    const reference = referenceNumber(random);
    log.error('a request failed', error, { method: req.method, reference });
    res.header('Retry-After', '10');
    respondRefusal(res, { refusal: 'store-unreachable', message: troubleWords('fi')['store-unreachable'](reference), reference });
    return;
  }
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  const reference = referenceNumber(random);
  if (status === 413) respondRefusal(res, { refusal: 'too-large', message: words['too-large'], reference });
  else if (status === 404 || status === 405) respondRefusal(res, { refusal: 'not-found', message: words['not-found'] });
  else if (typeof status === 'number' && status < 500) respondRefusal(res, { refusal: 'invalid', message: words.invalid, reference });
  else respondRefusal(res, { refusal: 'broken', message: words.broken(reference), reference });
  const fields = { reference, method: req.method, status: typeof status === 'number' ? status : 500 };
  if (typeof status === 'number' && status < 500) log.warn('a request was refused', fields);
  else log.error('a request failed', error, fields);
}
