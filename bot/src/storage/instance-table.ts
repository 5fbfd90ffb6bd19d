import type { Instances } from '../application/ports/delivery.ts';
import { hasStatus, limited, readRange, type Tables } from './tables.ts';

const INSTANCE = 'INSTANCE|';
/** An instance that has not been heard of for so long is gone; three of its announcements are missing then. */
const STALE_MS = 45_000;
/** Rows of instances that died are swept up by whoever sees them, long after they stopped counting. */
const FORGOTTEN_MS = 3_600_000;

/**
 * Rows by which the processes that deliver know of each other, in the views table.
 * @param id this process's own; the same after a restart, so that one that died and came back does not count twice
 */
export function instanceTable({ views }: Tables, unit: string, id: string, now: () => number): Instances {
  const remove = async (rowKey: string) => {
    try {
      await views.deleteEntity(unit, rowKey, limited());
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
  };
  return {
    async announce() {
      const own = { partitionKey: unit, rowKey: INSTANCE + id, seenAt: new Date(now()) };
      await views.upsertEntity(own, 'Replace', limited());
      const rows = await readRange(views, unit, INSTANCE);
      const age = (seenAt: unknown) => (seenAt instanceof Date ? now() - seenAt.getTime() : Infinity);
      for (const { rowKey, seenAt } of rows)
        if (rowKey !== undefined && age(seenAt) > FORGOTTEN_MS) await remove(rowKey);
      return Math.max(1, rows.filter(({ seenAt }) => age(seenAt) < STALE_MS).length);
    },
    leave: () => remove(INSTANCE + id),
  };
}
