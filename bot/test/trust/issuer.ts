import { createServer } from 'node:http';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { BotIdentity, BotIssuer } from '../../src/edges/teams/connection';
import { tenantId } from '../../src/local/people';

/** The bot as it stands in Azure. Its password is an invented one. */
export const identity: BotIdentity = {
  appId: '00000000-0000-4000-8000-0000000000a1',
  tenantId,
  type: 'SingleTenant',
  password: 'keksitty-salaisuus-jota-loki-ei-saa-tietaa',
};

export const tokenIssuer = 'https://issuer.kaselo.example.org';

/** What the bot shows to the Connector, where Microsoft would have given it a token. */
export const botToken = 'keksitty.botin.todiste';

type Key = { readonly id: string; readonly sign: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']; readonly public: object };

export type Issuer = {
  /** What the bot is told of the issuer. */
  readonly vouching: BotIssuer;
  /** A token as the Bot Framework sends it with each activity; what is given stands in the place of what is right. */
  readonly token: (serviceUrl: string, other?: Other) => Promise<string>;
  /** From now on another key signs, and it alone is published. */
  readonly rotate: () => Promise<void>;
  /** A key that is published nowhere. */
  readonly secretKey: () => Promise<Key>;
  /** How often the published keys have been read. */
  readonly reads: () => number;
  readonly breakDown: (broken: boolean) => void;
  readonly stop: () => Promise<void>;
};

type Other = { readonly claims?: JWTPayload; readonly key?: Key; readonly kid?: string };

let keys = 0;
const newKey = async (): Promise<Key> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  keys += 1;
  return { id: `key-${keys}`, sign: privateKey, public: await exportJWK(publicKey) };
};

/** Proves the bot to the Connector without asking Microsoft for a token; which app a token is meant for is checked as always. */
class InventedCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials() {
    return {
      signRequest: async <Sent extends { headers: { set: (name: string, value: string) => void } }>(request: Sent) => {
        request.headers.set('authorization', `Bearer ${botToken}`);
        return request;
      },
    };
  }
}

/** Somebody on loopback who vouches for what Teams sends, as the Bot Framework's token service does: metadata, keys and tokens. */
export const startIssuer = async (): Promise<Issuer> => {
  let key = await newKey();
  let read = 0;
  let broken = false;
  const server = createServer((request, response) => {
    const metadata = request.url === '/metadata';
    if (!metadata) read += 1;
    const body = metadata
      ? { issuer: tokenIssuer, jwks_uri: `${url()}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
      : { keys: [{ ...key.public, kid: key.id, use: 'sig', endorsements: ['msteams'] }] };
    // restify, once loaded, gives `writeHead` no response to go on with.
    response.writeHead(broken ? 503 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const url = () => `http://127.0.0.1:${port}`;

  return {
    vouching: {
      openIdMetadataUrl: `${url()}/metadata`,
      tokenIssuer,
      credentials: new InventedCredentials({
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
        MicrosoftAppType: identity.type,
        MicrosoftAppPassword: identity.password,
      }),
    },
    token: (serviceUrl, { claims, key: signing = key, kid = signing.id } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const right = { iss: tokenIssuer, aud: identity.appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 };
      return new SignJWT({ ...right, ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(signing.sign);
    },
    rotate: async () => {
      key = await newKey();
    },
    secretKey: newKey,
    reads: () => read,
    breakDown: (now) => {
      broken = now;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
