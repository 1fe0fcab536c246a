import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as v from 'valibot';
import { Person } from '../../kit/ids';

/** Who sent a token; undefined when it proves nobody. */
export type Authenticate = (token: string) => Promise<Person | undefined>;

export type SignInConfig = {
  readonly tenantId: string;
  /** The tab's own registration: its id, and the address under which Teams asks for its tokens. */
  readonly audiences: readonly string[];
};

const Claims = v.object({ oid: v.string(), tid: v.string(), scp: v.string() });
export const requiredScope = 'access_as_user';

/** Microsoft's tokens of the home tenant, checked against the tenant's own keys (which jose fetches, keeps and renews). */
export const entraSignIn = (config: SignInConfig, keys: JWTVerifyGetKey = tenantKeys(config.tenantId)): Authenticate => {
  const issuers = [`https://login.microsoftonline.com/${config.tenantId}/v2.0`, `https://sts.windows.net/${config.tenantId}/`];
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuers,
        audience: [...config.audiences],
        algorithms: ['RS256'],
        clockTolerance: 60,
      });
      const claims = v.parse(Claims, payload);
      if (claims.tid !== config.tenantId || !claims.scp.split(' ').includes(requiredScope)) return undefined;
      return v.parse(Person, { tenantId: claims.tid, objectId: claims.oid });
    } catch (error) {
      if (isUnreachable(error)) throw error;
      return undefined;
    }
  };
};

const tenantKeys = (tenantId: string) => createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`));

/** jose's codes for keys that did not come in time, or came as something else than keys. */
const keysDidNotCome: ReadonlySet<unknown> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/** That the keys cannot be fetched is our trouble, not the person's. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error instanceof TypeError || keysDidNotCome.has(Reflect.get(error, 'code')));

export const bearerOf = (header: string | undefined): string | undefined => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
