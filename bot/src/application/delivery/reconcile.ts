import { isToldOnce, parseViewKey, viewKey, type View } from '../../domain/delivery/view-key.ts';
import type { ViewRow } from '../ports/delivery.ts';
import { removeDoubles, resolveUnknown } from './reconcile-in-teams.ts';
import type { Reconciled, Reconciling } from './reconciling.ts';
import { isUnsure } from './unsure-post.ts';

/** Rows looked at between two rests. */
const BATCH = 50;

/**
 * Compares what should stand in Teams with what the rows say stands there, and looks for what nobody knows. Whatever
 * differs is marked as stale. Nothing is remembered from one run to the next: one that is broken off is begun anew.
 * @returns what was found, in numbers
 * @throws when the store fails
 */
export async function reconcile(parts: Reconciling): Promise<Reconciled> {
  const found = { checked: 0, missing: 0, stale: 0, unknownResolved: 0, doublesFound: 0, doublesRemoved: 0 };
  const marked = new Set((await parts.views.marks()).map((mark) => mark.key));
  const expected = new Map((await parts.expectedViews()).map((view) => [viewKey(view), view]));
  for (let after: string | null = null, isLast = false; !isLast;) {
    const rows = await parts.views.list({ which: 'all', limit: BATCH, after });
    for (const row of rows) {
      const view = expected.get(row.key);
      expected.delete(row.key);
      // What has a mark is the relay's to deliver.
      if (marked.has(row.key)) continue;
      await checkInTeams(parts, row, found);
      if (view) await checkRow(parts, view, row, found);
    }
    after = rows.at(-1)?.key ?? null;
    isLast = rows.length < BATCH;
    await parts.rest();
  }
  const unseen = [...expected].filter(([key]) => !marked.has(key)).map(([, view]) => view);
  for (const [index, view] of unseen.entries()) {
    await checkRow(parts, view, null, found);
    if (index % BATCH === BATCH - 1) await parts.rest();
  }
  parts.log('views.reconciled', found);
  return found;
}

async function checkInTeams(parts: Reconciling, row: ViewRow, found: Reconciled): Promise<void> {
  const view = parseViewKey(row.key);
  if (view === null) return;
  if (isUnsure(row) && row.leaseUntil < parts.now()) await resolveUnknown(parts, view, row, found);
  else if (row.mayStandTwice && row.activityId !== null) await removeDoubles(parts, row, found);
}

/** @param row null when the view has never been looked at */
async function checkRow(
  parts: Reconciling,
  view: View,
  row: ViewRow | null,
  found: Reconciled,
): Promise<void> {
  if (isToldOnce(view) || (row !== null && isUnsure(row))) return;
  found.checked += 1;
  const rendering = await draw(parts, view);
  if (rendering === null) return;
  if ((row?.activityId ?? null) === null) found.missing += 1;
  else if (row?.delivered !== parts.digest(JSON.stringify(rendering.card))) found.stale += 1;
  else return;
  await parts.views.mark(view);
}

/** What cannot be drawn is the relay's to report: it is marked, and its row will say so. */
async function draw({ render, views, log }: Reconciling, view: View) {
  try {
    return await render(view);
  } catch (error) {
    log('view.failed', { view: viewKey(view), error: error instanceof Error ? error.name : 'unknown' });
    await views.mark(view);
    return null;
  }
}
