import { seeded } from '../local/seeded.ts';

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
  /** Times Teams' limits, for tests that cannot wait. */
  limitFactor = 1;
  /** Seconds in Retry-After of the fault `429`. */
  retryAfter = 1;
  /**
   * Of the faults `502` and `504`, the share (0–1) that comes after the deed: the message stands, and nobody is told.
   * learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit asks to retry these, not whether they are done.
   */
  doneAllTheSame = 0;
  /** How many calls went wrong in each way, and how many were above the limits. */
  readonly counts = new Map<ConnectorFault | 'limits', number>();

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

  /** What goes wrong with this call, if anything, and whether it is done all the same. */
  draw(operation: Operation): { kind: ConnectorFault; isDone: boolean } | undefined {
    const kind = this.drawKind(operation);
    if (kind === undefined) return undefined;
    this.count(kind);
    const mayBeDone = kind === '502' || kind === '504';
    const isDone = kind === 'lost-reply' || (mayBeDone && this.random() < this.doneAllTheSame);
    return { kind, isDone };
  }

  count(kind: ConnectorFault | 'limits'): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** Reads only fail when asked for by `only`. */
  private drawKind(operation: Operation): ConnectorFault | undefined {
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
