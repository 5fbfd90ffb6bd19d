import type { TransactionAction } from '@azure/data-tables';
import type { OpenedCase } from '../application/ports/case-store.ts';
import { workloadOf } from '../domain/claim/capacity.ts';
import { viewKey, type View } from '../domain/delivery/view-key.ts';
import type { CaseChange } from '../domain/request/case-change.ts';
import type { CaseFile, Contact } from '../domain/request/request-case.ts';
import { visitOf } from '../domain/forum/visits.ts';
import { eventOf } from '../domain/request/case-event.ts';
import { openSteps } from '../domain/request/open-steps.ts';
import {
  CLAIM,
  CONTACT,
  EVENT,
  LINE,
  MESSAGE,
  MINUTES,
  REQUEST,
  VISIT,
  WORKLOAD,
  key,
  stepCells,
  summaryCells,
} from './case-rows.ts';
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
    ...derivedActions(partition, serial, null, { request, contact, claims: [], messages: [] }),
    ...loggedActions({ partition, serial }, null, change),
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
    ...loggedActions({ partition, serial }, file, change),
    ...(change.message
      ? [row(key.message(serial, change.message.no), toCells(MESSAGE, change.message))]
      : []),
    ...claimActions(partition, serial, change),
    ...derivedActions(partition, serial, file, after),
    ...markActions(partition, views),
  ];
}

/** What is only ever added: the case's history, the log over all cases, and the minutes of the forum that decided. */
function loggedActions({ partition, serial }: Place, before: CaseFile | null, change: CaseChange) {
  const row = creator(partition);
  const { line, minutes } = change;
  return [
    row(key.line(serial, line.version), toCells(LINE, line)),
    row(key.event(line.at, serial, line.version), toCells(EVENT, eventOf(before?.request ?? null, change))),
    ...(minutes ? [row(key.minutes(minutes.forum, serial, minutes.version), toCells(MINUTES, minutes))] : []),
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

/**
 * Rows that follow from a case and are read without it: the list, the steps, what people are named for, who has gone
 * where. Each is written as the difference between before and after.
 */
function derivedActions(
  partition: string,
  serial: string,
  before: CaseFile | null,
  after: CaseFile,
): TransactionAction[] {
  const was = before ? derivedRows(before, serial) : new Map<string, Cells>();
  const is = derivedRows(after, serial);
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

type Cells = Record<string, unknown>;

function derivedRows(file: CaseFile, serial: string): Map<string, Cells> {
  const { request, claims } = file;
  const summary = summaryCells(file);
  const visit = visitOf(file);
  return new Map<string, Cells>([
    [key.index(request.status, serial), summary],
    ...openSteps(request).map((step): [string, Cells] => [key.step(step, serial), stepCells(file)]),
    ...workloadOf(request, claims).map((load): [string, Cells] => [
      key.workload(load.sectionId, load.personId, serial),
      toCells(WORKLOAD, load),
    ]),
    ...(visit ? [[key.visit(visit.networkId, serial), toCells(VISIT, visit)] as [string, Cells]] : []),
  ]);
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
