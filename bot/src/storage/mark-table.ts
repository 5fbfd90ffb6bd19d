import type { StaleMark, ViewStore } from '../application/ports/delivery.ts';
import { viewKey, type View } from '../domain/delivery/view-key.ts';
import { caseNoParts } from '../domain/kernel/case-no.ts';
import { key } from './case-rows.ts';
import { hasStatus, limited, type Row, type Tables } from './tables.ts';
import { readEverywhere, type Years } from './years.ts';

/** Stale marks in Azure Tables: beside the cases, because a change writes its marks in its own transaction. */
export function markTable({ cases }: Tables, years: Years): Pick<ViewStore, 'marks' | 'mark' | 'clear'> {
  return {
    async marks() {
      return (await readEverywhere(cases, years, key.marks)).map(markFrom);
    },

    async mark(view) {
      const year = yearOf(view);
      await years.ensure(year);
      const rowKey = key.mark(viewKey(view));
      const entity = { partitionKey: years.partition(year), rowKey, markedAt: new Date() };
      await cases.upsertEntity(entity, 'Replace', limited());
    },

    async clear({ key: of, partition, etag }) {
      try {
        await cases.deleteEntity(partition, key.mark(of), { etag, ...limited() });
        return true;
      } catch (error) {
        if (hasStatus(error, 404)) return true;
        if (hasStatus(error, 412)) return false;
        throw error;
      }
    },
  };
}

/** A case's marks stand beside the case, others in the year in which they are made. */
function yearOf(view: View): number {
  const ofCase = 'caseNo' in view ? caseNoParts(view.caseNo)?.year : undefined;
  return ofCase ?? new Date().getFullYear();
}

function markFrom(row: Row): StaleMark {
  const { partitionKey = '', rowKey = '', markedAt, etag } = row;
  return {
    key: rowKey.slice(key.marks.length),
    partition: partitionKey,
    markedAt: markedAt instanceof Date ? markedAt.getTime() : 0,
    etag,
  };
}
