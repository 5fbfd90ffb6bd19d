/** What the connector can be told to do wrong; the figures are HTTP statuses. */
export const CONNECTOR_FAULTS = ['412', '429', '429-bare', '502', '504', 'lost-reply', 'removed'] as const;
export type ConnectorFault = (typeof CONNECTOR_FAULTS)[number];

/** What a bot asks of the connector. */
export type Operation = 'create' | 'send' | 'update' | 'delete' | 'read';

type Pending = { kind: ConnectorFault; left: number; only: Operation | undefined };

/** The switches as the page shows them. */
export type FaultState = {
  duplicate: boolean;
  reorder: boolean;
  delayMs: number;
  noRefresh: boolean;
  expiredBotToken: boolean;
  expiredTabToken: boolean;
  limits: boolean;
  chances: Partial<Record<ConnectorFault, number>>;
  pending: { kind: ConnectorFault; left: number }[];
};

/** How this Teams misbehaves. All switches are off from the start, and Teams' limits are kept. */
export class Faults {
  /** Every activity reaches the bot twice; an invoke the second time with a new id, as Teams does. */
  duplicate = false;
  /** An activity waits until the next has been delivered, or `reorderHoldMs`. */
  reorder = false;
  reorderHoldMs = 1_500;
  /** Milliseconds before an activity is delivered. */
  delayMs = 0;
  /** Cards are not refreshed when they are looked at, as has been seen in channels. */
  noRefresh = false;
  expiredBotToken = false;
  expiredTabToken = false;
  /** Answer 429 above Teams' published limits. */
  limits: boolean;
  /** Seconds in Retry-After of the fault `429`. */
  retryAfter = 1;

  private readonly pending: Pending[] = [];
  private readonly chances = new Map<ConnectorFault, number>();
  private random = seeded(1);

  constructor(limits: boolean) {
    this.limits = limits;
  }

  /** The next `count` writing calls of the bot (or calls of the kind `only`) go wrong in this way. */
  next(kind: ConnectorFault, count = 1, only?: Operation): void {
    this.pending.push({ kind, left: count, only });
  }

  /** Each writing call goes wrong in this way with this probability, 0–1. */
  chance(kind: ConnectorFault, probability: number): void {
    if (probability > 0) this.chances.set(kind, Math.min(1, probability));
    else this.chances.delete(kind);
  }

  /** Starts the row of chances anew, so that a test sees the same faults each time. */
  seed(value: number): void {
    this.random = seeded(value);
  }

  /** All switches off; the limits stay as they are. */
  clear(): void {
    this.duplicate = this.reorder = this.noRefresh = this.expiredBotToken = this.expiredTabToken = false;
    this.delayMs = 0;
    this.pending.length = 0;
    this.chances.clear();
  }

  /** What goes wrong with this call, if anything. Reads only fail when asked for by `only`. */
  draw(operation: Operation): ConnectorFault | undefined {
    const due = this.pending.find((one) =>
      one.only === undefined ? operation !== 'read' : one.only === operation,
    );
    if (due) {
      due.left -= 1;
      if (due.left <= 0) this.pending.splice(this.pending.indexOf(due), 1);
      return due.kind;
    }
    if (operation === 'read') return undefined;
    for (const [kind, probability] of this.chances) if (this.random() < probability) return kind;
    return undefined;
  }

  state(): FaultState {
    return {
      duplicate: this.duplicate,
      reorder: this.reorder,
      delayMs: this.delayMs,
      noRefresh: this.noRefresh,
      expiredBotToken: this.expiredBotToken,
      expiredTabToken: this.expiredTabToken,
      limits: this.limits,
      chances: Object.fromEntries(this.chances),
      pending: this.pending.map(({ kind, left }) => ({ kind, left })),
    };
  }
}

/** mulberry32: small, seedable, good enough to choose which call fails. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
