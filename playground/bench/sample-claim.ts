import type { CaseCommand } from '../../bot/src/application/request/case-command.ts';
import { nextSemester, osloDate, semesterOf } from '../../bot/src/domain/kernel/calendar.ts';
import { viewKey } from '../../bot/src/domain/delivery/view-key.ts';
import type { Register } from '../../bot/src/domain/people/register.ts';
import { demoRegister } from '../demo/demo-register.ts';

/** The claim that is measured: one section sends one experienced and one new colleague for two semesters. */

export const CLAIMANT = 'p03';
const SECTION = 'sek-mat';
const EXPERIENCED = 'p18';
const NEW_COLLEAGUE = 'p22';
const COMMENT = 'Begge har arbeidet med utforskende matematikk før, og kan møte skolene fra høsten av.';

export function benchRegister(): Register {
  const today = osloDate(Date.now());
  return { ...demoRegister(today), today };
}

/** As the rules know it. */
export function claimCommand({ today }: Register): Extract<CaseCommand, { action: 'claimCompetence' }> {
  return {
    action: 'claimCompetence',
    sectionId: SECTION,
    form: {
      people: [
        { personId: EXPERIENCED, part: 'experienced', settlement: 'workPlan' },
        { personId: NEW_COLLEAGUE, part: 'newColleague', settlement: 'workPlan' },
      ],
      days: semesters(today).map((semester) => ({ semester, days: 2 })),
      pairingReason: null,
      comment: COMMENT,
    },
    seenVersion: 0,
  };
}

/** As a card sends it: the button's data with the card's inputs. */
export function claimData({ today }: Register, caseNo: string): Record<string, unknown> {
  return {
    caseNo,
    sectionId: SECTION,
    view: viewKey({ kind: 'forumCard', caseNo }),
    opKey: `bench-${caseNo}`,
    seenVersion: 0,
    others: [],
    experienced: EXPERIENCED,
    experiencedSettlement: 'workPlan',
    newColleague: NEW_COLLEAGUE,
    newColleagueSettlement: 'workPlan',
    pairingReason: '',
    comment: COMMENT,
    ...Object.fromEntries(semesters(today).map((semester) => [`days-${semester}`, '2'])),
  };
}

function semesters(today: Register['today']) {
  const next = nextSemester(semesterOf(today));
  return [next, nextSemester(next)];
}
