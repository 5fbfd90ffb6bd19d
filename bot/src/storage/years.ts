import type { TableClient } from '@azure/data-tables';
import { hasStatus, limited, readRange, type RangeOptions, type Row, type Tables } from './tables.ts';

/**
 * The years that have cases, so that a relay or a list knows which partitions there are without scanning the table.
 * A year's row is written before its first case, and never taken away.
 */
export class Years {
  readonly #tables: Tables;
  readonly #unit: string;
  readonly #known = new Set<number>();
  #readAt = -Infinity;

  constructor(tables: Tables, unit: string) {
    this.#tables = tables;
    this.#unit = unit;
  }

  /** The partition of a year's cases. */
  partition(year: number): string {
    return `${this.#unit}-${String(year)}`;
  }

  /** Makes sure that the year is known to every instance. */
  async ensure(year: number): Promise<void> {
    if (this.#known.has(year)) return;
    try {
      const row = { partitionKey: this.#unit, rowKey: `YEAR|${String(year)}`, year };
      await this.#tables.register.createEntity(row, limited());
    } catch (error) {
      if (!hasStatus(error, 409)) throw error;
    }
    this.#known.add(year);
  }

  /** All years with cases, newest first; another instance's new year is seen within a minute. */
  async all(): Promise<number[]> {
    if (Date.now() - this.#readAt > 60_000 || this.#known.size === 0) {
      const rows = await readRange(this.#tables.register, this.#unit, 'YEAR|');
      for (const row of rows) this.#known.add(Number(row.year));
      this.#readAt = Date.now();
    }
    return [...this.#known].sort((a, b) => b - a);
  }
}

/** Rows whose key begins with a prefix, of every year's partition; `limit` is for each year. */
export async function readEverywhere(
  table: TableClient,
  years: Years,
  prefix: string,
  options: RangeOptions = {},
): Promise<Row[]> {
  const partitions = (await years.all()).map((year) => years.partition(year));
  const rows = await Promise.all(partitions.map((partition) => readRange(table, partition, prefix, options)));
  return rows.flat();
}
