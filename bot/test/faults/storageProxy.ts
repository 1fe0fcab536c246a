import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is asked of the table service: 'POST' '/devstoreaccount1/kaselodue' and, of a transaction, all its parts as text. */
export type StorageRequest = { readonly number: number; readonly method: string; readonly path: string; readonly body: string };

/** What goes wrong with a request; `applied` tells whether it is done all the same, and only its answer is lost. */
export type StorageFault =
  | { readonly kind: 'answer'; readonly status: number; readonly applied: boolean; readonly retryAfter?: number }
  | { readonly kind: 'hang'; readonly applied: boolean }
  | { readonly kind: 'reset'; readonly applied: boolean }
  | { readonly kind: 'slow'; readonly milliseconds: number };

export type StorageMatch = (request: StorageRequest) => boolean;

export const anything: StorageMatch = () => true;

/** Stands before a table service and passes everything on, until something is to go wrong. */
export type StorageProxy = {
  readonly connectionString: string;
  readonly requests: () => readonly StorageRequest[];
  /** The next so many matching requests go wrong, after so many that go well. */
  readonly goesWrong: (fault: StorageFault, how?: { match?: StorageMatch; times?: number; after?: number }) => void;
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
};

const always = Number.POSITIVE_INFINITY;

export const startStorageProxy = async (connectionString: string): Promise<StorageProxy> => {
  const [, host = '', port = ''] = /TableEndpoint=http:\/\/([^:/]+):(\d+)\//.exec(connectionString) ?? [];
  const agent = new Agent({ keepAlive: true });
  const requests: StorageRequest[] = [];
  const faults: { fault: StorageFault; match: StorageMatch; left: number; after: number }[] = [];

  const faultFor = (request: StorageRequest): StorageFault | undefined => {
    for (const each of faults) {
      if (each.left <= 0 || !each.match(request)) continue;
      if (each.after > 0) {
        each.after -= 1;
        continue;
      }
      each.left -= 1;
      return each.fault;
    }
    return undefined;
  };

  const passOn = (incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { method, url, headers } = incoming;
      ask({ host, port, method, path: url, headers, agent }, resolve).once('error', reject).end(body);
    });

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = await bytesOf(incoming);
    const request = { number: requests.length + 1, method: incoming.method ?? '', path: incoming.url ?? '', body: body.toString('utf8') };
    requests.push(request);
    const fault = faultFor(request);
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const applied = fault === undefined || fault.kind === 'slow' || fault.applied;
    const answer = applied ? await passOn(incoming, body) : undefined;
    const text = answer && (await bytesOf(answer));
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void incoming.socket.resetAndDestroy();
    if (fault?.kind === 'answer') return refuse(response, fault);
    // restify changes what every response of this process answers to writeHead: the two cannot be chained.
    response.writeHead(answer?.statusCode ?? 500, answer?.headers);
    response.end(text);
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;

  return {
    connectionString: connectionString.replace(`http://${host}:${port}/`, `http://127.0.0.1:${own}/`),
    requests: () => requests,
    goesWrong: (fault, { match = anything, times = always, after = 0 } = {}) => void faults.push({ fault, match, left: times, after }),
    recover: () => void faults.splice(0),
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const bytesOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** An error as Azure Table Storage writes it. */
function refuse(response: ServerResponse, { status, retryAfter }: Extract<StorageFault, { kind: 'answer' }>): void {
  const codes: Readonly<Record<number, string>> = { 409: 'EntityAlreadyExists', 412: 'UpdateConditionNotSatisfied', 503: 'ServerBusy' };
  const error = { 'odata.error': { code: codes[status] ?? 'OperationTimedOut', message: { lang: 'en-US', value: 'Said on purpose.' } } };
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
  });
  response.end(JSON.stringify(error));
}
