import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ManagedIdentity = {
  /** What App Service tells a server about where it gets its tokens. */
  readonly environment: Readonly<Record<string, string>>;
  /** Which client was to have a token, and for what. */
  readonly asked: ReadonlyArray<{ readonly client: string | null; readonly resource: string | null; readonly secret: string | undefined }>;
  readonly stop: () => Promise<void>;
};

const secret = 'the word that App Service gives to its own servers';

/** The endpoint of App Service that gives a server tokens in the name of its managed identity; these carry no signature of Entra's. */
export const startManagedIdentity = async (): Promise<ManagedIdentity> => {
  const asked: Array<ManagedIdentity['asked'][number]> = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const resource = searchParams.get('resource');
    asked.push({ client: searchParams.get('client_id'), resource, secret: request.headers['x-identity-header']?.toString() });
    const now = Math.floor(Date.now() / 1000);
    const token = unsigned({
      aud: resource,
      iss: 'https://sts.windows.net/11111111-1111-4111-8111-111111111111/',
      nbf: now - 60,
      iat: now - 60,
      exp: now + 86_400,
    });
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ access_token: token, expires_on: String(now + 86_400), resource, token_type: 'Bearer' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: secret },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const unsigned = (claims: object): string => {
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...parts, Buffer.from('none').toString('base64url')].join('.');
};
