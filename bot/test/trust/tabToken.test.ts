import { createServer } from 'node:http';
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { bearerOf, entraSignIn } from '../../src/edges/http/signIn';

const tenantId = '6f3c1d52-7a84-4f0e-9b1d-2c5e8a4d7010';
const elsewhere = '11111111-1111-4111-8111-111111111111';
const config = { tenantId, audiences: ['the-tab', 'api://kaselo.example.org/the-tab'] };
const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const sylvi = '0b5e7c1a-3d92-4e68-8f47-5a1c9e2d7b12';

const newKey = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, sign: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
};
type Key = Awaited<ReturnType<typeof newKey>>;

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const claims: JWTPayload = {
  iss: issuer,
  aud: 'the-tab',
  tid: tenantId,
  oid: sylvi,
  scp: 'access_as_user',
  nbf: inSeconds(-60),
  exp: inSeconds(3600),
};
const tokenBy = ({ sign, kid }: Key, other: JWTPayload = {}) =>
  new SignJWT({ ...claims, ...other }).setProtectedHeader({ alg: 'RS256', kid }).sign(sign);

let key: Key;
beforeAll(async () => {
  key = await newKey('one');
});
const authenticate = (token: string) => entraSignIn(config, createLocalJWKSet({ keys: [key.jwk] }))(token);

test('A person of the home tenant is known by tenant and object id, a guest as well', async () => {
  expect(await authenticate(await tokenBy(key))).toEqual({ tenantId, objectId: sylvi });
  expect(await authenticate(await tokenBy(key, { idp: 'https://sts.windows.net/elsewhere/', acct: 1 }))).toEqual({
    tenantId,
    objectId: sylvi,
  });
});

test('Tokens of both of Entra’s versions are taken, and those with several scopes', async () => {
  const old = { iss: `https://sts.windows.net/${tenantId}/`, aud: 'api://kaselo.example.org/the-tab' };
  expect(await authenticate(await tokenBy(key, old))).toBeDefined();
  expect(await authenticate(await tokenBy(key, { scp: 'openid access_as_user' }))).toBeDefined();
});

test.each<[string, () => Promise<string>]>([
  ['is none', async () => 'a.b.c'],
  ['has another audience', () => tokenBy(key, { aud: 'another-app' })],
  ['is for Microsoft Graph', () => tokenBy(key, { aud: '00000003-0000-0000-c000-000000000000' })],
  ['has another issuer', () => tokenBy(key, { iss: `https://login.microsoftonline.com/${elsewhere}/v2.0` })],
  ['has an issuer of another tenant', () => tokenBy(key, { iss: `https://login.microsoftonline.com/${elsewhere}/v2.0`, tid: elsewhere })],
  ['names another tenant under our issuer', () => tokenBy(key, { tid: elsewhere })],
  ['has expired', () => tokenBy(key, { exp: inSeconds(-3600) })],
  ['is not valid yet', () => tokenBy(key, { nbf: inSeconds(3600) })],
  ['has another scope', () => tokenBy(key, { scp: 'User.Read' })],
  ['has a scope that only begins alike', () => tokenBy(key, { scp: 'access_as_user_admin' })],
  ['is an application’s and no person’s', () => tokenBy(key, { scp: undefined, roles: ['access_as_user'] })],
  ['names nobody', () => tokenBy(key, { oid: undefined })],
  ['is signed by a key of the same name that is not ours', async () => tokenBy({ ...(await newKey('one')), jwk: key.jwk })],
  ['is signed by an unknown key', async () => tokenBy(await newKey('two'))],
  [
    'is signed with the public key as a secret',
    () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(JSON.stringify(key.jwk))),
  ],
  ['is not signed', async () => new UnsecuredJWT(claims).encode()],
])('A token that %s proves nobody', async (_what, token) => {
  expect(await authenticate(await token())).toBeUndefined();
});

test('Only a bearer’s token of three parts is one', () => {
  expect(bearerOf('Bearer a.b.c')).toBe('a.b.c');
  for (const header of [undefined, '', 'a.b.c', 'Bearer', 'Bearer a.b', 'Basic a.b.c', 'Bearer a.b.c d', 'bearer a.b.c', 'Bearer a.b.c\n'])
    expect(bearerOf(header)).toBeUndefined();
});

describe('The tenant’s keys', () => {
  const published = { keys: [] as object[], asked: 0, down: false };
  const server = createServer((_request, response) => {
    published.asked += 1;
    response.writeHead(published.down ? 503 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ keys: published.keys }));
  });
  let keys: ReturnType<typeof createRemoteJWKSet>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    // The product's own waits half a minute between two readings; here nobody waits.
    keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/keys`), { cooldownDuration: 0 });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('are read once for many tokens, and again when a new one appears', async () => {
    const [first, second] = [await newKey('first'), await newKey('second')];
    const signIn = entraSignIn(config, keys);
    published.keys = [first.jwk];
    for (let times = 0; times < 5; times++) expect(await signIn(await tokenBy(first))).toBeDefined();
    expect(published.asked).toBe(1);
    published.keys = [second.jwk];
    expect(await signIn(await tokenBy(second))).toBeDefined();
    expect(published.asked).toBe(2);
    expect(await signIn(await tokenBy(first))).toBeUndefined();
  });

  test('when they cannot be read, that is our trouble: nobody is let in, and nobody is told to sign in again', async () => {
    published.down = true;
    const signIn = entraSignIn(config, keys);
    const unknown = await tokenBy(await newKey('third'));
    await expect(signIn(unknown)).rejects.toThrow();
    published.down = false;
  });
});
