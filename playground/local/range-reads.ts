import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Azure Tables keeps rows in key order and reads a range of keys without looking at the others. Azurite looks at every
 * row of the table for every query, so what is one short read in Azure grows with the table here. This teaches the
 * embedded store the one shape of query that we use, on the key index that it has anyway; its own checks still run on
 * each row found, and every other query goes the old way.
 */

/** What Azurite asks its collection for: rows that pass, sorted, some of them. */
type Chain = {
  where(passes: (row: unknown) => boolean): Chain;
  sort(): Chain;
  limit(count: number): Chain;
  data(): unknown[];
};
type Collection = { chain(): { find(query: object): { data(): unknown[] } } };
type Store = {
  getEntityCollection(account: string, table: string, context: unknown): Collection;
  queryTableEntities: (
    this: Store,
    context: unknown,
    account: string,
    table: string,
    options: { filter?: string },
    ...rest: unknown[]
  ) => unknown;
};

const RANGE = /^PartitionKey eq '[^']*' and RowKey g[et] '([^']+)' and RowKey lt '([^']+)'$/;

let taught = false;

/** Changes Azurite's store for this process; to be called before a server is made. */
export function readRangesByKey(): void {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const { default: LokiStore } = require('azurite/dist/src/table/persistence/LokiTableMetadataStore') as {
    default: { prototype: Store };
  };
  if (taught) return;
  taught = true;
  const whole = LokiStore.prototype.queryTableEntities;
  LokiStore.prototype.queryTableEntities = function (this: Store, context, account, table, options, ...rest) {
    const [, from, to] = RANGE.exec(options.filter ?? '') ?? [];
    if (from === undefined || to === undefined)
      return whole.call(this, context, account, table, options, ...rest);
    const rows = this.getEntityCollection(account, table, context);
    const narrowed = Object.create(this) as Store;
    narrowed.getEntityCollection = () =>
      ({ chain: () => chainOver(rows, from, to) }) as unknown as Collection;
    return whole.call(narrowed, context, account, table, options, ...rest);
  };
}

/** The rows of a key range, in key order as the index has them, each asked whether it passes only until there are enough. */
function chainOver(rows: Collection, from: string, to: string): Chain {
  const checks: ((row: unknown) => boolean)[] = [];
  let most = Infinity;
  const chain: Chain = {
    where: (passes) => (checks.push(passes), chain),
    sort: () => chain,
    limit: (count) => ((most = count), chain),
    data() {
      const found: unknown[] = [];
      for (const row of rows
        .chain()
        .find({ RowKey: { $between: [from, to] } })
        .data()) {
        if (checks.every((passes) => passes(row))) found.push(row);
        if (found.length >= most) break;
      }
      return found;
    },
  };
  return chain;
}
