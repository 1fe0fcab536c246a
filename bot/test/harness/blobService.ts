import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { startChild } from '../../src/local/child';

/** The account that every emulator has; its key is public and opens nothing else. */
const account = 'devstoreaccount1';
const publicKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A blob service on this machine, with one empty container. */
export const startBlobService = async () => {
  const child = startChild({
    name: 'Azurite',
    script: createRequire(__filename).resolve('azurite/dist/src/blob/main.js'),
    args: [
      '--inMemoryPersistence',
      '--blobHost',
      '127.0.0.1',
      '--blobPort',
      '0',
      '--silent',
      '--disableTelemetry',
      '--skipApiVersionCheck',
    ],
    folder: tmpdir(),
    stopSignal: 'SIGINT',
  });
  const [, address = ''] = await child.says(/successfully listens on (http:\/\/127\.0\.0\.1:\d+)/, 60_000);
  const container = new ContainerClient(`${address}/${account}/copies`, new StorageSharedKeyCredential(account, publicKey));
  await container.create();
  return { container, stop: child.stop };
};
