import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { parseViewKey, type View } from '../../domain/delivery/view-key.ts';
import type { ViewFilter, ViewRow, ViewState, ViewStore } from '../ports/delivery.ts';
import type { World } from '../ports/world.ts';

/** How one view's delivery goes; times in milliseconds since 1970. */
export type DeliveryLine = {
  key: string;
  view: View;
  /** `forumChannel`, a person's id or `mail`; null until it has been rendered. */
  to: string | null;
  state: ViewState;
  /** When the change was made that has not been delivered; null when it stands as the tables are. */
  staleSince: number | null;
  deliveredAt: number | null;
  attempts: number;
  /** When it is tried next; null when nothing waits. */
  nextTry: number | null;
  problem: string | null;
  /** It may stand in Teams a second time. */
  mayStandTwice: boolean;
};
export type DeliveryPage = { deliveries: DeliveryLine[]; next: string | null };

const PAGE = 100;

/**
 * What stands in Teams and what does not, for those who look after it: all views or only those with a problem,
 * in the order of their keys.
 * @param filter `after` is the `next` of the page before
 */
export async function listDeliveries(
  { views, register }: { views: Pick<ViewStore, 'list' | 'marks'> } & Pick<World, 'register'>,
  person: Person,
  filter: Pick<ViewFilter, 'which' | 'after'>,
): Promise<Outcome<DeliveryPage>> {
  const allowed = may(person, 'readDeliveries', {}, await register.read());
  if (!allowed.ok) return allowed;
  const [rows, marks] = await Promise.all([views.list({ ...filter, limit: PAGE }), views.marks()]);
  const marked = new Map(marks.map((mark) => [mark.key, mark.markedAt]));
  const deliveries = rows.flatMap((row) => lineOf(row, marked.get(row.key) ?? null));
  return accepted({ deliveries, next: rows.length < PAGE ? null : (rows.at(-1)?.key ?? null) });
}

function lineOf(row: ViewRow, markedAt: number | null): DeliveryLine[] {
  const view = parseViewKey(row.key);
  if (view === null) return [];
  const { key, to, state, deliveredAt, attempts, problem, mayStandTwice } = row;
  // A mark that the relay has not come to yet is newer than its row.
  const staleSince = row.staleSince ?? markedAt;
  const nextTry = staleSince === null ? null : row.notBefore;
  return [{ key, view, to, state, staleSince, deliveredAt, attempts, nextTry, problem, mayStandTwice }];
}
