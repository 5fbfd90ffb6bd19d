import { decide, type CaseCommand } from '../../bot/src/application/request/case-command.ts';
import { caseNo as caseNoOf } from '../../bot/src/domain/kernel/case-no.ts';
import type { Register } from '../../bot/src/domain/people/register.ts';
import { receiveRequest } from '../../bot/src/domain/request/receive-request.ts';
import type { RequestStatus } from '../../bot/src/domain/request/request-status.ts';
import { fileFrom, key } from '../../bot/src/storage/case-rows.ts';
import { changeActions, receiveActions } from '../../bot/src/storage/case-transactions.ts';
import { transact, type Row, type Tables } from '../../bot/src/storage/tables.ts';
import { Years } from '../../bot/src/storage/years.ts';
import { demoRequests } from '../demo/demo-requests.ts';
import { CLAIMANT, claimCommand } from './sample-claim.ts';
import { Sheet } from './sheet.ts';

/** Fills tables fast with cases whose rows are those that the product itself would have written, act by act. */

const UNIT = 'ilu';
const DEPUTY = 'a01';
const DAY_MS = 86_400_000;

/** The open statuses that the rules can bring a case to. */
export const OPEN = [
  'received',
  'awaitingReply',
  'onAgenda',
  'competenceClaimed',
  'withAdministration',
] as const satisfies RequestStatus[];
type Reachable = (typeof OPEN)[number];

/** The partition of this year's cases. */
export function partitionOf(register: Register): string {
  return `${UNIT}-${register.today.slice(0, 4)}`;
}

/**
 * @param statuses what the cases are to be, in turn
 * @returns the case numbers
 */
export async function fillCases(
  tables: Tables,
  register: Register,
  count: number,
  statuses: readonly Reachable[],
): Promise<string[]> {
  const year = Number(register.today.slice(0, 4));
  const partition = partitionOf(register);
  await new Years(tables, UNIT).ensure(year);
  const caseNos: string[] = [];
  let waiting: Row[] = [];
  const write = async (rows: Row[]) => {
    if (rows.length > 0)
      await transact(
        tables.cases,
        rows.map(({ partitionKey = '', rowKey = '', ...cells }) => [
          'create',
          { ...cells, partitionKey, rowKey },
        ]),
      );
  };
  for (let serial = 1; serial <= count; serial += 1) {
    const status = statuses[serial % statuses.length] ?? 'received';
    const rows = rowsOfCase({ partition, serial: String(serial) }, register, status);
    caseNos.push(caseNoOf(year, serial));
    // A transaction takes a hundred operations.
    if (waiting.length + rows.length > 100) {
      await write(waiting);
      waiting = [];
    }
    waiting.push(...rows);
  }
  await write(waiting);
  await transact(tables.cases, [
    ['upsert', { partitionKey: partition, rowKey: key.sequence, last: count }],
  ]);
  return caseNos;
}

type Place = { partition: string; serial: string };

/** All rows of a case that has come to a status, its operations and its history with it; what was marked has been delivered. */
function rowsOfCase(place: Place, register: Register, status: Reachable): Row[] {
  const [first, ...rest] = commandsTo(status, register);
  const sheet = new Sheet();
  const at = Date.now() - 20 * DAY_MS + Number(place.serial) * 1_000;
  const caseNo = caseNoOf(Number(register.today.slice(0, 4)), Number(place.serial));
  const noted = (no: number) =>
    sheet.apply([['create', { ...place, ...operation(place, caseNo, no) }]]);
  const requests = demoRequests([semesterAt(register), semesterAt(register)]);
  const sample = requests[Number(place.serial) % requests.length];
  if (!sample) throw new Error('The demo has no requests.');
  const act = { by: null, at, channel: 'web' as const, linkSalt: crypto.randomUUID() };
  const received = receiveRequest(sample.form, register, act)(caseNo);
  sheet.apply(receiveActions(place, received, sample.contact, []));
  noted(0);
  for (const [index, command] of [first, ...rest].entries()) {
    if (command === undefined) continue;
    const opened = fileFrom(sheet.rows(key.caseRows(place.serial)));
    if (!opened) throw new Error(`Case ${caseNo} was not made.`);
    const by = command.action === 'claimCompetence' ? CLAIMANT : DEPUTY;
    const outcome = decide(opened.file, command, register, { by, at: at + (index + 1) * DAY_MS });
    if (!outcome.ok || outcome.value === null) throw new Error(`${command.action} was refused.`);
    sheet.apply(changeActions(place, opened, outcome.value, []));
    noted(index + 1);
  }
  return sheet.rows('');
}
