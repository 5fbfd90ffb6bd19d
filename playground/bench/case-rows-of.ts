import { randomUUID } from 'node:crypto';
import { decide, type CaseCommand } from '../../bot/src/application/request/case-command.ts';
import { nextSemester, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import { caseNo as caseNoOf } from '../../bot/src/domain/kernel/case-no.ts';
import type { Register } from '../../bot/src/domain/people/register.ts';
import { receiveRequest } from '../../bot/src/domain/request/receive-request.ts';
import type { RequestStatus } from '../../bot/src/domain/request/request-status.ts';
import { fileFrom, key } from '../../bot/src/storage/case-rows.ts';
import { changeActions, receiveActions } from '../../bot/src/storage/case-transactions.ts';
import type { Row } from '../../bot/src/storage/tables.ts';
import { demoRequests } from '../demo/demo-requests.ts';
import { CLAIMANT, claimCommand } from './sample-claim.ts';
import { Sheet } from './sheet.ts';

/** The open statuses that the rules can bring a case to. */
export const OPEN = [
  'received',
  'awaitingReply',
  'onAgenda',
  'competenceClaimed',
  'withAdministration',
] as const satisfies RequestStatus[];
export type OpenStatus = (typeof OPEN)[number];
/** What a filling's cases can be: open, or ended by a no. */
export type FilledStatus = OpenStatus | 'declined';

const DEPUTY = 'a01';
const DAY_MS = 86_400_000;
/** The oldest case of a filling is this old, so that all that was done to it is in the past. */
const OLDEST_DAYS = 20;

type Place = { partition: string; serial: string };

/**
 * All rows of a case that has come to a status, its history and its operations with it, as the rules and the store's
 * own row builders make them; no view is marked, as all have been delivered.
 */
export function rowsOfCase(place: Place, register: Register, status: FilledStatus): Row[] {
  const serial = Number(place.serial);
  const caseNo = caseNoOf(Number(register.today.slice(0, 4)), serial);
  const at = Date.now() - OLDEST_DAYS * DAY_MS + serial * 1_000;
  const sheet = new Sheet();
  const note = () => {
    sheet.apply([['create', { partitionKey: place.partition, rowKey: key.operation(randomUUID()), caseNo }]]);
  };
  const { form, contact } = sample(serial, register);
  const act = { by: null, at, channel: 'web' as const, linkSalt: randomUUID() };
  sheet.apply(receiveActions(place, receiveRequest(form, register, act)(caseNo), contact, []));
  note();
  for (const [index, command] of commandsTo(status, register).entries()) {
    const opened = fileFrom(sheet.rows(key.caseRows(place.serial)));
    if (!opened) throw new Error(`Case ${caseNo} was not made.`);
    const by = command.action === 'claimCompetence' ? CLAIMANT : DEPUTY;
    const outcome = decide(opened.file, command, register, { by, at: at + (index + 1) * DAY_MS }, []);
    if (!outcome.ok || outcome.value === null) throw new Error(`${command.action} was refused.`);
    sheet.apply(changeActions(place, opened, outcome.value, []));
    note();
  }
  return sheet.rows('');
}

/** The demo's requests in turn, as their senders wrote them. */
function sample(serial: number, { today }: Register) {
  const next = nextSemester(semesterOf(today));
  const requests = demoRequests([next, nextSemester(next)]);
  const found = requests[serial % requests.length];
  if (!found) throw new Error('The demo has no requests.');
  return found;
}

function commandsTo(status: FilledStatus, register: Register): CaseCommand[] {
  const agenda: CaseCommand = { action: 'putOnAgenda', suggestedSectionIds: [] };
  const claim = claimCommand(register);
  const paths: Record<FilledStatus, CaseCommand[]> = {
    received: [],
    awaitingReply: [{ action: 'askSender', question: 'Hvilke trinn gjelder dette, og hvor mange skoler?' }],
    onAgenda: [agenda],
    competenceClaimed: [agenda, claim],
    withAdministration: [agenda, claim, confirmation(claim.sectionId)],
    declined: [{ action: 'decline', reason: 'Ligger utenfor det vi kan.' }],
  };
  return paths[status];
}

function confirmation(sectionId: string): CaseCommand {
  return {
    action: 'confirmCompetence',
    confirmation: {
      sectionIds: [sectionId],
      leadSectionId: null,
      personIds: null,
      reason: 'Seksjonen har folk og tid til dette.',
      resources: { withinCapacity: true, note: null },
    },
  };
}
