import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import { hasRole, type Person } from '../../domain/people/person.ts';
import { networksOf, sectionsLedBy, type Register } from '../../domain/people/register.ts';
import { REQUEST_STATUSES, isEnded, isInForum } from '../../domain/request/request-status.ts';
import type { CaseSummary } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';

/** Why a case waits for somebody. */
export type WaitReason = 'decide' | 'answer' | 'prepare' | 'confirm' | 'helpSender';
export type Waiting = { reason: WaitReason; case: CaseSummary; sectionId: string | null };
export type Home = { waiting: Waiting[]; open: number; register: Register };

const LIMIT = 1_000;

/** What waits for the signed-in person, and how many cases are open that they may read (T009, T023). */
export async function readHome(world: World, person: Person): Promise<Outcome<Home>> {
  const register = await world.register.read();
  const statuses = REQUEST_STATUSES.filter((status) => !isEnded(status));
  const { cases } = await world.cases.list(statuses, LIMIT, null);
  const readable = cases.filter((row) => may(person, 'readRequest', row, register).ok);
  const waiting = readable.flatMap((row) => waitsFor(person, row, register));
  return accepted({ waiting: waiting.sort(byForum), open: readable.length, register });
}

function waitsFor(person: Person, row: CaseSummary, register: Register): Waiting[] {
  const found: Waiting[] = [];
  const add = (reason: WaitReason, sectionId: string | null = null) =>
    found.push({ reason, case: row, sectionId });
  if (hasRole(person, 'deputyHead') && row.status === 'received') add('decide');
  if (hasRole(person, 'deputyHead') && row.status === 'competenceClaimed' && row.forum <= register.today)
    add('confirm');
  if (isInForum(row.status))
    for (const section of sectionsLedBy(register, person.id))
      if (owesAnswer(row, section.id)) add('answer', section.id);
  if (hasRole(person, 'administration') && row.status === 'withAdministration') add('prepare');
  if (
    row.status === 'awaitingReply' &&
    networksOf(register, person.id).some((own) => own.id === row.networkId)
  )
    add('helpSender');
  return found;
}

/** A section that was thought of for the case (or any, when none was named) and has not answered. */
function owesAnswer(row: CaseSummary, sectionId: string): boolean {
  const thoughtOf = row.suggestedSectionIds.length === 0 || row.suggestedSectionIds.includes(sectionId);
  return thoughtOf && (row.answers[sectionId] === undefined || row.answers[sectionId] === 'withdrawn');
}

function byForum(a: Waiting, b: Waiting): number {
  if (a.case.urgent !== b.case.urgent) return a.case.urgent ? -1 : 1;
  return a.case.forum < b.case.forum
    ? -1
    : a.case.forum > b.case.forum
      ? 1
      : a.case.caseNo < b.case.caseNo
        ? -1
        : 1;
}
