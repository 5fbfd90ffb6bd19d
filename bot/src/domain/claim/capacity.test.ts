import {
  applied,
  by,
  deputy,
  mathsLeader,
  newCase,
  pair,
  register,
  veteran,
  yes,
} from '../../../test/sample.ts';
import { decline, putOnAgenda } from '../request/triage.ts';
import { daysLeft, spread, workloadOf } from './capacity.ts';
import { claimCompetence } from './claim-competence.ts';

const load = [
  { personId: 'p18', caseNo: '2026-0001', days: [{ semester: '2027V', days: 1.5 }] },
  { personId: 'p18', caseNo: '2026-0042', days: [{ semester: '2027V', days: 2 }] },
  { personId: 'p22', caseNo: '2026-0001', days: [{ semester: '2027V', days: 3 }] },
];

test('T022: what a person has left counts every other case they are named for in that semester', () => {
  expect(daysLeft(veteran, '2027V', load, '2026-0042')).toBe(2.5);
  expect(daysLeft(veteran, '2027V', load, '2026-0099')).toBe(0.5);
  expect(daysLeft(veteran, '2027H', load, '2026-0042')).toBe(4);
});

test('T030: the package is spread over its semesters in half days, nothing lost', () => {
  expect(spread(4, ['2027V', '2027H'])).toEqual([
    { semester: '2027V', days: 2 },
    { semester: '2027H', days: 2 },
  ]);
  expect(spread(5.5, ['2027V', '2027H']).map(({ days }) => days)).toEqual([3, 2.5]);
});

test('T022: named people carry the days while the case lives, and none of them after it has ended', () => {
  const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  const claimed = applied(
    onAgenda,
    yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))),
  );
  expect(workloadOf(claimed.request, claimed.claims).map(({ personId }) => personId)).toEqual(['p18', 'p22']);
  const declined = applied(claimed, yes(decline(claimed, 'Nei.', by(deputy))));
  expect(workloadOf(declined.request, declined.claims)).toEqual([]);
});
