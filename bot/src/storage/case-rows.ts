import type { CaseSummary } from '../application/ports/case-store.ts';
import type { Workload } from '../domain/claim/capacity.ts';
import type { CaseNote, MinutesLine } from '../domain/forum/minutes.ts';
import type { Visit } from '../domain/forum/visits.ts';
import type { CaseEvent } from '../domain/request/case-event.ts';
import type { OpenStep } from '../domain/request/open-steps.ts';
import type { Claim } from '../domain/claim/claim.ts';
import type { HistoryLine } from '../domain/request/history.ts';
import type { CaseFile, Contact, Message, RequestCase } from '../domain/request/request-case.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import type { Row } from './tables.ts';

/** The rows of the cases table: keys and columns. One partition a unit and year, so that a change is one transaction. */

export const REQUEST: Columns<RequestCase> = {
  caseNo: 'text',
  version: 'int',
  status: 'text',
  receivedAt: 'instant',
  channel: 'text',
  registeredBy: 'text',
  organisation: 'text',
  networkId: 'text',
  schemeId: 'text',
  title: 'text',
  need: 'text',
  audience: 'text',
  participants: 'int',
  startSemester: 'text',
  period: 'text',
  size: 'json',
  involvement: 'text',
  funding: 'text',
  form: 'text',
  forum: 'text',
  urgent: 'flag',
  toRatify: 'flag',
  carried: 'int',
  askedInForum: 'flag',
  statusSince: 'instant',
  suggestedSectionIds: 'json',
  question: 'text',
  round: 'int',
  support: 'json',
  decision: 'json',
  linkSalt: 'text',
};
export const CONTACT: Columns<Contact> = { name: 'text', role: 'text', email: 'text', phone: 'text' };
export const CLAIM: Columns<Claim> = {
  sectionId: 'text',
  answer: 'text',
  people: 'json',
  days: 'json',
  pairingReason: 'text',
  comment: 'text',
  by: 'text',
  at: 'instant',
  version: 'int',
};
export const MESSAGE: Columns<Message> = { no: 'int', from: 'text', text: 'text', at: 'instant' };
export const LINE: Columns<HistoryLine> = {
  version: 'int',
  kind: 'text',
  at: 'instant',
  by: 'text',
  sectionId: 'text',
  personIds: 'json',
  forum: 'text',
  reason: 'text',
};
export const SUMMARY: Columns<CaseSummary> = {
  caseNo: 'text',
  status: 'text',
  title: 'text',
  organisation: 'text',
  networkId: 'text',
  schemeId: 'text',
  receivedAt: 'instant',
  forum: 'text',
  urgent: 'flag',
  toRatify: 'flag',
  suggestedSectionIds: 'json',
  question: 'text',
  carried: 'int',
  statusSince: 'instant',
  answers: 'json',
};
/** The same in one cell: steps are read a hundred at a time, and a cell costs as much to read as its contents. */
export const STEP: Columns<{ case: CaseSummary }> = { case: 'json' };
export const EVENT: Columns<CaseEvent> = {
  caseNo: 'text',
  kind: 'text',
  at: 'instant',
  by: 'text',
  title: 'text',
  organisation: 'text',
  networkId: 'text',
  sectionId: 'text',
  from: 'text',
  to: 'text',
  since: 'instant',
  receivedAt: 'instant',
  isPaired: 'flag',
};
export const MINUTES: Columns<MinutesLine> = {
  forum: 'text',
  caseNo: 'text',
  version: 'int',
  decision: 'text',
  at: 'instant',
  by: 'text',
  leadSectionId: 'text',
  sectionIds: 'json',
  personIds: 'json',
  reason: 'text',
  to: 'text',
  before: 'json',
};
export const NOTE: Columns<CaseNote> = {
  forum: 'text',
  caseNo: 'text',
  text: 'text',
  by: 'text',
  at: 'instant',
  version: 'int',
};
export const VISIT: Columns<Visit> = {
  networkId: 'text',
  caseNo: 'text',
  title: 'text',
  sectionIds: 'json',
  personIds: 'json',
  at: 'instant',
};
export const WORKLOAD: Columns<Workload> = { personId: 'text', caseNo: 'text', days: 'json' };

const LARGEST_SERIAL = 999_999;

/** Row keys, by what they are for. */
export const key = {
  sequence: 'SEQ',
  caseRows: (serial: string) => `H|${padded(serial)}|`,
  request: (serial: string) => `H|${padded(serial)}|A`,
  contact: (serial: string) => `H|${padded(serial)}|K`,
  claim: (serial: string, sectionId: string) => `H|${padded(serial)}|C|${sectionId}`,
  message: (serial: string, no: number) => `H|${padded(serial)}|M|${String(no).padStart(5, '0')}`,
  history: (serial: string) => `L|${padded(serial)}|`,
  line: (serial: string, version: number) => `L|${padded(serial)}|${String(version).padStart(6, '0')}`,
  status: (status: string) => `IX|${status}|`,
  /** Newest first: Azure Tables sorts upwards only, so the number is turned round. */
  index: (status: string, serial: string) =>
    `IX|${status}|${String(LARGEST_SERIAL - Number(serial)).padStart(6, '0')}`,
  steps: (holder: string) => `STEP|${holder}|`,
  step: ({ holder, day }: OpenStep, serial: string) => `STEP|${holder}|${day}|${padded(serial)}`,
  /** Milliseconds since 1970, thirteen digits until the year 2286, so that the log sorts by time. */
  events: (since: number) => `EV|${String(since).padStart(13, '0')}`,
  event: (at: number, serial: string, version: number) =>
    `EV|${String(at).padStart(13, '0')}|${padded(serial)}|${String(version).padStart(6, '0')}`,
  forum: (date: string) => `F|${date}|`,
  inForum: (date: string, serial: string) => `F|${date}|${padded(serial)}|`,
  minutes: (date: string, serial: string, version: number) =>
    `F|${date}|${padded(serial)}|D|${String(version).padStart(6, '0')}`,
  note: (date: string, serial: string) => `F|${date}|${padded(serial)}|N`,
  visits: (networkId: string) => `NET|${networkId}|`,
  visit: (networkId: string, serial: string) => `NET|${networkId}|${padded(serial)}`,
  section: (sectionId: string) => `W|${sectionId}|`,
  workload: (sectionId: string, personId: string, serial: string) =>
    `W|${sectionId}|${personId}|${padded(serial)}`,
  operation: (opKey: string) => `OP|${opKey}`,
  marks: 'OUT|',
  mark: (viewKey: string) => `OUT|${viewKey}`,
};

function padded(serial: string): string {
  return serial.padStart(6, '0');
}

/** What the list needs of a case. */
export function summaryOf({ request, claims }: Pick<CaseFile, 'request' | 'claims'>): CaseSummary {
  return { ...request, answers: Object.fromEntries(claims.map((claim) => [claim.sectionId, claim.answer])) };
}

/** The cell of a step: no more of the case than its line. */
export function stepCells(file: Pick<CaseFile, 'request' | 'claims'>) {
  const summary = summaryOf(file);
  const names = Object.keys(SUMMARY) as (keyof CaseSummary)[];
  return toCells(STEP, {
    case: Object.fromEntries(names.map((name) => [name, summary[name]])) as CaseSummary,
  });
}

export function summaryFrom(row: Row): CaseSummary {
  return fromCells(SUMMARY, row);
}

export function summaryCells(file: Pick<CaseFile, 'request' | 'claims'>) {
  return toCells(SUMMARY, summaryOf(file));
}

/** Puts a case together from its rows, in whatever order they come. */
export function fileFrom(rows: Row[]): { file: CaseFile; etag: string } | undefined {
  const part = (row: Row) => row.rowKey?.split('|')[2];
  const root = rows.find((row) => part(row) === 'A');
  if (!root) return undefined;
  const contact = rows.find((row) => part(row) === 'K');
  const messages = rows.filter((row) => part(row) === 'M').map((row) => fromCells(MESSAGE, row));
  return {
    etag: root.etag,
    file: {
      request: fromCells(REQUEST, root),
      contact: contact ? fromCells(CONTACT, contact) : null,
      claims: rows.filter((row) => part(row) === 'C').map((row) => fromCells(CLAIM, row)),
      messages: messages.sort((a, b) => a.no - b.no),
    },
  };
}
