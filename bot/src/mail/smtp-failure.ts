import type { DeliveryResult } from '../application/ports/delivery.ts';

type Failure = Exclude<DeliveryResult, { kind: 'done' }>;

/** No server was asked: nodemailer itself finds that no server would take this address or this message. */
const HOPELESS = ['EENVELOPE', 'EMESSAGE'];

/**
 * What an attempt that failed means for the relay (RFC 5321, section 4.2.1: 4yz is for now, 5yz for good). Names codes
 * only: a server's words may repeat the address.
 * @param isHandedOver whether the message itself was on its way to the server
 */
export function failureOf(error: unknown, isHandedOver: boolean): Failure {
  const { responseCode, code } = factsOf(error);
  const problem = responseCode === null ? `smtp ${code}` : `smtp ${String(responseCode)}`;
  const later = { kind: 'later', waits: 'view', afterMs: null, problem } as const;
  const parked = { kind: 'parked', problem } as const;
  if (responseCode === null) {
    if (isHandedOver) return { kind: 'unknown', problem };
    return HOPELESS.includes(code) ? parked : later;
  }
  // A login that is refused is our own mistake, and the mail can go when it has been mended.
  if (code === 'EAUTH' || responseCode < 500) return later;
  return parked;
}

function factsOf(error: unknown): { responseCode: number | null; code: string } {
  if (typeof error !== 'object' || error === null) return { responseCode: null, code: 'unknown' };
  const responseCode = 'responseCode' in error ? error.responseCode : null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return { responseCode: typeof responseCode === 'number' ? responseCode : null, code };
}
