import {
  applied,
  by,
  deputy,
  mathsLeader,
  newCase,
  norwegianLeader,
  norwegianPair,
  pair,
  register,
  yes,
} from '../../../test/sample.ts';
import { confirmCompetence } from '../forum/confirm-competence.ts';
import { putOnAgenda } from '../request/triage.ts';
import { claimCompetence, declineClaim, withdrawClaim } from './claim-competence.ts';
import { standingClaims } from './claim.ts';

const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
const claim = (file = onAgenda, form = pair, seen = 0) =>
  claimCompetence(file, 'sek-mat', form, seen, register, by(mathsLeader));
const claimed = applied(onAgenda, yes(claim()));

test('T018, T021: a section claims with an experienced person and a new, motivated colleague', () => {
  const change = yes(claim());
  expect(change?.request.status).toBe('competenceClaimed');
  expect(change?.claim).toMatchObject({ sectionId: 'sek-mat', answer: 'claimed', version: 1, by: 'p03' });
  expect(change?.line).toMatchObject({ kind: 'claimed', personIds: ['p18', 'p22'] });
});

test('T021: without a new colleague, or without an experienced one, a short reason is required', () => {
  for (const part of ['experienced', 'newColleague'] as const) {
    const alone = { ...pair, people: pair.people.filter((person) => person.part === part) };
    expect(claim(onAgenda, alone)).toMatchObject({ refusal: { code: 'pairingReasonMissing' } });
    expect(claim(onAgenda, { ...alone, pairingReason: 'Ingen ledige nå.' }).ok).toBe(true);
  }
});

test('nobody named, or the same person twice, is no claim', () => {
  expect(claim(onAgenda, { ...pair, people: [] })).toMatchObject({ refusal: { code: 'nobodyNamed' } });
  const twice = pair.people.map((person) => ({ ...person, personId: 'p18' }));
  expect(claim(onAgenda, { ...pair, people: twice })).toMatchObject({ refusal: { code: 'samePersonTwice' } });
});

test('T020: everybody named belongs to the claiming section', () => {
  expect(claim(onAgenda, norwegianPair)).toMatchObject({
    refusal: { code: 'personNotInSection', personId: 'p31' },
  });
});

test('T006: each person has honorar or arbeidsplan of their own', () => {
  expect(yes(claim())?.claim?.people.map((person) => person.settlement)).toEqual(['workPlan', 'fee']);
});

test('T022: days are named per semester, in all more than nothing', () => {
  for (const days of [
    [],
    [{ semester: '2027V', days: 0 }],
    [{ semester: 'vår', days: 1 }],
    [{ semester: '2027V', days: 61 }],
  ])
    expect(claim(onAgenda, { ...pair, days })).toMatchObject({ refusal: { code: 'daysNotValid' } });
  const twice = [
    { semester: '2027V', days: 1 },
    { semester: '2027V', days: 1 },
  ];
  expect(claim(onAgenda, { ...pair, days: twice })).toMatchObject({ refusal: { code: 'daysNotValid' } });
});

test('T020: several sections may claim the same case', () => {
  const both = applied(
    claimed,
    yes(claimCompetence(claimed, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader))),
  );
  expect(standingClaims(both.claims)).toHaveLength(2);
});

test('a claim filled in against an older answer is not saved over the newer one', () => {
  expect(claim(claimed, pair, 0)).toMatchObject({ refusal: { code: 'changedMeanwhile', personId: 'p03' } });
  const changed = yes(claim(claimed, { ...pair, comment: 'Ny.' }, 1));
  expect(changed?.claim).toMatchObject({ version: 2, comment: 'Ny.' });
  expect(changed?.line.kind).toBe('claimChanged');
});

test('«ikke hos oss» is an answer; the case is claimed only while a claim stands', () => {
  const declined = applied(onAgenda, yes(declineClaim(onAgenda, 'sek-mat', null, register, by(mathsLeader))));
  expect(declined.request.status).toBe('onAgenda');
  expect(yes(declineClaim(declined, 'sek-mat', null, register, by(mathsLeader)))).toBeNull();
  const withdrawn = applied(claimed, yes(withdrawClaim(claimed, 'sek-mat', register, by(mathsLeader))));
  expect(withdrawn.request.status).toBe('onAgenda');
  expect(yes(withdrawClaim(withdrawn, 'sek-mat', register, by(mathsLeader)))).toBeNull();
});

test('there is nothing to withdraw before a claim', () => {
  expect(withdrawClaim(onAgenda, 'sek-mat', register, by(mathsLeader))).toMatchObject({
    refusal: { code: 'claimMissing' },
  });
});

test('a case that is not in the forum yet cannot be claimed', () => {
  expect(claim(newCase())).toMatchObject({ refusal: { code: 'wrongStatus', status: 'received' } });
});

test('T015: once the forum has decided, no answer can be given, changed or withdrawn', () => {
  const confirmation = {
    sectionIds: ['sek-mat'],
    leadSectionId: null,
    personIds: null,
    reason: 'Best egnet.',
    resources: { withinCapacity: true, note: null },
  };
  const decided = applied(claimed, yes(confirmCompetence(claimed, confirmation, register, by(deputy))));
  for (const outcome of [
    claim(decided, pair, 1),
    claimCompetence(decided, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader)),
    declineClaim(decided, 'sek-mat', null, register, by(mathsLeader)),
    withdrawClaim(decided, 'sek-mat', register, by(mathsLeader)),
  ])
    expect(outcome).toMatchObject({ refusal: { code: 'alreadyDecided' } });
});
