import { newCase, applied, by, deputy, mathsLeader, pair, register, yes } from '../../../test/sample.ts';
import { claimCompetence } from '../claim/claim-competence.ts';
import { putOnAgenda } from '../request/triage.ts';
import { weighClaim } from './weighing.ts';

test('T022: beside a claim stand the section’s days, what other cases take of them, and what this one would', () => {
  const file = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  const change = yes(claimCompetence(file, 'sek-mat', pair, 0, register, by(mathsLeader)));
  if (!change?.claim) throw new Error('No claim.');
  const elsewhere = { personId: 'p18', caseNo: '2026-0007', days: [{ semester: '2027V', days: 3 }] };
  const here = { personId: 'p18', caseNo: '2026-0042', days: [{ semester: '2027V', days: 2 }] };
  expect(weighClaim(change.claim, '2026-0042', [elsewhere, here], register)).toEqual([
    { semester: '2027V', capacity: 16, takenElsewhere: 3, perPerson: 2 },
    { semester: '2027H', capacity: 16, takenElsewhere: 0, perPerson: 2 },
  ]);
});
