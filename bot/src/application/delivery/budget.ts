/**
 * What Teams lets a bot send, handed out as times: whoever sends asks when the next call may leave, and waits for it.
 * Answers that a person gets in a turn of their own (a pressed button, a dialog) are not counted, because they must
 * not wait; some room is left for them.
 */

/** At most `calls` in any `windowMs` milliseconds; `forAnswers` of them are left for people's own turns. */
export type Limit = { windowMs: number; calls: number; forAnswers?: number };

/**
 * One bot in one conversation; a conversation is a chat, or a channel with all its threads.
 * Source: Microsoft, «Optimize your bot with rate limiting in Teams», per bot per thread limit, send to conversation.
 */
export const CONVERSATION_LIMITS: readonly Limit[] = [
  { windowMs: 1_000, calls: 7 },
  { windowMs: 2_000, calls: 8 },
  { windowMs: 30_000, calls: 60, forAnswers: 3 },
  { windowMs: 3_600_000, calls: 1_800, forAnswers: 60 },
];
/** One app in one tenant, all conversations together. Source: the same page, global app per tenant limit. */
export const TENANT_LIMITS: readonly Limit[] = [{ windowMs: 1_000, calls: 50 }];

export type Budget = {
  /** When a call to this conversation may leave, in milliseconds since 1970; `now` or earlier is at once. */
  freeAt(conversation: string, now: number): number;
  /** Counts a call that leaves now. @returns what to call, with the time, when its answer has come */
  begin(conversation: string, now: number): (now: number) => void;
  /** Nothing leaves for this conversation before `until`: Teams has asked for that. */
  pause(conversation: string, until: number): void;
  /** Takes one part of so many equal ones, because that many instances send. */
  shareAmong(instances: number): void;
};

/**
 * A call is counted from when its answer came, because Teams saw it at the latest then: whatever the network does,
 * two calls that are a window apart here are so there. What is left for a margin is that two clocks do not run alike.
 */
const MARGIN_MS = 10;
const CLOCKS_DIFFER = 0.001;

/**
 * A budget with nothing used yet.
 * @param factor times Teams' published limits; above 1 only where nobody counts
 */
export function createBudget(factor = 1): Budget {
  const sharedBy = (instances: number) => ({
    conversation: parted(CONVERSATION_LIMITS, instances / factor),
    tenant: parted(TENANT_LIMITS, instances / factor),
  });
  const conversations = new Map<string, Calls>();
  const paused = new Map<string, number>();
  const tenant = new Calls(TENANT_LIMITS);
  let share = sharedBy(1);
  const of = (conversation: string) => {
    const known = conversations.get(conversation) ?? new Calls(CONVERSATION_LIMITS);
    conversations.set(conversation, known);
    return known;
  };
  return {
    freeAt: (conversation, now) =>
      Math.max(
        of(conversation).freeAt(share.conversation, now),
        tenant.freeAt(share.tenant, now),
        paused.get(conversation) ?? 0,
      ),
    begin(conversation, now) {
      const counted = [of(conversation), tenant];
      for (const calls of counted) calls.begin(now);
      return (ended) => {
        for (const calls of counted) calls.end(ended);
      };
    },
    pause(conversation, until) {
      paused.set(conversation, Math.max(until, paused.get(conversation) ?? 0));
    },
    shareAmong(instances) {
      share = sharedBy(instances);
    },
  };
}

/** One of so many parts of each limit; where that would be less than a call, one call in a longer time. */
function parted(limits: readonly Limit[], parts: number): readonly Limit[] {
  return limits.map(({ windowMs, calls, forAnswers = 0 }) => {
    const part = Math.floor((calls - forAnswers) / parts);
    return part >= 1 ? { windowMs, calls: part } : { windowMs: (windowMs * parts) / calls, calls: 1 };
  });
}

/** The calls that the same limits count. */
class Calls {
  /** When their answers came, oldest first. */
  #ended: number[] = [];
  #underWay = 0;
  readonly #keptMs: number;

  constructor(limits: readonly Limit[]) {
    this.#keptMs = 2 * Math.max(...limits.map((limit) => limit.windowMs));
  }

  begin(now: number): void {
    this.#underWay += 1;
    const oldest = now - this.#keptMs;
    if ((this.#ended[0] ?? now) < oldest) this.#ended = this.#ended.filter((time) => time >= oldest);
  }

  end(now: number): void {
    this.#underWay -= 1;
    this.#ended.push(now);
  }

  freeAt(limits: readonly Limit[], now: number): number {
    return Math.max(...limits.map((limit) => this.#freeUnder(limit, now)));
  }

  #freeUnder({ windowMs, calls }: Limit, now: number): number {
    const inTheWay = calls - this.#underWay;
    // A call under way may arrive as late as now.
    const time = inTheWay <= 0 ? now : this.#ended.at(-inTheWay);
    return time === undefined ? 0 : time + windowMs * (1 + CLOCKS_DIFFER) + MARGIN_MS;
  }
}
