import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { SignInConfig } from '../config.ts';
import type { Identity } from '../application/people/identify-person.ts';

/** Why a token is not accepted. `unavailable`: the issuer's keys could not be fetched, which is nobody's wrong token. */
export type SignInProblem = 'missing' | 'invalid' | 'unavailable';
export type SignedIn = { ok: true; identity: Identity } | { ok: false; problem: SignInProblem };
export type VerifyToken = (authorization: string | undefined) => Promise<SignedIn>;

/** Clock difference that is forgiven, in seconds. */
const TOLERANCE_S = 60;
const ISSUER_TROUBLE = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

type EntraClaims = JWTPayload & {
  tid?: string;
  oid?: string;
  scp?: string;
  ver?: string;
  idtyp?: string;
  preferred_username?: string;
};

/**
 * Checks the tab's token: signature (RS256 only), issuer, audience, expiry, tenant, version 2.0, the scope
 * access_as_user, and that it is a person's. Source: Microsoft identity platform, access token claims reference.
 */
export function tokenVerifier(config: SignInConfig): VerifyToken {
  const keys = createRemoteJWKSet(new URL(config.jwksUrl), { timeoutDuration: 5_000 });
  return async (authorization) => {
    const token = /^Bearer ([\w.~+/=-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return { ok: false, problem: 'missing' };
    try {
      const { payload } = await jwtVerify<EntraClaims>(token, keys, {
        algorithms: ['RS256'],
        issuer: config.issuer,
        audience: config.audiences,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['exp', 'iat', 'oid', 'tid'],
      });
      return isOurPerson(payload, config)
        ? { ok: true, identity: { aadObjectId: payload.oid ?? '', upn: payload.preferred_username ?? null } }
        : { ok: false, problem: 'invalid' };
    } catch (error) {
      const isTokensFault = error instanceof errors.JOSEError && !ISSUER_TROUBLE.has(error.code);
      return { ok: false, problem: isTokensFault ? 'invalid' : 'unavailable' };
    }
  };
}

function isOurPerson(claims: EntraClaims, config: SignInConfig): boolean {
  return (
    claims.tid === config.tenantId &&
    claims.ver === '2.0' &&
    claims.idtyp !== 'app' &&
    (claims.scp ?? '').split(' ').includes('access_as_user')
  );
}
