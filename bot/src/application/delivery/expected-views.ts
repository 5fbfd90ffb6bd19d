import { standingViews } from '../../domain/delivery/standing-views.ts';
import { viewKey, type View } from '../../domain/delivery/view-key.ts';
import { REQUEST_STATUSES, isEnded } from '../../domain/request/request-status.ts';
import type { World } from '../ports/world.ts';

const OPEN = REQUEST_STATUSES.filter((status) => !isEnded(status));
/** Cases read at a time. */
const PAGE = 50;

/**
 * Every view that may stand of a case that has not ended, each once.
 * @throws when the store fails
 */
export async function expectedViews({ cases, register }: Pick<World, 'cases' | 'register'>): Promise<View[]> {
  const now = await register.read();
  const views = new Map<string, View>();
  let after: string | null = null;
  do {
    const page = await cases.list(OPEN, PAGE, after);
    for (const { caseNo } of page.cases) {
      const opened = await cases.open(caseNo);
      for (const view of opened ? standingViews(opened.file, now) : []) views.set(viewKey(view), view);
    }
    after = page.next;
  } while (after !== null);
  return [...views.values()];
}
