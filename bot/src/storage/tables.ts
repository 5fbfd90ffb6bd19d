import { DefaultAzureCredential } from '@azure/identity';
import {
  TableClient,
  type TableEntityResult,
  type TableServiceClientOptions,
  type TransactionAction,
} from '@azure/data-tables';
import type { TablesConfig } from '../config.ts';

/** The tables there are; docs/tables.md tells each key and column. */
export const TABLES = ['cases', 'people', 'register', 'views', 'conversations', 'meetings', 'runs'] as const;
export type TableName = (typeof TABLES)[number];

export type Row = TableEntityResult<Record<string, unknown>>;

/** The SDK has no timeout of its own: a call that hangs would hang its user. Milliseconds. */
const TIMEOUT_MS = 10_000;
const OPTIONS: TableServiceClientOptions = {
  retryOptions: { maxRetries: 5, retryDelayInMs: 100, maxRetryDelayInMs: 4_000 },
};

export type Tables = Record<TableName, TableClient>;

/** Clients for all tables; nothing is contacted yet. */
export function openTables(config: TablesConfig): Tables {
  const client = (name: TableName) => {
    const table = `${config.prefix}${name}`;
    if ('endpoint' in config)
      return new TableClient(config.endpoint, table, new DefaultAzureCredential(), OPTIONS);
    return TableClient.fromConnectionString(config.connectionString, table, local(config.connectionString));
  };
  return {
    cases: client('cases'),
    people: client('people'),
    register: client('register'),
    views: client('views'),
    conversations: client('conversations'),
    meetings: client('meetings'),
    runs: client('runs'),
  };
}

/** Creates the tables that are missing. In Azure the deployment has made them already. */
export async function createTables(tables: Tables): Promise<void> {
  await Promise.all(TABLES.map((name) => tables[name].createTable()));
}

function local(connectionString: string): TableServiceClientOptions {
  return { ...OPTIONS, allowInsecureConnection: connectionString.includes('http://') };
}

/** Options for one call, with its time limit. */
export function limited(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(TIMEOUT_MS) };
}

/** One row, or undefined when there is none. */
export async function readRow(table: TableClient, partition: string, key: string): Promise<Row | undefined> {
  try {
    return await table.getEntity(partition, key, limited());
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/**
 * What to read of a range: only keys greater than `after`; `where` a condition on the columns, in OData (the store then
 * looks at every row of the range); only these `columns`, without etag and time.
 */
export type RangeOptions = { limit?: number; after?: string; where?: string; columns?: string[] };

/** Rows of one partition whose key begins with a prefix, in key order, `limit` at most. */
export async function readRange(
  table: TableClient,
  partition: string,
  prefix: string,
  { limit = Infinity, after = '', where = '', columns }: RangeOptions = {},
): Promise<Row[]> {
  const from = after > prefix ? `RowKey gt '${quoted(after)}'` : `RowKey ge '${quoted(prefix)}'`;
  const to = prefix === '' ? '' : ` and RowKey lt '${quoted(endOf(prefix))}'`;
  const only = where === '' ? '' : ` and (${where})`;
  const filter = `PartitionKey eq '${quoted(partition)}' and ${from}${to}${only}`;
  const pages = table
    .listEntities({ queryOptions: { filter, ...(columns ? { select: columns } : {}) }, ...limited() })
    .byPage({ maxPageSize: Math.min(1_000, limit) });
  const rows: Row[] = [];
  // A page may be empty and still not be the last one.
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit === Infinity ? undefined : limit);
}

/** Sends one transaction: all of it or nothing. */
export async function transact(table: TableClient, actions: TransactionAction[]): Promise<void> {
  await table.submitTransaction(actions, limited());
}

/** True when an error is an answer of the store with one of these HTTP statuses. */
export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && statuses.includes(status);
}

function endOf(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
