import { digestPeriodOf } from '../../domain/clock/digest-run.ts';
import type { Purpose } from '../../domain/clock/run.ts';
import { isWorthSending } from '../../domain/digest/digest.ts';
import type { DigestKind } from '../../domain/digest/digest-period.ts';
import type { DigestDeps } from '../digest/digest-context.ts';
import { prepareDigest } from '../digest/prepare-digest.ts';
import { endForum } from '../forum/close-forum.ts';
import type { RunFacts, RunStore } from '../ports/run-store.ts';
import type { World } from '../ports/world.ts';
import { remindLeaders } from './remind-leaders.ts';
import type { RunWork } from './run-due.ts';

/** What the clock's work takes part in. */
export type RunParts = {
  world: World;
  runs: Pick<RunStore, 'note'>;
  digest: DigestDeps;
  /** Compares what stands in Teams with the tables, and marks what differs. */
  reconcile: () => Promise<RunFacts>;
};

const DAY_MS = 86_400_000;
/** What somebody's first digest tells of, in milliseconds back. */
const FIRST_SPAN: Record<DigestKind, number> = { week: 7 * DAY_MS, forum: 14 * DAY_MS, month: 31 * DAY_MS };

/** The work of each purpose: it marks views, and the relay renders them from the tables as they are then. */
export function runWorks(parts: RunParts): Record<Purpose, RunWork> {
  const { world, reconcile } = parts;
  return {
    'forum-agenda': async ({ period }) => {
      await world.views.mark({ kind: 'agendaCard', forum: period });
      world.nudge();
      return {};
    },
    'forum-reminder': async ({ period }, register) => {
      const reminded = await remindLeaders(world, register, period);
      world.nudge();
      return { reminded };
    },
    'forum-close': async ({ period }) => {
      const { carried } = await endForum(world, period, null);
      return { carried };
    },
    'digest-week': digestWork(parts, 'week'),
    'digest-forum': digestWork(parts, 'forum'),
    'digest-month': digestWork(parts, 'month'),
    reconcile,
  };
}

/**
 * A digest tells what has happened since the one before, and is not sent when there is nothing to say. `since` and `at`
 * stay on the run, to draw it by.
 */
function digestWork({ world, runs, digest }: RunParts, kind: DigestKind): RunWork {
  return async (run) => {
    const personId = run.personId ?? '';
    const period = digestPeriodOf(kind, run);
    const at = world.now();
    const since = (await digest.lastSent(personId)) ?? at - FIRST_SPAN[kind];
    const isSent = isWorthSending(await prepareDigest(digest, personId, kind, since, period));
    const facts = { since, at, sent: isSent ? 1 : 0 };
    if (!isSent) return facts;
    // The relay may draw the digest before this run is done.
    await runs.note(run, facts);
    await world.views.mark({ kind: 'digest', personId, period });
    world.nudge();
    return facts;
  };
}
