import type { TransactionAction } from '@azure/data-tables';
import type { OpenedCase } from '../application/ports/case-store.ts';
import { workloadOf } from '../domain/claim/capacity.ts';
import { viewKey, type View } from '../domain/delivery/view-key.ts';
import type { CaseChange } from '../domain/request/case-change.ts';
import type { CaseFile, Contact } from '../domain/request/request-case.ts';
import { CLAIM, CONTACT, LINE, MESSAGE, REQUEST, WORKLOAD, key, summaryCells } from './case-rows.ts';
import { toCells } from './columns.ts';

/** Which rows one change writes: always together, so that no reader ever sees half of it. */

type Place = { partition: string; serial: string };

/** The rows of a new case. */
export function receiveActions(
  { partition, serial }: Place,
  change: CaseChange,
  contact: Contact,
  views: View[],
): TransactionAction[] {
  const row = creator(partition);
  const { request } = change;
  return [
    row(key.request(serial), toCells(REQUEST, request)),
    row(key.contact(serial), toCells(CONTACT, contact)),
    row(key.index(request.status, serial), summaryCells({ request, claims: [] })),
    row(key.line(serial, change.line.version), toCells(LINE, change.line)),
    ...markActions(partition, views),
  ];
}

/** The rows of a change to a case, guarded by the etag of its root as it was read. */
export function changeActions(
  { partition, serial }: Place,
  { file, etag }: OpenedCase,
  change: CaseChange,
  views: View[],
): TransactionAction[] {
  const row = creator(partition);
  const after: CaseFile = { ...file, request: change.request, claims: claimsAfter(file, change) };
  const root = { partitionKey: partition, rowKey: key.request(serial), ...toCells(REQUEST, change.request) };
  return [
    ['update', root, 'Replace', { etag }],
    row(key.line(serial, change.line.version), toCells(LINE, change.line)),
    ...(change.message
      ? [row(key.message(serial, change.message.no), toCells(MESSAGE, change.message))]
      : []),
    ...claimActions(partition, serial, change),
    ...indexActions(partition, serial, file, after),
    ...workloadActions(partition, serial, file, after),
    ...markActions(partition, views),
  ];
}

function claimsAfter(file: CaseFile, { claim }: CaseChange) {
  return claim ? [...file.claims.filter((other) => other.sectionId !== claim.sectionId), claim] : file.claims;
}

/** A section's first answer is inserted; a later one replaces it, under the guard of the root's etag. */
function claimActions(partition: string, serial: string, { claim }: CaseChange): TransactionAction[] {
  if (!claim) return [];
  const entity = {
    partitionKey: partition,
    rowKey: key.claim(serial, claim.sectionId),
    ...toCells(CLAIM, claim),
  };
  return [claim.version === 1 ? ['create', entity] : ['update', entity, 'Replace']];
}

/** The index has one row a case, under its status; a change of status moves it. */
function indexActions(
  partition: string,
  serial: string,
  before: CaseFile,
  after: CaseFile,
): TransactionAction[] {
  const rowKey = key.index(after.request.status, serial);
  const entity = { partitionKey: partition, rowKey, ...summaryCells(after) };
  if (before.request.status === after.request.status) return [['update', entity, 'Replace']];
  const old = { partitionKey: partition, rowKey: key.index(before.request.status, serial) };
  return [
    ['delete', old],
    ['create', entity],
  ];
}

/** Rows that tell what each person is named for: the difference between before and after. */
function workloadActions(
  partition: string,
  serial: string,
  before: CaseFile,
  after: CaseFile,
): TransactionAction[] {
  const rowsOf = (file: CaseFile) =>
    new Map(
      workloadOf(file.request, file.claims).map((load) => [
        key.workload(load.sectionId, load.personId, serial),
        toCells(WORKLOAD, load),
      ]),
    );
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const actions: TransactionAction[] = [];
  for (const [rowKey, cells] of is) {
    const entity = { partitionKey: partition, rowKey, ...cells };
    if (!was.has(rowKey)) actions.push(['create', entity]);
    else if (JSON.stringify(was.get(rowKey)) !== JSON.stringify(cells))
      actions.push(['update', entity, 'Replace']);
  }
  for (const rowKey of was.keys())
    if (!is.has(rowKey)) actions.push(['delete', { partitionKey: partition, rowKey }]);
  return actions;
}

/** Marks are not state: marking a stale view as stale again is the same mark, which is what makes ten changes one update. */
function markActions(partition: string, views: View[]): TransactionAction[] {
  return views.map((view) => [
    'upsert',
    { partitionKey: partition, rowKey: key.mark(viewKey(view)), markedAt: new Date() },
    'Replace',
  ]);
}

function creator(partition: string) {
  return (rowKey: string, cells: Record<string, unknown>): TransactionAction => [
    'create',
    { partitionKey: partition, rowKey, ...cells },
  ];
}
