import type { Changes } from './changes.ts';

export type CallEntry = {
  n: number;
  at: string;
  direction: 'to the bot' | 'from the bot';
  what: string;
  /** HTTP status; 0 where no answer came. */
  status: number;
  ms: number;
  note?: string;
};

const KEPT = 500;

/** The latest calls in both directions, oldest first; older ones than the last 500 are forgotten. */
export class CallLog {
  readonly entries: CallEntry[] = [];
  private count = 0;

  private readonly changes: Changes;

  constructor(changes: Changes) {
    this.changes = changes;
  }

  add(entry: Omit<CallEntry, 'n' | 'at'>): void {
    this.entries.push({ n: ++this.count, at: new Date().toISOString(), ...entry });
    if (this.entries.length > KEPT) this.entries.shift();
    this.changes.tell({ kind: 'calls' });
  }
}
