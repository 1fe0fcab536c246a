import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Log } from '../kit/log';
import { type Child, startChild } from './child';

export type Azurite = {
  readonly connectionString: string;
  /** Writes everything to disk and ends; resolves when nothing of it runs any more. */
  readonly stop: () => Promise<void>;
};

type Start = {
  /** Where the rows are kept from one run to the next; without one they are gone when it stops. */
  readonly folder?: string;
  readonly log: Log;
};

/** The account that every emulator of Azure Storage has; its key is public and opens nothing else. */
const account = 'devstoreaccount1';
const publicKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const patience = 60_000;

/** A table service on this machine. It answers only this machine, and ends when this process does. */
export const startAzurite = async ({ folder, log }: Start): Promise<Azurite> => {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const { child, port } = await startOnFreePort(folder);
  let stopping = false;
  void child.ended.then((how) => {
    if (!stopping) log.error('the local table service ended by itself', new Error(how));
  });
  log.info('the local table service is ready', { port });
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${publicKey}`,
      `TableEndpoint=http://127.0.0.1:${port}/${account}`,
    ].join(';'),
    stop: () => {
      stopping = true;
      return child.stop();
    },
  };
};

/** A port that is free now may be taken a moment later by somebody else: then the next one is tried. */
const startOnFreePort = async (folder: string | undefined, tries = 3): Promise<{ child: Child; port: number }> => {
  const port = await freePort();
  const child = startChild({
    name: 'Azurite',
    script: createRequire(__filename).resolve('azurite/dist/src/table/main.js'),
    args: [
      ...(folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder]),
      ...['--tableHost', '127.0.0.1', '--tablePort', String(port), '--silent', '--disableTelemetry'],
    ],
    folder: folder ?? tmpdir(),
    stopSignal: 'SIGINT',
  });
  try {
    await child.says(/successfully started/, patience);
    return { child, port };
  } catch (error) {
    await child.stop();
    if (tries > 1 && error instanceof Error && error.message.includes('EADDRINUSE')) return startOnFreePort(folder, tries - 1);
    throw error;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
