import type { Claim } from '../claim/claim.ts';
import { addDays, type CivilDate } from '../kernel/calendar.ts';
import type { CaseNo } from '../kernel/case-no.ts';
import type { Register } from '../people/register.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isInForum, type RequestStatus } from '../request/request-status.ts';
import { answerDay, nextForum } from './forum-calendar.ts';
import type { MinutesLine } from './minutes.ts';

/** What the agenda needs of a case. */
export type AgendaCase = {
  caseNo: CaseNo;
  status: RequestStatus;
  forum: CivilDate;
  urgent: boolean;
  toRatify: boolean;
  carried: number;
  suggestedSectionIds: string[];
  answers: Record<string, Claim['answer']>;
};

/** Why a case stands where it does on the agenda; the order is the order of the agenda. */
export const AGENDA_REASONS = ['ratify', 'urgent', 'carried', 'new'] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

export type AgendaItem<C extends AgendaCase = AgendaCase> = {
  case: C;
  reason: AgendaReason;
  /** Sections that owe an answer though the time for it is out. */
  late: string[];
};

/**
 * The agenda of a forum, made from the cases whose step is lederforum's: what must be ratified stands first (T017),
 * then what is urgent, then what was carried over. A case of an earlier forum that was never moved stands on the next.
 */
export function agendaOf<C extends AgendaCase>(
  cases: C[],
  forum: CivilDate,
  register: Register,
): AgendaItem<C>[] {
  const isNext = forum === nextForum(register, addDays(register.today, -1));
  return cases
    .filter((each) => each.forum === forum || (isNext && each.forum < forum))
    .map((each) => ({ case: each, reason: reasonOf(each), late: lateFor(each, forum, register) }))
    .sort(byReason);
}

/** Cases in the order in which the agenda had them before the forum decided (`lines`); what was ratified stands first. */
export function inMinutesOrder(files: CaseFile[], lines: MinutesLine[]): CaseFile[] {
  const before = ({ request }: CaseFile) => {
    const first = lines.find((line) => line.caseNo === request.caseNo);
    return { ...request, ...first?.before };
  };
  return files
    .map((file) => ({ file, case: before(file) }))
    .map((each) => ({ ...each, reason: reasonOf(each.case) }))
    .sort(byReason)
    .map(({ file }) => file);
}

type Placed = Pick<AgendaCase, 'caseNo' | 'status' | 'toRatify' | 'urgent' | 'carried'>;

function reasonOf(each: Placed): AgendaReason {
  if (each.toRatify && !isInForum(each.status)) return 'ratify';
  if (each.urgent) return 'urgent';
  return each.carried > 0 ? 'carried' : 'new';
}

function lateFor(each: AgendaCase, forum: CivilDate, register: Register): string[] {
  if (register.today <= answerDay(register, forum) || !isInForum(each.status)) return [];
  return owing(each, register).map((section) => section.id);
}

/** Sections that were thought of for a case (all of them, when none was named) and have not answered. */
export function owing(each: AgendaCase, { sections }: Pick<Register, 'sections'>) {
  const { suggestedSectionIds, answers } = each;
  return sections
    .filter(({ id }) => suggestedSectionIds.length === 0 || suggestedSectionIds.includes(id))
    .filter(({ id }) => answers[id] === undefined || answers[id] === 'withdrawn');
}

type InPlace = { case: Placed; reason: AgendaReason };

function byReason(a: InPlace, b: InPlace): number {
  const order = AGENDA_REASONS.indexOf(a.reason) - AGENDA_REASONS.indexOf(b.reason);
  if (order !== 0) return order;
  if (a.case.carried !== b.case.carried) return b.case.carried - a.case.carried;
  return a.case.caseNo < b.case.caseNo ? -1 : 1;
}
