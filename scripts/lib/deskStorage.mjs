import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { findRuntime } from './runtime.mjs';
import { Stop } from './say.mjs';

/** The account that every emulator of Azure Storage has; its key is public and opens nothing else. */
const account = 'devstoreaccount1';
const publicKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Does something with the storage that the environment names; where it names none, with the desk's own, which is started for it.
 * Two of them on one folder would each write over what the other has written, so KASELO must not be running then.
 */
export const withStorage = async (work) => {
  const { KASELO_TABLES_URL, KASELO_STORAGE } = process.env;
  if (KASELO_TABLES_URL || KASELO_STORAGE) return work({});
  if (await answers(Number(process.env.PORT || 3978))) {
    throw new Stop('KASELO is running on this machine: stop it first, or say its storage in KASELO_STORAGE.');
  }
  const port = await freePort();
  const azurite = start(port);
  try {
    await ready(azurite);
    return await work({
      KASELO_STORAGE: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${publicKey};TableEndpoint=http://127.0.0.1:${port}/${account}`,
    });
  } finally {
    // By SIGINT it writes everything down before it ends.
    if (azurite.exitCode === null) {
      azurite.kill('SIGINT');
      await once(azurite, 'exit');
    }
  }
};

/** Where the desk keeps its data: see bot/src/local.ts. */
export const deskFolder = () => {
  const { KASELO_DATA, KASELO_NOW } = process.env;
  const run = KASELO_NOW ? `from-${new Date(KASELO_NOW).toISOString().replaceAll(/[:.]/g, '-')}` : 'today';
  return resolve(root, KASELO_DATA || '.local', run);
};

const start = (port) => {
  const folder = join(deskFolder(), 'tables');
  mkdirSync(folder, { recursive: true });
  const script = inRoot('node_modules', 'azurite', 'dist', 'src', 'table', 'main.js');
  const where = ['--tableHost', '127.0.0.1', '--tablePort', String(port)];
  return spawn(findRuntime(), [script, '--location', folder, ...where, '--silent', '--disableTelemetry'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
};

const ready = (azurite) =>
  new Promise((settle, reject) => {
    azurite.stdout.setEncoding('utf8').on('data', (said) => said.includes('successfully started') && settle());
    azurite.once('exit', (code) => reject(new Stop(`The table storage of this machine ended with ${code}.`)));
  });

const answers = (port) =>
  new Promise((settle) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });

const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });
