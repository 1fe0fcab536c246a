import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../src/local/child';
import { freePort } from '../harness/freePort';

export type DeskServer = { readonly url: string; readonly stop: () => Promise<void> };

/** What `npm start` runs, with its own Azurite and without the Playground, in a folder that is gone afterwards. */
export const startDeskServer = async (now: string): Promise<DeskServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaselo-bench-'));
  const port = await freePort();
  const child = startChild({
    name: 'The server',
    // The bundle of the desk stands beside the bench's own.
    script: join(__dirname, 'local.cjs'),
    args: [],
    folder,
    environment: { PORT: String(port), KASELO_NOW: now, KASELO_DATA: folder, KASELO_PLAYGROUND: 'off', KASELO_STORAGE: '' },
    stopSignal: 'SIGINT',
  });
  await child.says(/Bot +http/, 60_000);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await child.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
