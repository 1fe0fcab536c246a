import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Child, startChild } from './child';
import { playgroundConfig } from './playgroundTeam';

export type Playground = {
  /** Where a browser finds it; also the address of its REST routes. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

type Start = {
  readonly botEndpoint: string;
  /** Where its configuration and its log are put. */
  readonly folder: string;
  /** The port that is wished for; where it is taken, another one is used. */
  readonly port: number;
};

const patience = 60_000;

/** The Microsoft 365 Agents Playground as the Teams client, with the invented team and people in it. */
export const startPlayground = async ({ botEndpoint, folder, port }: Start): Promise<Playground> => {
  await mkdir(folder, { recursive: true });
  const config = join(folder, '.m365agentsplayground.yml');
  const log = join(folder, 'playground.log');
  await writeFile(config, stringify(playgroundConfig()));
  await writeFile(log, '');
  const child = startChild({
    name: 'The Playground',
    script: createRequire(__filename).resolve('@microsoft/m365agentsplayground/cli.js'),
    args: ['start', '--app-endpoint', botEndpoint, '--channel-id', 'msteams', '--port', String(port), '--disable-telemetry'],
    folder,
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
    },
    stopSignal: 'SIGTERM',
  });
  try {
    const [, usedPort] = await child.says(/Listening on (\d+)/, patience);
    const url = `http://localhost:${usedPort}`;
    await answering(url, child);
    return { url, stop: child.stop };
  } catch (error) {
    await child.stop();
    throw new Error(`${error instanceof Error ? error.message : error} ${(await readFile(log, 'utf8')).slice(-1000)}`.trim());
  }
};

/** It listens before it has read its configuration, and ends when that is no good: so it is asked until it answers. */
const answering = async (url: string, child: Child): Promise<void> => {
  const ended = child.ended.then((how) => Promise.reject(new Error(how)));
  ended.catch(() => {});
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await Promise.race([ended, fetch(`${url}/_debug/ping`).catch(() => undefined)]);
    if (answer?.ok) return;
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  throw new Error('The Playground listens and does not answer.');
};
