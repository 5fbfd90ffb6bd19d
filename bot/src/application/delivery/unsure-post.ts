import { isToldOnce, type View } from '../../domain/delivery/view-key.ts';
import type { Delivery, Place, Rendering, ViewRow } from '../ports/delivery.ts';

/** What to do about a first post of which nobody knows whether it arrived. */
export type Verdict =
  /** It stands: there. */
  | { kind: 'stands'; places: [Place, ...Place[]] }
  /** It does not stand. */
  | { kind: 'absent' }
  /** Nobody can tell. A missing card is worse than a double, so it is posted again. */
  | { kind: 'postAgain' }
  /** Nobody can tell. A reminder that comes twice is worse than one that is lost, so it is left. */
  | { kind: 'leave' }
  /** Nobody can tell just now. */
  | { kind: 'askLater' };

/** After so many looks that gave nothing, nobody can tell. */
const MOST_LOOKS = 6;
/** How far back to look when it is not known when the first post was tried. */
const A_DAY_MS = 24 * 3_600_000;

/** True when a first post was made, or begun by a process that died, and no answer came. */
export function isUnsure({ state, activityId }: ViewRow): boolean {
  return activityId === null && (state === 'posting' || state === 'unknown');
}

/** Looks in Teams for what a first post of unknown fate has become. */
export async function lookInto(
  { lookout, now }: Pick<Delivery, 'lookout' | 'now'>,
  view: View,
  row: ViewRow,
  to: Rendering['to'],
): Promise<Verdict> {
  const found = await search(lookout, row, to, now());
  if (found === 'askLater' && row.attempts < MOST_LOOKS) return { kind: 'askLater' };
  if (typeof found === 'string') return { kind: isToldOnce(view) ? 'leave' : 'postAgain' };
  const [first, ...more] = found;
  return first ? { kind: 'stands', places: [first, ...more] } : { kind: 'absent' };
}

async function search(lookout: Delivery['lookout'], row: ViewRow, to: Rendering['to'], now: number) {
  if (to !== 'forumChannel' && 'mail' in to) return 'cannotLook';
  try {
    return await lookout.find(to, row.key, row.firstTriedAt ?? now - A_DAY_MS);
  } catch {
    return 'askLater';
  }
}
