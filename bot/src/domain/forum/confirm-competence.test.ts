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
import { claimCompetence } from '../claim/claim-competence.ts';
import { markUrgent, putOnAgenda } from '../request/triage.ts';
import { confirmCompetence, type Confirmation } from './confirm-competence.ts';

const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
const one = applied(onAgenda, yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))));
const both = applied(
  one,
  yes(claimCompetence(one, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader))),
);
const given: Confirmation = {
  sectionIds: ['sek-mat'],
  leadSectionId: null,
  personIds: null,
  reason: 'Kjenner nettverket fra før.',
  resources: { withinCapacity: true, note: null },
};
const confirm = (file = one, more: Partial<Confirmation> = {}) =>
  confirmCompetence(file, { ...given, ...more }, register, by(deputy));

test('T013, T015, T018: the forum decides competence and resources, with its reason, and the case goes to administration', () => {
  const change = yes(confirm());
  expect(change?.request).toMatchObject({
    status: 'withAdministration',
    decision: {
      kind: 'confirmed',
      leadSectionId: 'sek-mat',
      reason: given.reason,
      resources: { withinCapacity: true },
    },
  });
  expect(change?.line).toMatchObject({ kind: 'confirmed', personIds: ['p18', 'p22'], reason: given.reason });
});

test('T015: a choice without a reason is no decision', () => {
  expect(confirm(one, { reason: ' ' })).toMatchObject({ refusal: { code: 'reasonMissing' } });
});

test('T013: days beyond the sections’ capacity need a word on how', () => {
  const over = { resources: { withinCapacity: false, note: null } };
  expect(confirm(one, over)).toMatchObject({ refusal: { code: 'reasonMissing' } });
  expect(confirm(one, { resources: { withinCapacity: false, note: 'Vikar i mars.' } }).ok).toBe(true);
});

test('T020: when several sections go, one of them leads', () => {
  const sectionIds = ['sek-mat', 'sek-norsk'];
  expect(confirm(both, { sectionIds })).toMatchObject({ refusal: { code: 'leadSectionMissing' } });
  expect(confirm(both, { sectionIds, leadSectionId: 'sek-norsk' }).ok).toBe(true);
  expect(confirm(both, { leadSectionId: 'sek-norsk' })).toMatchObject({
    refusal: { code: 'leadSectionMissing' },
  });
});

test('T020: only a section that has claimed can be confirmed', () => {
  expect(confirm(one, { sectionIds: ['sek-norsk'] })).toMatchObject({ refusal: { code: 'claimMissing' } });
  expect(confirm(one, { sectionIds: [] })).toMatchObject({ refusal: { code: 'claimMissing' } });
});

test('confirming twice is one decision', () => {
  expect(yes(confirm(applied(one, yes(confirm()))))).toBeNull();
});

test('T017: an urgent case confirmed before the forum is still to be ratified, and one confirmed in it is not', () => {
  const urgent = applied(one, yes(markUrgent(one, register, by(deputy))));
  expect(yes(confirm(urgent))?.request.toRatify).toBe(true);
  const inForum = { by: 'a01', at: Date.UTC(2026, 10, 25, 9), inForum: '2026-11-25' };
  expect(yes(confirmCompetence(urgent, given, register, inForum))?.request.toRatify).toBe(false);
});
