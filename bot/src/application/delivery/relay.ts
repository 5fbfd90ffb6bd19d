import { parseViewKey } from '../../domain/delivery/view-key.ts';
import type { Delivery, Instances, StaleMark } from '../ports/delivery.ts';
import { atATime } from './at-a-time.ts';
import { createBudget, type Budget } from './budget.ts';
import { conversationOf, MAIL } from './conversation-of.ts';
import { deliverView } from './deliver-view.ts';
import type { LookAgain } from './note-result.ts';
import { seenMarks } from './seen-marks.ts';

export type Relay = {
  /**
   * Finds what is stale and hands it out, each conversation in a queue of its own: one that is slow, paused or above
   * its budget holds up no other. Does not wait for the deliveries.
   * @param lookAgain told, also later, when another sweep will have something to do (milliseconds since 1970)
   * @param isNudged something has become stale: what was read a moment ago does not do
   * @returns whether anything was handed out
   * @throws when the store fails
   */
  sweep(lookAgain: (at: number) => void, isNudged?: boolean): Promise<boolean>;
  /** Resolves when nothing is being delivered any more. */
  idle(): Promise<void>;
  /** Waits for what is under way, begins nothing new, and gives this instance's share back. */
  end(): Promise<void>;
};

/** Views in the works at a time: enough to use what Teams allows, few enough to leave room for people. */
const AT_A_TIME = 8;
/** With a backlog a sweep comes for every call that the budget allows; the marks are read so often at the most. */
const READ_AGAIN_MS = 2_000;
/** How often an instance says that it is alive, in milliseconds. */
const ANNOUNCE_MS = 15_000;

/** Delivers stale views; what must survive a crash is in the tables, what is kept here only saves calls. */
export function createRelay(
  delivery: Delivery,
  instances: Instances | null = null,
  budget: Budget = createBudget(),
): Relay {
  const inTurn = atATime(AT_A_TIME);
  const queues = new Map<string, StaleMark[]>();
  const running = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const seen = seenMarks();
  const announce = announcer(delivery, instances, budget);
  let readAt = -Infinity;
  let ended = false;

  const drain = async (conversation: string, lookAgain: (at: number) => void) => {
    while (!ended) {
      const freeAt = conversation === MAIL ? 0 : budget.freeAt(conversation, delivery.now());
      const mark = freeAt > delivery.now() ? undefined : queues.get(conversation)?.shift();
      if (mark === undefined) {
        if ((queues.get(conversation)?.length ?? 0) > 0) lookAgain(freeAt);
        break;
      }
      const again = await inTurn(() => attempt(delivery, budget, mark));
      seen.note(mark, again);
      if (again !== null) lookAgain(again);
    }
    running.delete(conversation);
    if (queues.get(conversation)?.length === 0) queues.delete(conversation);
  };

  const read = async (lookAgain: (at: number) => void) => {
    readAt = delivery.now();
    const marks = await delivery.views.marks();
    const due = byConversation(seen.due(marks, delivery.now(), lookAgain));
    queues.clear();
    for (const [conversation, queue] of due) queues.set(conversation, queue);
  };

  const start = (conversation: string, lookAgain: (at: number) => void) => {
    if (running.has(conversation)) return;
    running.add(conversation);
    const work = drain(conversation, lookAgain).finally(() => underWay.delete(work));
    underWay.add(work);
  };

  const idle = () => Promise.all(underWay).then(() => undefined);

  return {
    idle,
    async sweep(lookAgain, isNudged = false) {
      await announce();
      const isFresh = !isNudged && delivery.now() - readAt < READ_AGAIN_MS;
      const isWaiting = [...queues.values()].some((queue) => queue.length > 0);
      if (!isFresh || !isWaiting) await read(lookAgain);
      const conversations = [...queues.keys()];
      for (const conversation of conversations) start(conversation, lookAgain);
      return conversations.length > 0;
    },
    async end() {
      ended = true;
      await idle();
      // When it cannot say so, the others find out by themselves in a minute.
      await instances?.leave().catch(() => undefined);
    },
  };
}

/** Says now and then that this instance is alive, and takes the share of the budget that follows from how many are. */
function announcer(delivery: Delivery, instances: Instances | null, budget: Budget): () => Promise<void> {
  let announcedAt = -Infinity;
  return async () => {
    if (instances === null || delivery.now() - announcedAt < ANNOUNCE_MS) return;
    budget.shareAmong(await instances.announce());
    announcedAt = delivery.now();
  };
}

/** One view that fails must not keep the others from being delivered. */
async function attempt(delivery: Delivery, budget: Budget, mark: StaleMark): Promise<LookAgain> {
  try {
    return await deliverView(delivery, budget, mark);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    delivery.log('view.failed', { view: mark.key, error: name });
    return delivery.now() + delivery.leaseMs;
  }
}

/**
 * The longest stale first, so that a card that changes all the time does not keep the others waiting. An agenda links to
 * the cards of its cases, so it goes after them: what is not posted yet has no address.
 */
function byConversation(marks: StaleMark[]): Map<string, StaleMark[]> {
  const isAgenda = ({ key }: StaleMark) => Number(key.startsWith('agendaCard:'));
  const inOrder = marks.toSorted((a, b) => isAgenda(a) - isAgenda(b) || a.markedAt - b.markedAt);
  return Map.groupBy(inOrder, ({ key }) => {
    const view = parseViewKey(key);
    return view === null ? '' : conversationOf(view);
  });
}
