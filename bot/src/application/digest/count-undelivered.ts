import type { ViewStore } from '../ports/delivery.ts';

/** What has waited less than this is on its way, in milliseconds. */
const ON_ITS_WAY = 3_600_000;

/** How many views could not be brought up to date for an hour: parked, failing, or of unknown fate. They keep their marks, which are read by themselves. */
export async function countUndelivered(views: Pick<ViewStore, 'marks'>, now: number): Promise<number> {
  const marks = await views.marks();
  return marks.filter(({ markedAt }) => markedAt < now - ON_ITS_WAY).length;
}
