import type { TableEntity } from '@azure/data-tables';
import { caseNo as caseNoOf } from '../../bot/src/domain/kernel/case-no.ts';
import type { Register } from '../../bot/src/domain/people/register.ts';
import { key } from '../../bot/src/storage/case-rows.ts';
import { loadRegister } from '../../bot/src/storage/register-table.ts';
import { createTables, openTables, transact, type Row, type Tables } from '../../bot/src/storage/tables.ts';
import { Years } from '../../bot/src/storage/years.ts';
import { rowsOfCase, type FilledStatus } from './case-rows-of.ts';

const UNIT = 'ilu';
/** The most operations that a transaction takes. */
const MOST_AT_ONCE = 100;

/** Tables with the demo's people and many cases. */
export type FilledTables = {
  connectionString: string;
  prefix: string;
  tables: Tables;
  partition: string;
  caseNos: string[];
};

/**
 * Makes tables and fills them fast: rows as the product writes them, many cases to a transaction.
 * @param statuses what the cases are to be, in turn
 */
export async function fillTables(
  place: Pick<FilledTables, 'connectionString' | 'prefix'>,
  register: Register,
  count: number,
  statuses: readonly FilledStatus[],
): Promise<FilledTables> {
  const tables = openTables(place);
  await createTables(tables);
  await loadRegister(tables, UNIT, register);
  const year = Number(register.today.slice(0, 4));
  const years = new Years(tables, UNIT);
  await years.ensure(year);
  const partition = years.partition(year);
  const serials = Array.from({ length: count }, (_, index) => index + 1);
  const waiting: Row[] = [];
  for (const serial of serials) {
    const status = statuses[serial % statuses.length] ?? 'received';
    const rows = rowsOfCase({ partition, serial: String(serial) }, register, status);
    if (waiting.length + rows.length > MOST_AT_ONCE) await create(tables, waiting.splice(0));
    waiting.push(...rows);
  }
  if (waiting.length > 0) await create(tables, waiting);
  await create(tables, [{ partitionKey: partition, rowKey: key.sequence, last: count, etag: '' }]);
  return { ...place, tables, partition, caseNos: serials.map((serial) => caseNoOf(year, serial)) };
}

async function create(tables: Tables, rows: Row[]): Promise<void> {
  await transact(
    tables.cases,
    rows.map((row) => ['create', entityOf(row)]),
  );
}

/** The row as it is sent: the store gives it its etag. */
function entityOf(row: Row): TableEntity {
  const { partitionKey = '', rowKey = '' } = row;
  const cells = Object.entries(row).filter(([name]) => name !== 'etag');
  return { ...Object.fromEntries(cells), partitionKey, rowKey };
}
