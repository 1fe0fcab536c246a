import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer, ConnectorRequest } from './answer';
import { type Board, emptyBoard } from './board';
import { everything, type Fault, type Match } from './faults';
import { inventedMembers, inventedTeam, type TeamsMember, type TeamsTeam } from './inventedTeam';
import type { Message } from './messages';
import { answerTo } from './routes';

/** How far a request has come: here but nothing done, done but not answered, answered. */
export type Phase = 'arrived' | 'accepted' | 'answered';
type Watcher = (phase: Phase, request: ConnectorRequest) => void | Promise<void>;

export type FakeConnector = {
  /** What goes into an activity's `serviceUrl`. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: () => readonly ConnectorRequest[];
  /** What stands in the team's channels and in chats, in the order in which it appeared. */
  readonly posts: () => readonly Message[];
  /** The team, its channels and its people, to be changed by assigning. */
  readonly board: Board;
  /** The next so many matching requests go wrong; faults that were asked for earlier come first. */
  readonly goesWrong: (fault: Fault, match?: Match, times?: number) => void;
  /** From now on nothing goes wrong. */
  readonly recover: () => void;
  /** Is told of every step of every request, and holds it up while a promise is pending; answers how to stop. */
  readonly watch: (watcher: Watcher) => () => void;
  /** Waits until something is so; rejects when it is not in time. */
  readonly until: (condition: () => boolean, patience?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Start = { readonly team?: TeamsTeam; readonly members?: readonly TeamsMember[]; readonly now?: () => number; readonly port?: number };

/** The Bot Framework Connector of an invented team, on loopback. */
export const startFakeConnector = async (start: Start = {}): Promise<FakeConnector> => {
  const { team = inventedTeam, members = inventedMembers, now = Date.now, port = 0 } = start;
  const board = emptyBoard(team, members, now);
  const requests: ConnectorRequest[] = [];
  const faults: { fault: Fault; match: Match; left: number }[] = [];
  const watchers = new Set<Watcher>();

  const tell = (phase: Phase, request: ConnectorRequest) => Promise.all([...watchers].map((watcher) => watcher(phase, request)));
  const faultFor = (request: ConnectorRequest): Fault | undefined => {
    const found = faults.find(({ match, left }) => left > 0 && match(request));
    if (found) found.left -= 1;
    return found?.fault;
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = { ...(await readRequest(incoming)), number: requests.length + 1, at: now() };
    requests.push(request);
    await tell('arrived', request);
    const fault = faultFor(request);
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const accepted = fault === undefined || fault.kind === 'slow' || fault.accepted;
    const good = accepted ? answerTo(request, board) : undefined;
    if (accepted) await tell('accepted', request);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void incoming.socket.resetAndDestroy();
    const answer = fault?.kind === 'answer' ? fault.answer : good;
    if (answer !== undefined) await send(response, answer);
    await tell('answered', request);
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake Connector has no port');

  return {
    url: `http://127.0.0.1:${address.port}/emea/`,
    requests: () => requests,
    posts: board.messages,
    board,
    goesWrong: (fault, match = everything, times = 1) => void faults.push({ fault, match, left: times }),
    recover: () => void faults.splice(0),
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    until: async (condition, patience = 10_000) => {
      for (const end = Date.now() + patience; !condition(); await new Promise((resolve) => setTimeout(resolve, 10))) {
        if (Date.now() > end)
          throw new Error(`It did not happen in ${patience} ms; the last of ${requests.length} requests: ${lastOf(requests)}`);
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const lastOf = (requests: readonly ConnectorRequest[]) => {
  const last = requests[requests.length - 1];
  return last === undefined ? 'none' : `${last.method} ${last.path}`;
};

const readRequest = async (incoming: IncomingMessage): Promise<Omit<ConnectorRequest, 'number' | 'at'>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://connector.invalid');
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const path = decodeURIComponent(url.pathname.slice(Math.max(0, url.pathname.indexOf('/v3/'))));
  return { method: incoming.method ?? 'GET', path, query: Object.fromEntries(url.searchParams), body };
};

const send = (response: ServerResponse, { status, headers, body }: Answer): Promise<void> => {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  return new Promise((resolve) => {
    response.once('close', () => resolve());
    response.end(text, () => resolve());
  });
};
