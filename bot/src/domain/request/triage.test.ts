import { administrator, applied, by, deputy, newCase, register, up1, yes } from '../../../test/sample.ts';
import {
  addInformation,
  askSender,
  decline,
  markUrgent,
  putOnAgenda,
  refer,
  supportRequest,
  withdrawRequest,
} from './triage.ts';

test('T012: the nestleder puts a case on the next lederforum’s agenda, with the sections thought of', () => {
  const change = yes(putOnAgenda(newCase(), ['sek-mat'], register, by(deputy)));
  expect(change?.request).toMatchObject({
    status: 'onAgenda',
    forum: '2026-11-25',
    suggestedSectionIds: ['sek-mat'],
    version: 2,
  });
  expect(change?.line).toMatchObject({ kind: 'putOnAgenda', by: 'a01', forum: '2026-11-25', version: 2 });
});

test('pressing the button again changes nothing', () => {
  const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  expect(yes(putOnAgenda(onAgenda, [], register, by(deputy)))).toBeNull();
  const urgent = applied(onAgenda, yes(markUrgent(onAgenda, register, by(deputy))));
  expect(yes(markUrgent(urgent, register, by(deputy)))).toBeNull();
});

test('T017: an urgent case goes to the section leaders at once and must be ratified', () => {
  const change = yes(markUrgent(newCase(), register, by(deputy)));
  expect(change?.request).toMatchObject({ status: 'onAgenda', urgent: true, toRatify: true });
});

test('a section that does not exist cannot be thought of', () => {
  expect(putOnAgenda(newCase(), ['sek-x'], register, by(deputy))).toMatchObject({
    refusal: { code: 'unknownSection' },
  });
});

test('T017: a question to the sender waits for the answer, which brings the case back to the desk as a new round', () => {
  const asked = applied(newCase(), yes(askSender(newCase(), 'Hvor mange skoler?', by(deputy))));
  expect(asked.request).toMatchObject({ status: 'awaitingReply', question: 'Hvor mange skoler?' });
  expect(asked.messages).toMatchObject([{ no: 1, from: 'institute', text: 'Hvor mange skoler?' }]);
  const answered = applied(asked, yes(addInformation(asked, 'Fire.', register, by(null))));
  expect(answered.request).toMatchObject({ status: 'received', question: null, round: 2 });
  expect(answered.messages).toHaveLength(2);
});

test('information that nobody asked for is added without moving the case', () => {
  const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  const change = yes(addInformation(onAgenda, 'Vi er blitt flere.', register, by(null)));
  expect(change?.request).toMatchObject({ status: 'onAgenda', round: 1 });
  expect(change?.line.kind).toBe('informed');
});

test('T009: a no needs a reason, and the reason is kept for the sender', () => {
  expect(decline(newCase(), '  ', by(deputy))).toMatchObject({ refusal: { code: 'reasonMissing' } });
  const change = yes(decline(newCase(), 'Ingen fagfolk nå.', by(deputy)));
  expect(change?.request).toMatchObject({
    status: 'declined',
    decision: { kind: 'declined', reason: 'Ingen fagfolk nå.' },
  });
  expect(change?.line.reason).toBe('Ingen fagfolk nå.');
});

test('a referral names who is better placed', () => {
  const change = yes(refer(newCase(), 'musikkteknologi', 'De kan dette.', by(deputy)));
  expect(change?.request.decision).toMatchObject({ kind: 'referred', to: 'musikkteknologi' });
});

test('an ended case takes no more decisions', () => {
  const declined = applied(newCase(), yes(decline(newCase(), 'Nei.', by(deputy))));
  for (const outcome of [
    putOnAgenda(declined, [], register, by(deputy)),
    markUrgent(declined, register, by(deputy)),
    askSender(declined, 'Hva?', by(deputy)),
    refer(declined, 'andre', 'Fordi.', by(deputy)),
    addInformation(declined, 'Mer.', register, by(null)),
    withdrawRequest(declined, by(null)),
  ])
    expect(outcome).toMatchObject({ refusal: { code: 'wrongStatus', status: 'declined' } });
});

test('the sender can withdraw until the forum has decided, once', () => {
  const withdrawn = applied(newCase(), yes(withdrawRequest(newCase(), by(null))));
  expect(withdrawn.request.status).toBe('withdrawn');
  expect(yes(withdrawRequest(withdrawn, by(administrator)))).toBeNull();
});

test('T014: UP1 adds needs analysis, priority and evaluation; the same words again change nothing', () => {
  const support = { needsAnalysis: 'Kartlagt.', priority: 'high' as const, evaluation: 'Samtale.' };
  const supported = applied(newCase(), yes(supportRequest(newCase(), support, by(up1))));
  expect(supported.request.support).toEqual(support);
  expect(yes(supportRequest(supported, support, by(up1)))).toBeNull();
});
