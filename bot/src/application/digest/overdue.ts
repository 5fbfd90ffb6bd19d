import { concerns } from '../../domain/digest/concerns.ts';
import { countedLines, type DigestLine, type DigestPart } from '../../domain/digest/digest.ts';
import { workingDaysBetween } from '../../domain/digest/working-days.ts';
import { owing } from '../../domain/forum/agenda.ts';
import { answerDay } from '../../domain/forum/forum-calendar.ts';
import { addWorkingDays, type CivilDate } from '../../domain/kernel/calendar.ts';
import { hasRole, type Person } from '../../domain/people/person.ts';
import { sectionsLedBy, type Register } from '../../domain/people/register.ts';
import type { OpenStep } from '../../domain/request/open-steps.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import type { StepRow } from '../ports/case-store.ts';
import { caseLine, type DigestContext } from './digest-context.ts';

type Holder = OpenStep['holder'];
type Late = (step: StepRow, person: Person, register: Register) => DigestLine[];

/** Steps whose day and allowed time have passed, with who has them (T009). */
export async function overdue({ person, register, steps }: DigestContext): Promise<DigestPart> {
  const holders = Object.keys(LATE) as Holder[];
  const lines = await Promise.all(
    holders.map(async (holder) => {
      const rows = await steps(holder);
      return rows.flatMap((step) =>
        LATE[holder](step, person, register).filter((line) =>
          concerns(person, step.case, line.sectionIds, register),
        ),
      );
    }),
  );
  return countedLines('overdue', lines.flat());
}

const LATE: Record<Holder, Late> = {
  deputyHead: ({ day, case: row }, person, register) =>
    past(day, register, (count) => {
      const button = hasRole(person, 'deputyHead') ? 'putOnAgenda' : 'openCase';
      return [caseLine(row, { code: 'overdue', rank: 'overdue', holder: 'deputyHead', count, button })];
    }),
  leaderForum: (step, person, register) => {
    const owe = isInForum(step.case.status) ? owing(step.case, register).map((section) => section.id) : [];
    if (owe.length > 0) return answersLate(step, owe, person, register);
    return past(step.day, register, (count) => [
      caseLine(step.case, { code: 'overdue', rank: 'overdue', holder: 'leaderForum', count }),
    ]);
  },
  administration: ({ day, case: row }, _person, register) =>
    past(allowed(day, register), register, (count) => [
      caseLine(row, { code: 'overdue', rank: 'overdue', holder: 'administration', count }),
    ]),
  sender: ({ day, case: row }, _person, register) =>
    past(allowed(day, register), register, () => [
      caseLine(row, {
        code: 'senderSilent',
        rank: 'overdue',
        holder: 'sender',
        count: workingDaysBetween(day, register.today),
      }),
    ]),
};

/** A section leader has a line for each own section, to be answered there; others one that names those who owe. */
function answersLate(
  { case: row }: StepRow,
  owe: string[],
  person: Person,
  register: Register,
): DigestLine[] {
  const own = sectionsLedBy(register, person.id).filter((section) => owe.includes(section.id));
  return past(answerDay(register, row.forum), register, (count) => {
    const late = { code: 'answersLate', rank: 'overdue', holder: 'leaderForum', count } as const;
    if (own.length === 0) return [caseLine(row, { ...late, sectionIds: owe })];
    return own.map(({ id }) => caseLine(row, { ...late, sectionIds: [id], button: 'answer' }));
  });
}

/** The last day on which a step that began on a day is in time. */
function allowed(day: CivilDate, { settings }: Register): CivilDate {
  return addWorkingDays(day, settings.replyWorkingDays);
}

/** What is to be told when the last day has passed, given the working days since. */
function past(last: CivilDate, { today }: Register, tell: (count: number) => DigestLine[]): DigestLine[] {
  return last < today ? tell(workingDaysBetween(last, today)) : [];
}
