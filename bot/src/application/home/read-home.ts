import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import { hasRole, type Person } from '../../domain/people/person.ts';
import { networksOf, sectionsLedBy, type Register } from '../../domain/people/register.ts';
import { REQUEST_STATUSES, isEnded, isInForum } from '../../domain/request/request-status.ts';
import type { CaseSummary } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';

/** Why a case waits for somebody. */
export type WaitReason = (typeof REASONS)[number];
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

/** What a case can be waiting for, and whom; each answers with the sections concerned, or one null where there is none. */
const WAITS: Record<WaitReason, (person: Person, row: CaseSummary, register: Register) => (string | null)[]> =
  {
    decide: (person, row) => once(hasRole(person, 'deputyHead') && row.status === 'received'),
    confirm: (person, row, { today }) =>
      once(
        hasRole(person, 'deputyHead') &&
          row.status === 'competenceClaimed' &&
          (row.urgent || row.forum <= today),
      ),
    answer: (person, row, register) =>
      sectionsLedBy(register, person.id)
        .map((section) => section.id)
        .filter((id) => isInForum(row.status) && owesAnswer(row, id)),
    prepare: (person, row) => once(hasRole(person, 'administration') && row.status === 'withAdministration'),
    helpSender: (person, row, register) =>
      once(
        row.status === 'awaitingReply' &&
          networksOf(register, person.id).some((own) => own.id === row.networkId),
      ),
  };
const REASONS = ['decide', 'answer', 'prepare', 'confirm', 'helpSender'] as const;

/** Why a case waits for a person, if it does; once for each section that owes an answer. */
export function waitsFor(person: Person, row: CaseSummary, register: Register): Waiting[] {
  return REASONS.flatMap((reason) =>
    WAITS[reason](person, row, register).map((sectionId) => ({ reason, case: row, sectionId })),
  );
}

function once(waits: boolean): null[] {
  return waits ? [null] : [];
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
