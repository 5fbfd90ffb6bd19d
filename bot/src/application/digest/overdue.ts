import { concerns } from '../../domain/digest/concerns.ts';
import { countedLines, type DigestLine, type DigestPart } from '../../domain/digest/digest.ts';
import { owing } from '../../domain/forum/agenda.ts';
import { answerDay } from '../../domain/forum/forum-calendar.ts';
import { addWorkingDays, type CivilDate } from '../../domain/kernel/calendar.ts';
import { hasRole } from '../../domain/people/person.ts';
import { sectionsLedBy } from '../../domain/people/register.ts';
import type { OpenStep } from '../../domain/request/open-steps.ts';
import { isInForum } from '../../domain/request/request-status.ts';
import type { StepRow } from '../ports/case-store.ts';
import { caseLine, remembered, type DigestContext } from './digest-context.ts';

type Holder = OpenStep['holder'];

/** What decides whether a step is late. */
type Scene = DigestContext & {
  /** The last day on which a step that began on a day is in time. */
  allowed: (began: CivilDate) => CivilDate;
  /** The last day for the sections' answers to a forum. */
  answersBy: (forum: CivilDate) => CivilDate;
};
type Late = (step: StepRow, scene: Scene) => DigestLine[];

/** Steps whose day and allowed time have passed, with who has them (T009). */
export async function overdue(context: DigestContext): Promise<DigestPart> {
  const { person, register, steps } = context;
  const { replyWorkingDays } = register.settings;
  const scene: Scene = {
    ...context,
    allowed: remembered((began) => addWorkingDays(began, replyWorkingDays)),
    answersBy: remembered((forum) => answerDay(register, forum)),
  };
  const holders = Object.keys(LATE) as Holder[];
  const lines = await Promise.all(
    holders.map(async (holder) => {
      const rows = await steps(holder);
      return rows.flatMap((step) =>
        LATE[holder](step, scene).filter((line) => concerns(person, step.case, line.sectionIds, register)),
      );
    }),
  );
  return countedLines('overdue', lines.flat());
}

const LATE: Record<Holder, Late> = {
  deputyHead: ({ day, case: row }, scene) =>
    past(day, scene, (count) => {
      const button = hasRole(scene.person, 'deputyHead') ? 'putOnAgenda' : 'openCase';
      return [caseLine(row, { code: 'overdue', rank: 'overdue', holder: 'deputyHead', count, button })];
    }),
  leaderForum: ({ day, case: row }, scene) => {
    const owe = isInForum(row.status) ? owing(row, scene.register).map((section) => section.id) : [];
    if (owe.length > 0) return answersLate(row, owe, scene);
    return past(day, scene, (count) => [
      caseLine(row, { code: 'overdue', rank: 'overdue', holder: 'leaderForum', count }),
    ]);
  },
  administration: ({ day, case: row }, scene) =>
    past(scene.allowed(day), scene, (count) => [
      caseLine(row, { code: 'overdue', rank: 'overdue', holder: 'administration', count }),
    ]),
  sender: ({ day, case: row }, scene) =>
    past(scene.allowed(day), scene, () => {
      const count = scene.workingDaysFrom(day);
      return [caseLine(row, { code: 'senderSilent', rank: 'overdue', holder: 'sender', count })];
    }),
};

/** A section leader has a line for each own section, to be answered there; others one that names those who owe. */
function answersLate(row: StepRow['case'], owe: string[], scene: Scene): DigestLine[] {
  const { person, register, answersBy } = scene;
  const own = sectionsLedBy(register, person.id).filter((section) => owe.includes(section.id));
  return past(answersBy(row.forum), scene, (count) => {
    const late = { code: 'answersLate', rank: 'overdue', holder: 'leaderForum', count } as const;
    if (own.length === 0) return [caseLine(row, { ...late, sectionIds: owe })];
    return own.map(({ id }) => caseLine(row, { ...late, sectionIds: [id], button: 'answer' }));
  });
}

/** What is to be told when the last day has passed, given the working days since. */
function past(
  last: CivilDate,
  { register, workingDaysFrom }: Scene,
  tell: (count: number) => DigestLine[],
): DigestLine[] {
  return last < register.today ? tell(workingDaysFrom(last)) : [];
}
