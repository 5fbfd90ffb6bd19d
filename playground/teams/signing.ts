import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { jsonOf, parseJson, textOf, type Json } from './json.ts';

/** How a test makes a token that is wrong in exactly one way. */
export type TokenOverrides = {
  /** Claims to set; `undefined` takes the claim away (a token without `exp`). */
  claims?: Json;
  /** Header fields to set: `{ alg: 'none' }`, `{ alg: 'HS256' }`, `{ kid: 'unknown' }`. */
  header?: Json;
  /** Another private key (a forged signature), or the secret for HS256. */
  key?: KeyObject | string;
  /** Seconds until expiry, negative for a token that has expired. */
  expiresIn?: number;
};

const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An RSA key and its tokens, written on node:crypto alone: the server checks with other libraries, so that
 * a misreading of the standard on one side cannot be cancelled by the same misreading on the other.
 */
export class SigningKey {
  readonly kid = randomUUID();
  private readonly pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

  /** A compact JWS (RFC 7515), RS256 unless overridden. */
  token(claims: Json, overrides: TokenOverrides = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const header = { alg: 'RS256', typ: 'JWT', kid: this.kid, x5t: this.kid, ...overrides.header };
    const times = { iat: now - 60, nbf: now - 60, exp: now + (overrides.expiresIn ?? 3600) };
    const payload = `${part(header)}.${part({ ...times, ...claims, ...overrides.claims })}`;
    return `${payload}.${this.signature(payload, header.alg, overrides.key)}`;
  }

  private signature(payload: string, alg: unknown, key: KeyObject | string | undefined): string {
    if (alg === 'none') return '';
    if (alg === 'HS256') {
      // The classic confusion: the public key, known to all, used as a shared secret.
      const secret =
        key ?? createPublicKey(this.pair.privateKey).export({ type: 'spki', format: 'pem' }).toString();
      return createHmac('sha256', secret).update(payload).digest('base64url');
    }
    return sign('RSA-SHA256', Buffer.from(payload), key ?? this.pair.privateKey).toString('base64url');
  }

  /** The public half as a JSON Web Key (RFC 7517). */
  jwk(): Json {
    const key = this.pair.publicKey.export({ format: 'jwk' });
    return { ...key, use: 'sig', alg: 'RS256', kid: this.kid, x5t: this.kid };
  }

  /** The claims of a token of this key that is valid now, or undefined. */
  claimsOf(token: string): Json | undefined {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const decoded = (text: string) => jsonOf(parseJson(Buffer.from(text, 'base64url').toString()));
    if (textOf(decoded(header).alg) !== 'RS256') return undefined;
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, this.pair.publicKey, Buffer.from(signature, 'base64url')))
      return undefined;
    const claims = decoded(payload);
    const expires = claims.exp;
    return typeof expires === 'number' && expires > Date.now() / 1000 ? claims : undefined;
  }
}
