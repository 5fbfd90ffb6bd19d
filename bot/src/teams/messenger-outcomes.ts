import type { DeliveryResult } from '../application/ports/delivery.ts';
import type { CallResult } from './channel/connector.ts';

/** Anything but a yes. */
export type Failure = Exclude<DeliveryResult, { kind: 'done' }>;

/**
 * Teams is busy or out of order for the moment.
 * Source: Microsoft, «Optimize your bot with rate limiting in Teams» (429) and «Send proactive messages», error codes.
 */
const PASSING = [408, 412, 425, 429, 500, 502, 503, 504];
/** The message may have been taken all the same before this was answered. */
const MAY_BE_DONE = [500, 502, 504];

/** What a post that gave nothing means for the relay: some of these may stand, and must not be made again blindly. */
export function postFailure(result: CallResult): Failure {
  if (result.kind === 'lost') return { kind: 'unknown', problem: result.problem };
  if (result.kind === 'answered') return { kind: 'unknown', problem: 'answered without ids' };
  if (result.kind === 'refused' && MAY_BE_DONE.includes(result.status))
    return { kind: 'unknown', problem: problemOf(result) };
  return safeFailure(result);
}

/** The same for a call that may be made twice (an update, opening a chat): a lost answer needs no caution. */
export function safeFailure(result: CallResult): Failure {
  if (result.kind === 'answered') return later(null, 'answered without ids');
  if (result.kind !== 'refused') return later(null, result.problem);
  // 429 is said of the whole conversation.
  if (result.status === 429)
    return { ...later(result.retryAfterMs, problemOf(result)), waits: 'conversation' };
  // 401: our own token is refused; that is put right on our side, and no address is to blame.
  if (PASSING.includes(result.status) || result.status === 401)
    return later(result.retryAfterMs, problemOf(result));
  return { kind: 'parked', problem: problemOf(result) };
}

/** Nothing was posted; it is tried again. */
export function later(afterMs: number | null, problem: string): Extract<Failure, { kind: 'later' }> {
  return { kind: 'later', waits: 'view', afterMs, problem };
}

/** Teams says that the bot is not there, or the conversation is not. */
export function isGone(result: CallResult): boolean {
  return result.kind === 'refused' && [403, 404].includes(result.status);
}

function problemOf({ status, code }: Extract<CallResult, { kind: 'refused' }>): string {
  return `http ${String(status)}${code === '' ? '' : ` ${code}`}`;
}
