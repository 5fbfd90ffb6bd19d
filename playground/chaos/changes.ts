import type { CaseCommand } from '../../bot/src/application/request/case-command.ts';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';

/** One change that somebody makes: who, and what. Every text is different, so that every change is one. */
export type Change = { n: number; caseIndex: number; personId: string; command: CaseCommand };

const LEADER = 'p03';
const SECTION = 'sek-mat';
const next = () => nextSemester(semesterOf(osloDate(Date.now())));

/** Changes to so many cases, in the order in which they are made; each is allowed when those before it have been made. */
export function planChanges(count: number, cases: number, random: () => number): Change[] {
  const seen = Array.from({ length: cases }, () => ({ changes: 0, answers: 0 }));
  return Array.from({ length: count }, (_, n) => {
    // The first changes go round, so that every case is changed when there are enough of them.
    const caseIndex = n < cases ? n : Math.floor(random() * cases);
    const so = seen[caseIndex] ?? { changes: 0, answers: 0 };
    const made = so.changes === 0 ? toForum(random) : later(n, so, random);
    so.changes += 1;
    return { n, caseIndex, ...made };
  });
}

type Made = Pick<Change, 'personId' | 'command'>;

function toForum(random: () => number): Made {
  const command: CaseCommand =
    random() < 0.5 ? { action: 'markUrgent' } : { action: 'putOnAgenda', suggestedSectionIds: [] };
  return { personId: 'a01', command };
}

function later(n: number, so: { answers: number }, random: () => number): Made {
  const dice = random();
  if (dice < 0.4)
    return { personId: 'a01', command: { action: 'addInformation', text: `Nytt ${String(n)}.` } };
  so.answers += 1;
  const comment = `Svar ${String(n)}.`;
  if (dice < 0.7)
    return { personId: LEADER, command: { action: 'declineClaim', sectionId: SECTION, comment } };
  const form = {
    people: [
      { personId: 'p18', part: 'experienced', settlement: 'workPlan' } as const,
      { personId: 'p22', part: 'newColleague', settlement: 'workPlan' } as const,
    ],
    days: [{ semester: next(), days: 2 }],
    pairingReason: null,
    comment,
  };
  const seenVersion = so.answers - 1;
  return {
    personId: LEADER,
    command: { action: 'claimCompetence', sectionId: SECTION, form, seenVersion },
  };
}
