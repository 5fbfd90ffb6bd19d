import type { TableClient } from '@azure/data-tables';
import type { RunRow, RunStore } from '../application/ports/run-store.ts';
import { runKey, runsOf, type Run } from '../domain/clock/run.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { inTurns } from './in-turns.ts';
import { hasStatus, limited, readRange, readRow, type Tables } from './tables.ts';

/** Columns of the runs table; the row key is the run's key. */
export const RUN: Columns<RunRow> = {
  key: 'text',
  purpose: 'text',
  personId: 'text',
  period: 'text',
  dueAt: 'instant',
  owner: 'text',
  startedAt: 'instant',
  beat: 'int',
  doneAt: 'instant',
  facts: 'json',
};

/** `owner`: this instance, never used before. `elapsed`: its own time in milliseconds, which never jumps. */
export type RunTableOptions = { owner: string; leaseMs: number; now: () => number; elapsed: () => number };

type Read = { row: RunRow; etag: string };

/**
 * The clock's runs in Azure Tables. A run is begun by inserting its row, so one of any number of instances gets it. An
 * instance that died is known by its row: whoever has itself seen the same etag for a whole lease takes the run over.
 * No instance's clock is compared with another's.
 */
export function runTable({ runs }: Tables, unit: string, options: RunTableOptions): RunStore {
  const { owner, now } = options;
  const held = heldRows(runs, unit);
  const watch = abandonedWatch(options);
  // A beat and the end of the same run would otherwise take each other for a stranger.
  const inTurn = inTurns();
  const change = (key: string, next: (row: RunRow) => Partial<RunRow>) =>
    inTurn(key, () => held.change(key, next));

  const read = async (key: string): Promise<Read | null> => {
    const row = await readRow(runs, unit, key);
    return row ? { row: fromCells(RUN, row), etag: row.etag } : null;
  };
  const begin = async (run: Run, key: string): Promise<'mine' | 'done' | 'busy'> => {
    if (held.keys().includes(key)) return 'busy';
    const before = await read(key);
    if (before !== null && before.row.doneAt !== null) return 'done';
    if (before !== null && !watch.isAbandoned(before)) return 'busy';
    const { purpose, personId, period, dueAt } = run;
    // What a dead instance noted stands until it is noted anew: a digest may be drawn by it at this moment.
    const kept = { key, purpose, personId, period, dueAt, facts: before?.row.facts ?? null };
    const own = { ...kept, owner, startedAt: now(), beat: 0, doneAt: null };
    return (await held.take(own, before?.etag ?? null)) ? 'mine' : 'busy';
  };

  return {
    begin(run) {
      const key = runKey(run);
      return inTurn(key, () => begin(run, key));
    },
    async beat() {
      await Promise.all(held.keys().map((key) => change(key, ({ beat }) => ({ beat: beat + 1 }))));
    },
    async note(run, facts) {
      await change(runKey(run), () => ({ facts }));
    },
    async finish(run, facts) {
      const isDone = await change(runKey(run), () => ({ doneAt: now(), facts }));
      held.drop(runKey(run));
      return isDone;
    },
    fail(run) {
      held.drop(runKey(run));
    },
    read: async (run) => (await read(runKey(run)))?.row ?? null,
    async last(purpose, personId) {
      const rows = await readRange(runs, unit, runsOf(purpose, personId));
      const latest = rows.findLast((row) => row.doneAt !== undefined);
      return latest ? fromCells(RUN, latest) : null;
    },
  };
}

/** The runs that this instance has begun and not ended, each written against the etag of its last write. */
function heldRows(runs: TableClient, unit: string) {
  const held = new Map<string, Read>();
  /** False when somebody else has written meanwhile. */
  const take = async (row: RunRow, etag: string | null): Promise<boolean> => {
    const entity = { partitionKey: unit, rowKey: row.key, ...toCells(RUN, row) };
    try {
      const answer =
        etag === null
          ? await runs.createEntity(entity, limited())
          : await runs.updateEntity(entity, 'Replace', { etag, ...limited() });
      held.set(row.key, { row, etag: answer.etag ?? '' });
      return true;
    } catch (error) {
      if (hasStatus(error, 404, 409, 412)) return false;
      throw error;
    }
  };
  return {
    take,
    keys: () => [...held.keys()],
    drop: (key: string) => held.delete(key),
    /** False, and let go, when another instance has it now. */
    async change(key: string, next: (row: RunRow) => Partial<RunRow>): Promise<boolean> {
      const mine = held.get(key);
      if (mine && (await take({ ...mine.row, ...next(mine.row) }, mine.etag))) return true;
      held.delete(key);
      return false;
    },
  };
}

/** Tells whose owner is no longer there: it is this instance itself, or the row has stood unchanged for a whole lease. */
function abandonedWatch({ owner, leaseMs, elapsed }: RunTableOptions) {
  const seen = new Map<string, { etag: string; since: number }>();
  return {
    isAbandoned({ row, etag }: Read): boolean {
      if (row.owner === owner) return true;
      const before = seen.get(row.key);
      if (before?.etag === etag) return elapsed() - before.since >= leaseMs;
      seen.set(row.key, { etag, since: elapsed() });
      return false;
    },
  };
}
