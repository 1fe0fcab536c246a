import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { startChild } from '../../src/local/child';
import { freePort } from './freePort';

export type SecureTables = {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** Table storage as Azure's is reached: over TLS, and with a token of Entra's instead of a key. Azurite looks at all of it but the signature. */
export const startSecureTables = async (folder: string): Promise<SecureTables> => {
  const names = [
    { type: 2 as const, value: 'localhost' },
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  await Promise.all([writeFile(cert, made.cert), writeFile(key, made.private)]);
  const port = await freePort();
  const azurite = startChild({
    name: 'Azurite',
    script: createRequire(__filename).resolve('azurite/dist/src/table/main.js'),
    args: [
      ...['--inMemoryPersistence', '--tableHost', '127.0.0.1', '--tablePort', String(port), '--silent', '--disableTelemetry'],
      ...['--oauth', 'basic', '--cert', cert, '--key', key],
    ],
    folder,
    stopSignal: 'SIGINT',
  });
  await azurite.says(/successfully started/, 60_000);
  return { url: `https://localhost:${port}/devstoreaccount1`, environment: { NODE_EXTRA_CA_CERTS: cert }, stop: azurite.stop };
};
