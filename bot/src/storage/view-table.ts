import type { StaleMark, ViewRow, ViewStore } from '../application/ports/delivery.ts';
import { key } from './case-rows.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { hasStatus, limited, readRange, readRow, type Tables } from './tables.ts';
import type { Years } from './years.ts';

type Saved = Omit<ViewRow, 'etag'>;

/** Columns of the views table; the row key is the view's key. */
export const VIEW: Columns<Saved> = {
  key: 'text',
  conversationId: 'text',
  activityId: 'text',
  delivered: 'text',
  deliveredAt: 'instant',
  state: 'text',
  leaseUntil: 'instant',
  notBefore: 'instant',
  attempts: 'int',
  problem: 'text',
  unknownPosts: 'int',
};

const NEVER_SEEN: Omit<Saved, 'key'> = {
  conversationId: null,
  activityId: null,
  delivered: null,
  deliveredAt: null,
  state: 'new',
  leaseUntil: 0,
  notBefore: 0,
  attempts: 0,
  problem: null,
  unknownPosts: 0,
};

/** Stale marks (beside the cases) and view rows (a table of their own) in Azure Tables. */
export function viewTable(tables: Tables, years: Years, unit: string): ViewStore {
  const save = async (row: ViewRow): Promise<ViewRow | null> => {
    const { etag, ...saved } = row;
    const entity = { partitionKey: unit, rowKey: row.key, ...toCells(VIEW, saved) };
    try {
      const answer =
        etag === null
          ? await tables.views.createEntity(entity, limited())
          : await tables.views.updateEntity(entity, 'Replace', { etag, ...limited() });
      return { ...row, etag: answer.etag ?? null };
    } catch (error) {
      if (hasStatus(error, 404, 409, 412)) return null;
      throw error;
    }
  };

  return {
    save,

    async marks() {
      const partitions = (await years.all()).map((year) => years.partition(year));
      const found = await Promise.all(
        partitions.map(async (partition) =>
          (await readRange(tables.cases, partition, key.marks)).map((row): StaleMark => ({
            key: row.rowKey?.slice(key.marks.length) ?? '',
            partition,
            etag: row.etag,
          })),
        ),
      );
      return found.flat();
    },

    async clear(mark) {
      try {
        const rowKey = key.mark(mark.key);
        await tables.cases.deleteEntity(mark.partition, rowKey, { etag: mark.etag, ...limited() });
        return true;
      } catch (error) {
        if (hasStatus(error, 404)) return true;
        if (hasStatus(error, 412)) return false;
        throw error;
      }
    },

    async row(viewKey) {
      const row = await readRow(tables.views, unit, viewKey);
      return row ? { ...fromCells(VIEW, row), etag: row.etag } : { key: viewKey, ...NEVER_SEEN, etag: null };
    },

    async unpark() {
      const rows = await readRange(tables.views, unit, '');
      const parked = rows.filter((row) => row.state === 'parked');
      for (const row of parked) await save({ ...fromCells(VIEW, row), etag: row.etag, notBefore: 0 });
    },
  };
}
