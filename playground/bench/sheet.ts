import type { TransactionAction } from '@azure/data-tables';
import type { Row } from '../../bot/src/storage/tables.ts';

/** Rows as they stand after transactions, in memory. */
export class Sheet {
  readonly #rows = new Map<string, Row>();

  /** Does what a transaction would do to the table. */
  apply(actions: TransactionAction[]): void {
    for (const [kind, entity] of actions) {
      const { rowKey } = entity;
      if (kind === 'delete') this.#rows.delete(rowKey);
      else this.#rows.set(rowKey, { ...entity, etag: '' });
    }
  }

  /** Rows whose key begins with this, in key order. */
  rows(prefix: string): Row[] {
    const found = [...this.#rows.values()].filter((row) => row.rowKey?.startsWith(prefix) === true);
    return found.sort((a, b) => ((a.rowKey ?? '') < (b.rowKey ?? '') ? -1 : 1));
  }
}
