import { createHash, randomBytes } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import type { BrowserContext, Route } from 'playwright-core';

import { tenantId } from '../../../../bot/src/local/people';

export const clientId = '00000000-0000-4000-8000-0000000000bb';
const authority = `https://login.microsoftonline.com/${tenantId}`;

type Asked = { readonly objectId: string; readonly name: string; readonly nonce: string; readonly challenge: string };

export type FakeMicrosoft = {
  readonly keys: JWTVerifyGetKey;
  /** What the browser has asked of it: 'authorize', 'token by authorization_code', 'logout'. */
  readonly asked: readonly string[];
  /** Stands in the place of Microsoft's pages in a browser. Whoever is on the page chooses this person, or goes back without a choice. */
  readonly standIn: (context: BrowserContext, person: { readonly objectId: string; readonly name: string }) => Promise<void>;
  /** From here on tokens are good for so many seconds; MSAL renews what has less than five minutes left. */
  readonly lasting: (seconds: number) => void;
  /** Nobody who has signed in until now is renewed any more; whoever signs in anew is. */
  readonly forget: () => void;
};

/** Microsoft's sign-in as a browser sees it: an authorize page, a token endpoint that checks the proof (PKCE), a logout page. */
export const fakeMicrosoft = async (): Promise<FakeMicrosoft> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] });
  const asked: string[] = [];
  const codes = new Map<string, Asked>();
  let lifetime = 3600;

  const sign = (claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(`${authority}/v2.0`)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);

  const tokens = async ({ objectId, name, nonce }: Asked, renewal: string) => {
    const who = { tid: tenantId, oid: objectId, sub: objectId, ver: '2.0' };
    return {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      scope: `openid profile offline_access ${clientId}/access_as_user`,
      access_token: await sign({ ...who, scp: 'access_as_user' }),
      id_token: await sign({ ...who, name, nonce, preferred_username: 'vieras@example.org' }),
      refresh_token: renewal,
      client_info: Buffer.from(JSON.stringify({ uid: objectId, utid: tenantId })).toString('base64url'),
    };
  };

  const authorize = (route: Route, url: URL, person: { readonly objectId: string; readonly name: string }) => {
    const code = randomBytes(12).toString('base64url');
    const of = (name: string) => url.searchParams.get(name) ?? '';
    codes.set(code, { ...person, nonce: of('nonce'), challenge: of('code_challenge') });
    const state = encodeURIComponent(of('state'));
    const info = Buffer.from(JSON.stringify({ uid: person.objectId, utid: tenantId })).toString('base64url');
    const yes = `${of('redirect_uri')}#code=${code}&client_info=${info}&state=${state}`;
    const no = `${of('redirect_uri')}#error=access_denied&error_description=cancelled&state=${state}`;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>Microsoft</title><h1>Pick an account</h1><a href="${yes}">${person.name}</a> <a href="${no}">Cancel</a>`,
    });
  };

  const answerToken = async (route: Route) => {
    const form = new URLSearchParams(route.request().postData() ?? '');
    const headers = { 'access-control-allow-origin': '*' };
    const grant = form.get('grant_type') ?? '';
    asked.push(`token by ${grant}`);
    const refuse = (error: string) =>
      route.fulfill({ status: 400, headers, json: { error, error_description: error, error_codes: [], timestamp: '', trace_id: '' } });
    const code = form.get(grant === 'refresh_token' ? 'refresh_token' : 'code') ?? '';
    const known = codes.get(code);
    if (known === undefined) return refuse('invalid_grant');
    if (grant === 'authorization_code') {
      const proof = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (proof !== known.challenge) return refuse('invalid_grant');
      codes.delete(code);
    }
    const renewal = randomBytes(12).toString('base64url');
    codes.set(renewal, known);
    return route.fulfill({ headers, json: await tokens(known, renewal) });
  };

  return {
    keys,
    asked,
    standIn: async (context, person) => {
      await context.route(`${new URL(authority).origin}/**`, async (route) => {
        const url = new URL(route.request().url());
        if (url.pathname.endsWith('/token')) return answerToken(route);
        if (url.pathname.endsWith('/logout')) {
          asked.push('logout');
          return route.fulfill({
            contentType: 'text/html',
            body: `<h1>Signed out</h1><a href="${url.searchParams.get('post_logout_redirect_uri')}">Go on</a>`,
          });
        }
        asked.push('authorize');
        if (url.searchParams.get('prompt') === 'none')
          return route.fulfill({
            contentType: 'text/html',
            body: `<script>location.replace(${JSON.stringify(
              `${url.searchParams.get('redirect_uri')}#error=login_required&error_description=login_required&state=${encodeURIComponent(url.searchParams.get('state') ?? '')}`,
            )})</script>`,
          });
        return authorize(route, url, person);
      });
    },
    lasting: (seconds) => {
      lifetime = seconds;
    },
    forget: () => codes.clear(),
  };
};
