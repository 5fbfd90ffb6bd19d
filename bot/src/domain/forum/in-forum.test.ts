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
import { workloadOf } from '../claim/capacity.ts';
import type { CaseChange } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { addInformation, askSender, decline, markUrgent, putOnAgenda } from '../request/triage.ts';
import { inMinutesOrder } from './agenda.ts';
import { confirmCompetence, type Confirmation } from './confirm-competence.ts';
import type { MinutesLine } from './minutes.ts';
import { carryOver, isOnAgenda, postpone } from './postpone.ts';
import { ratify } from './ratify.ts';
import { undoDecision } from './undo-decision.ts';

const DAY = '2026-11-25';
const today = { ...register, today: DAY };
const inForum = { by: 'a01', at: Date.UTC(2026, 10, 25, 9), inForum: DAY };
const between = by(deputy);

const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
const claimed = applied(
  onAgenda,
  yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))),
);
const both = applied(
  claimed,
  yes(claimCompetence(claimed, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader))),
);
const given: Confirmation = {
  sectionIds: ['sek-mat', 'sek-norsk'],
  leadSectionId: 'sek-mat',
  personIds: ['p18', 'p32'],
  reason: 'De har vært der før.',
  resources: { withinCapacity: true, note: null },
};
const lineOf = (change: CaseChange | null): MinutesLine => {
  if (!change?.minutes) throw new Error('No line was written.');
  return change.minutes;
};
const confirm = (file: CaseFile, more: Partial<Confirmation> = {}, act = inForum) =>
  confirmCompetence(file, { ...given, ...more }, today, act);

test('T015, T020: the forum chooses persons among those whom the sections named, and the line says who, lead and why', () => {
  const change = yes(confirm(both));
  expect(lineOf(change)).toMatchObject({
    forum: DAY,
    decision: 'confirmed',
    leadSectionId: 'sek-mat',
    sectionIds: ['sek-mat', 'sek-norsk'],
    personIds: ['p18', 'p32'],
    reason: 'De har vært der før.',
  });
  expect(change?.request).toMatchObject({ status: 'withAdministration', toRatify: false });
});

test('T020: somebody whom no section named cannot be chosen, and no chosen section is left without anybody', () => {
  expect(confirm(both, { personIds: ['p18', 'p32', 'p01'] })).toMatchObject({
    refusal: { code: 'personNotClaimed', personId: 'p01' },
  });
  expect(confirm(both, { personIds: ['p18'] })).toMatchObject({
    refusal: { code: 'nobodyChosen', sectionId: 'sek-norsk' },
  });
});

test('T022: only those who were chosen are booked', () => {
  const file = applied(both, yes(confirm(both)));
  expect(workloadOf(file.request, file.claims).map((load) => load.personId)).toEqual(['p18', 'p32']);
});

test('T017: what is confirmed between two forums writes no minutes and stands on the next agenda until it is ratified', () => {
  const change = yes(confirmCompetence(both, given, register, between));
  expect(change?.minutes).toBeNull();
  const file = applied(both, change);
  expect(file.request.toRatify).toBe(true);
  expect(isOnAgenda(file)).toBe(true);
  expect(ratify(file, between)).toMatchObject({ refusal: { code: 'notInForum' } });
  const ratified = yes(ratify(file, inForum));
  expect(lineOf(ratified)).toMatchObject({
    decision: 'ratified',
    personIds: ['p18', 'p32'],
    reason: given.reason,
  });
  expect(isOnAgenda(applied(file, ratified))).toBe(false);
  expect(yes(ratify(applied(file, ratified), inForum))).toBeNull();
});

test('T017: confirmed on a later day than its forum, the case is ratified by the next one', () => {
  const later = { ...register, today: '2026-11-26' };
  const change = yes(confirmCompetence(both, given, later, between));
  expect(change?.request).toMatchObject({ toRatify: true, forum: '2026-12-09' });
});

test('T012: a case is put off to the next forum, or to a later one from the plan, with a reason', () => {
  const change = yes(postpone(both, { to: null, reason: 'Vi mangler svar.' }, today, inForum));
  expect(change?.request).toMatchObject({ forum: '2026-12-09', carried: 1, status: 'competenceClaimed' });
  expect(lineOf(change)).toMatchObject({ decision: 'postponed', to: '2026-12-09' });
  const to = (date: string, reason = 'Senere.') => postpone(both, { to: date, reason }, today, inForum);
  expect(yes(to('2026-12-23'))?.request.forum).toBe('2026-12-23');
  expect(to('2026-12-10')).toMatchObject({ refusal: { code: 'notAForum' } });
  expect(to('2026-11-11')).toMatchObject({ refusal: { code: 'forumHasPassed' } });
  expect(to('2026-12-09', ' ')).toMatchObject({ refusal: { code: 'reasonMissing' } });
});

test('T012: what was not reached stands on the next agenda by itself, once for each forum', () => {
  const clock = { by: null, at: inForum.at };
  const moved = carryOver(both, DAY, 'carriedOver', today, clock);
  expect(moved?.request).toMatchObject({ forum: '2026-12-09', carried: 1 });
  expect(lineOf(moved)).toMatchObject({ forum: DAY, decision: 'notReached', to: '2026-12-09', by: '' });
  expect(carryOver(applied(both, moved), DAY, 'carriedOver', today, clock)).toBeNull();
});

test('T012: what an earlier forum left behind stands on today’s agenda, not on the one after it', () => {
  const earlier = { ...both, request: { ...both.request, forum: '2026-11-11' } };
  const moved = carryOver(earlier, '2026-11-11', 'carriedOver', today, { by: null, at: inForum.at });
  expect(moved?.request.forum).toBe(DAY);
});

test('T012: a forum that is not held moves its cases, and that does not count as not reached', () => {
  const plan = { date: DAY, change: 'cancelled' as const, time: null, standInId: null };
  const moved = carryOver(both, DAY, 'forumMoved', { ...register, forumPlans: [plan] }, between);
  expect(moved?.request).toMatchObject({ forum: '2026-12-02', carried: 0 });
});

test('T012: a forum further ahead that is not held leaves the agenda of the one before it alone', () => {
  expect(carryOver(both, '2026-12-09', 'forumMoved', register, between)).toBeNull();
});

test('T017: what must be ratified is carried over too, and what is decided is not', () => {
  const clock = { by: null, at: inForum.at };
  const toRatify = applied(both, yes(confirmCompetence(both, given, register, between)));
  expect(carryOver(toRatify, DAY, 'carriedOver', today, clock)?.request.forum).toBe('2026-12-09');
  expect(carryOver(applied(both, yes(confirm(both))), DAY, 'carriedOver', today, clock)).toBeNull();
});

test('T009: what the forum asks the sender is answered to the forum, with the claims as they were', () => {
  const asked = applied(both, yes(askSender(both, 'Hvor mange skoler?', inForum)));
  expect(asked.request).toMatchObject({ status: 'awaitingReply', askedInForum: true });
  const answer = yes(addInformation(asked, 'Fire.', today, by(null)));
  expect(answer?.request).toMatchObject({
    status: 'competenceClaimed',
    forum: '2026-12-09',
    question: null,
    askedInForum: false,
    round: both.request.round,
  });
});

test.each<[string, (file: CaseFile) => CaseChange | null]>([
  ['a confirmation', (file) => yes(confirm(file))],
  ['a postponement', (file) => yes(postpone(file, { to: null, reason: 'Senere.' }, today, inForum))],
  ['a no', (file) => yes(decline(file, 'Ingen ledige.', inForum))],
  ['a question', (file) => yes(askSender(file, 'Hva?', inForum))],
])('T009: %s made by a mis-click is taken back by a new decision, and the case is as it was', (_, decide) => {
  const decision = decide(both);
  const after = applied(both, decision);
  const undone = yes(undoDecision(after, [lineOf(decision)], inForum));
  expect(lineOf(undone).decision).toBe('undone');
  expect(undone?.line.kind).toBe('undone');
  expect(undone?.request).toEqual({ ...both.request, version: both.request.version + 2 });
  const lines = [lineOf(decision), lineOf(undone)];
  expect(yes(undoDecision(applied(after, undone), lines, inForum))).toBeNull();
});

test('T009: nothing is taken back after the meeting, after something else has happened, or by nobody’s decision', () => {
  const decision = yes(confirm(both));
  const after = applied(both, decision);
  const no = { refusal: { code: 'nothingToUndo' } };
  expect(undoDecision(after, [lineOf(decision)], { ...inForum, inForum: null })).toMatchObject(no);
  const informed = applied(after, yes(addInformation(after, 'Vi gleder oss.', today, by(null))));
  expect(undoDecision(informed, [lineOf(decision)], inForum)).toMatchObject(no);
  expect(undoDecision(both, [], inForum)).toMatchObject(no);
});

test('T017: a case marked urgent while it is on the agenda stays on that agenda', () => {
  expect(yes(markUrgent(onAgenda, today, inForum))?.request).toMatchObject({ forum: DAY, urgent: true });
});

test('T017: the minutes have the cases in the order that the agenda had, what was ratified first', () => {
  const number = (file: CaseFile, caseNo: string) => ({ ...file, request: { ...file.request, caseNo } });
  const plain = number(both, '2026-0001');
  const urgent = number(applied(both, yes(markUrgent(both, register, between))), '2026-0002');
  const toRatify = number(applied(both, yes(confirmCompetence(both, given, register, between))), '2026-0003');
  const decisions = [yes(confirm(plain)), yes(confirm(urgent)), yes(ratify(toRatify, inForum))];
  const after = [plain, urgent, toRatify].map((file, index) => applied(file, decisions[index] ?? null));
  expect(inMinutesOrder(after, decisions.map(lineOf)).map((file) => file.request.caseNo)).toEqual([
    '2026-0003',
    '2026-0002',
    '2026-0001',
  ]);
});
