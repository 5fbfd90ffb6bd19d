import { NOTHING } from '../../domain/digest/digest.ts';
import type { DigestKind } from '../../domain/digest/digest-period.ts';
import type { DigestSection } from './digest-context.ts';
import { forumAhead } from './forum-ahead.ts';
import { lastMonth } from './last-month.ts';
import { newCases } from './new-cases.ts';
import { overdue } from './overdue.ts';
import { undelivered } from './undelivered.ts';
import { waitingForYou } from './waiting-for-you.ts';
import { worse } from './worse.ts';

/** Every section there is. A part of the product that has something to tell adds its function here and nowhere else. */
export const DIGEST_SECTIONS: readonly DigestSection[] = [
  toldIn(['forum'], forumAhead),
  toldIn(['week'], newCases),
  toldIn(['week'], waitingForYou),
  toldIn(['week', 'month'], overdue),
  toldIn(['week'], worse),
  toldIn(['week'], undelivered),
  toldIn(['month'], lastMonth),
];

/** A section for some kinds of digest only. */
export function toldIn(kinds: readonly DigestKind[], section: DigestSection): DigestSection {
  return (context) => (kinds.includes(context.kind) ? section(context) : Promise.resolve(NOTHING));
}
