import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { freePort } from './freePort';
import { bundleWith, lifeline, nodeOfTheProject } from './program';

const Instant = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse));

/** What the clock did on its way. */
export const ClockAnswer = v.object({
  now: Instant,
  posts: v.array(v.object({ id: v.string(), kind: v.string(), event: v.optional(v.string()), due: Instant, outcome: v.string() })),
});
export type ClockAnswer = v.InferOutput<typeof ClockAnswer>;

export type ServerProcess = {
  readonly url: string;
  /** Ends it at once, as if the power had gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has; rejects if it does not end well. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGINT') => Promise<void>;
  /** Moves its clock forward to an instant, as text or in milliseconds. */
  readonly moveClock: (to: string | number) => Promise<ClockAnswer>;
  /** A token to call the API with, as one of the desk's people ('aino' is the secretary). */
  readonly signIn: (person: string) => Promise<string>;
  /** The last that it said, to be shown when a test fails. */
  readonly said: () => string;
};

export type Start = {
  /** The instant at which its clock starts. */
  readonly now?: string | number;
  /** The connection string of a table service that already runs. */
  readonly storage: string;
  /** Another network's content file; without it, the real one's. */
  readonly content?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** How long the server may take to answer that it lives, on a machine that has much else to do. */
const patience = 60_000;

/** The desk's server in a process of its own, on storage that outlives it, without the Playground. */
export const startServer = async ({ now, storage, content, port, env }: Start): Promise<ServerProcess> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-server-'));
  const usedPort = port ?? (await freePort());
  const url = `http://127.0.0.1:${usedPort}`;
  const flags = ['--enable-source-maps', '--disable-warning=DEP0040', '--import', lifeline];
  const child = spawn(nodeOfTheProject(), [...flags, await bundleWith(folder, content)], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(usedPort),
      KASELO_STORAGE: storage,
      KASELO_DATA: join(folder, 'data'),
      KASELO_PLAYGROUND: 'off',
      ...(now === undefined ? {} : { KASELO_NOW: iso(now) }),
      ...env,
    },
  });
  const said = outputOf(child);
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 'unknown'));
  }).then(async (how) => {
    await rm(folder, { recursive: true, force: true });
    return how;
  });

  await untilAlive(url, ended, said);
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}\n${said()}`);
    return response.json();
  };
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const how = await ended;
      if (how !== 0) throw new Error(`The server ended with ${how} when it was asked to stop:\n${said()}`);
    },
    moveClock: async (to) => v.parse(ClockAnswer, await ask('/local/clock', { now: iso(to) })),
    signIn: async (person) => v.parse(v.object({ token: v.string() }), await ask('/local/sign-in', { person })).token,
    said,
  };
};

const iso = (instant: string | number) => (typeof instant === 'number' ? new Date(instant).toISOString() : instant);

const outputOf = (child: ChildProcess) => {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000);
    });
  }
  return () => said.trim();
};

const untilAlive = async (url: string, ended: Promise<number | string>, said: () => string): Promise<void> => {
  let how: number | string | undefined;
  void ended.then((end) => {
    how = end;
  });
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (how !== undefined) throw new Error(`The server ended with ${how} before it was ready:\n${said()}`);
    // Somebody else may be answering at that address: so it must have said that it is there, too.
    if (!said().includes(`:${new URL(url).port}/`)) continue;
    const answer = await fetch(`${url}/live`).catch(() => undefined);
    if (answer?.status === 200) return;
  }
  throw new Error(`The server does not answer:\n${said()}`);
};
