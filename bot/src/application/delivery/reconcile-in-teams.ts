import type { View } from '../../domain/delivery/view-key.ts';
import type { DeliveryResult, InTeams, Place, ViewRow } from '../ports/delivery.ts';
import { nameOf, recipientOf } from './conversation-of.ts';
import type { Reconciled, Reconciling } from './reconciling.ts';

/** A first post of unknown fate: adopted where it stands, or delivered now that it is known not to have arrived. */
export async function resolveUnknown(
  parts: Reconciling,
  view: View,
  row: ViewRow,
  found: Reconciled,
): Promise<void> {
  const to = recipientOf(row);
  const places = to && (await look(parts, to, row));
  if (!places) return;
  const oldest = places.at(-1);
  const known = { ...row, notBefore: 0, attempts: 0, problem: null };
  const saved = await parts.views.save(
    oldest
      ? { ...known, ...oldest, state: 'posted', foundPosts: row.foundPosts + 1 }
      : { ...known, state: 'waiting' },
  );
  // Somebody else has taken it up meanwhile.
  if (!saved) return;
  found.unknownResolved += 1;
  if (places.length > 1) await removeDoubles(parts, saved, found);
  await parts.views.mark(view);
}

/** Of messages with the same key, the one that the row knows stays. */
export async function removeDoubles(parts: Reconciling, row: ViewRow, found: Reconciled): Promise<void> {
  const to = recipientOf(row);
  const places = to && (await look(parts, to, row));
  if (!places) return;
  const doubles = places.filter((place) => place.activityId !== row.activityId);
  found.doublesFound += doubles.length;
  let left = doubles.length;
  for (const place of doubles) {
    const result = await remove(parts, to, place);
    if (result.kind !== 'done' && result.kind !== 'gone') continue;
    left -= 1;
    found.doublesRemoved += 1;
  }
  // Changed meanwhile: the next run looks again and finds nothing.
  if (left === 0) await parts.views.save({ ...row, mayStandTwice: false });
}

async function remove(parts: Reconciling, to: InTeams, at: Place): Promise<DeliveryResult> {
  const { budget } = parts;
  const conversation = nameOf(to);
  while (budget.freeAt(conversation, parts.now()) > parts.now()) await parts.rest();
  const ended = budget.begin(conversation, parts.now());
  try {
    return await parts.messenger.remove(to, at);
  } finally {
    ended(parts.now());
  }
}

/** Newest first; null when Teams cannot be asked, or not now. */
async function look({ lookout }: Reconciling, to: InTeams, row: ViewRow): Promise<Place[] | null> {
  try {
    const places = await lookout.find(to, row.key, row.firstTriedAt ?? 0);
    return places === 'cannotLook' ? null : places;
  } catch {
    return null;
  }
}
