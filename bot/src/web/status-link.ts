import { createHmac } from 'node:crypto';

/**
 * The part of a status link that cannot be guessed: an HMAC over the case number and a random salt kept with the case.
 * Nothing secret is stored, and a new salt ends an old link. 192 bits (RFC 2104, truncated as its section 5 allows).
 */
export function linkToken(secret: string, caseNo: string, linkSalt: string): string {
  return createHmac('sha256', secret).update(`${caseNo}:${linkSalt}`).digest('base64url').slice(0, 32);
}

/** The address that a sender is given. */
export function statusUrl(publicUrl: string, caseNo: string, token: string): string {
  return `${publicUrl}/sak/${caseNo}/${token}`;
}
