import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { CasePage, CaseStore, CaseSummary, SaveResult } from '../application/ports/case-store.ts';
import { caseNo as caseNoOf, caseNoParts } from '../domain/kernel/case-no.ts';
import type { RequestStatus } from '../domain/request/request-status.ts';
import { changeActions, receiveActions } from './case-transactions.ts';
import { EVENT, LINE, STEP, VISIT, WORKLOAD, fileFrom, key, summaryFrom } from './case-rows.ts';
import { fromCells } from './columns.ts';
import { inTurns } from './in-turns.ts';
import { hasStatus, readRange, readRow, transact, type Tables } from './tables.ts';
import { readEverywhere, type Years } from './years.ts';

const STEP_COLUMNS = ['RowKey', ...Object.keys(STEP)];

type Place = { partition: string; serial: string };

/** Cases in Azure Tables. */
export function caseTable(tables: Tables, years: Years): CaseStore {
  const table = tables.cases;
  const inTurn = inTurns();
  const placeOf = (caseNo: string): Place | undefined => {
    const parts = caseNoParts(caseNo);
    return parts ? { partition: years.partition(parts.year), serial: parts.serial } : undefined;
  };
  return {
    inTurn,
    async receive(year, opKey, make) {
      await years.ensure(year);
      return inTurn(`year ${String(year)}`, () => receiveIn(table, years.partition(year), year, opKey, make));
    },
    async open(caseNo) {
      const place = placeOf(caseNo);
      return place && fileFrom(await readRange(table, place.partition, key.caseRows(place.serial)));
    },
    async save(opened, change, views, opKey) {
      const { caseNo } = change.request;
      const place = placeOf(caseNo);
      if (!place) throw new Error(`${caseNo} is not a case number.`);
      return commit(table, place.partition, opKey, caseNo, changeActions(place, opened, change, views));
    },
    async wasSaved(caseNo, opKey) {
      const place = placeOf(caseNo);
      return (
        place !== undefined && (await readRow(table, place.partition, key.operation(opKey))) !== undefined
      );
    },
    async history(caseNo) {
      const place = placeOf(caseNo);
      const rows = place ? await readRange(table, place.partition, key.history(place.serial)) : [];
      return rows.map((row) => fromCells(LINE, row));
    },
    async steps(holder, limit) {
      const rows = await readEverywhere(table, years, key.steps(holder), { limit, columns: STEP_COLUMNS });
      const steps = rows.map((row) => ({
        day: row.rowKey?.split('|')[2] ?? '',
        case: fromCells(STEP, row).case,
      }));
      return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    },
    async events(since, limit) {
      const after = key.events(since);
      const rows = await readEverywhere(table, years, 'EV|', { limit, after });
      const events = rows.map((row) => fromCells(EVENT, row));
      return events.sort((a, b) => a.at - b.at).slice(0, limit);
    },
    async visits(networkId) {
      const rows = await readEverywhere(table, years, key.visits(networkId));
      return rows.map((row) => fromCells(VISIT, row));
    },
    list: (statuses, limit, after) => listNewest(table, years, statuses, limit, after),
    async workload(sectionId) {
      const rows = await readEverywhere(table, years, key.section(sectionId));
      return rows.map((row) => fromCells(WORKLOAD, row));
    },
  };
}

/**
 * Sends a transaction together with its operation row. A lost reply makes the SDK send it again and see its own
 * write as a collision; the operation row tells that apart from somebody else's.
 */
async function commit(
  table: TableClient,
  partition: string,
  opKey: string,
  caseNo: string,
  actions: TransactionAction[],
): Promise<SaveResult> {
  const operation = { partitionKey: partition, rowKey: key.operation(opKey), caseNo };
  try {
    await transact(table, [['create', operation], ...actions]);
    return 'saved';
  } catch (error) {
    if (!hasStatus(error, 404, 409, 412)) throw error;
    return (await readRow(table, partition, operation.rowKey)) ? 'replayed' : 'conflict';
  }
}

/** Gives the next number and saves the case with it; tries again when another instance was first. */
async function receiveIn(
  table: TableClient,
  partition: string,
  year: number,
  opKey: string,
  make: Parameters<CaseStore['receive']>[2],
): Promise<{ caseNo: string }> {
  for (;;) {
    const before = await readRow(table, partition, key.operation(opKey));
    if (before) return { caseNo: String(before.caseNo) };
    const sequence = await readRow(table, partition, key.sequence);
    const serial = Number(sequence?.last ?? 0) + 1;
    const caseNo = caseNoOf(year, serial);
    const { change, contact, views } = make(caseNo);
    const next = { partitionKey: partition, rowKey: key.sequence, last: serial };
    const count: TransactionAction = sequence
      ? ['update', next, 'Replace', { etag: sequence.etag }]
      : ['create', next];
    const rows = receiveActions({ partition, serial: String(serial) }, change, contact, views);
    const result = await commit(table, partition, opKey, caseNo, [count, ...rows]);
    if (result === 'saved') return { caseNo };
  }
}

async function listNewest(
  table: TableClient,
  years: Years,
  statuses: readonly RequestStatus[],
  limit: number,
  after: string | null,
): Promise<CasePage> {
  const start = after === null ? null : caseNoParts(after);
  const cases: CaseSummary[] = [];
  for (const year of await years.all()) {
    if (start && year > start.year) continue;
    const below = start?.year === year ? start.serial : null;
    cases.push(...(await listYear(table, years.partition(year), statuses, limit - cases.length, below)));
    if (cases.length >= limit) break;
  }
  return { cases, next: cases.length < limit ? null : (cases.at(-1)?.caseNo ?? null) };
}

/** The newest of one year: a short range read per status, merged. */
async function listYear(
  table: TableClient,
  partition: string,
  statuses: readonly RequestStatus[],
  limit: number,
  below: string | null,
): Promise<CaseSummary[]> {
  const ranges = statuses.map((status) =>
    readRange(table, partition, key.status(status), {
      limit,
      ...(below === null ? {} : { after: key.index(status, below) }),
    }),
  );
  const rows = (await Promise.all(ranges)).flat();
  // The part of the key after the status sorts newest first.
  const order = (rowKey: string | undefined) => rowKey?.split('|')[2] ?? '';
  return rows
    .sort((a, b) => (order(a.rowKey) < order(b.rowKey) ? -1 : 1))
    .slice(0, limit)
    .map(summaryFrom);
}
