import type { DigestDeps, DigestSection } from '../../src/application/digest/digest-context.ts';
import { DIGEST_SECTIONS } from '../../src/application/digest/digest-sections.ts';
import { prepareDigest } from '../../src/application/digest/prepare-digest.ts';
import { readDigest } from '../../src/application/digest/read-digest.ts';
import type { CaseCommand } from '../../src/application/request/case-command.ts';
import { countedLines, isWorthSending, type Digest } from '../../src/domain/digest/digest.ts';
import { osloInstant } from '../../src/domain/kernel/calendar.ts';
import { loadRegister } from '../../src/storage/register-table.ts';
import {
  administrator,
  coordinator,
  deputy,
  headOfDepartment,
  mathsLeader,
  norwegianLeader,
  norwegianPair,
  otherUp1,
  pair,
  register,
  up1,
} from '../sample.ts';
import { depsOf, digestWorld } from './digest-world.ts';

/** The digest's sections on the real tables. */

const agenda = (suggestedSectionIds: string[] = []): CaseCommand => ({
  action: 'putOnAgenda',
  suggestedSectionIds,
});
const claim = (sectionId = 'sek-mat', form = pair, seenVersion = 0): CaseCommand => ({
  action: 'claimCompetence',
  sectionId,
  form,
  seenVersion,
});
const confirmation = {
  sectionIds: ['sek-mat'],
  leadSectionId: null,
  personIds: null,
  reason: 'Kjenner nettverket.',
  resources: { withinCapacity: true, note: null },
};
const figures = (digest: Digest) =>
  Object.fromEntries(digest.figures.map(({ code, count }) => [code, count]));
const lines = (digest: Digest) => digest.lines.map(({ code, caseNo }) => [code, caseNo]);

test('the nestleder is told what came in and what waits for them, with the button for it', async () => {
  const { received, does, digest } = await digestWorld();
  const old = await received('2026-11-11');
  const one = await received('2026-11-20');
  const put = await received('2026-11-20');
  await does(deputy, '2026-11-20', put, agenda());
  const told = await digest(deputy, '2026-11-23', '2026-11-16');
  expect(figures(told)).toEqual({ new: 2, waiting: 2 });
  // What the nestleder has had in hand themself is no news.
  expect(lines(told)).toEqual([
    ['decide', old],
    ['decide', one],
  ]);
  expect(told.lines[0]).toMatchObject({ button: 'putOnAgenda', count: 8 });
});

test('T009: overdue steps are told with who has them: the desk, sections, administration, the sender', async () => {
  const { received, does, digest } = await digestWorld();
  const desk = await received('2026-11-02');
  const sections = await received('2026-11-20');
  await does(deputy, '2026-11-20', sections, agenda());
  await does(mathsLeader, '2026-11-20', sections, claim());
  const task = await received('2026-11-09');
  await does(deputy, '2026-11-09', task, agenda(['sek-mat']));
  await does(mathsLeader, '2026-11-09', task, claim());
  await does(deputy, '2026-11-11', task, { action: 'confirmCompetence', confirmation });
  const silent = await received('2026-11-11');
  await does(deputy, '2026-11-11', silent, { action: 'askSender', question: 'Når?' });
  const told = await digest(headOfDepartment, '2026-11-25', '2026-11-24');
  expect(figures(told)).toEqual({ overdue: 4 });
  expect(
    told.lines.map(({ code, caseNo, holder, count, sectionIds }) => ({
      code,
      caseNo,
      holder,
      count,
      sectionIds,
    })),
  ).toEqual([
    // Asked on the 11th, ten working days ago; the desk's forum was on the 11th.
    { code: 'overdue', caseNo: desk, holder: 'deputyHead', count: 10, sectionIds: [] },
    { code: 'senderSilent', caseNo: silent, holder: 'sender', count: 10, sectionIds: [] },
    { code: 'overdue', caseNo: task, holder: 'administration', count: 5, sectionIds: [] },
    { code: 'answersLate', caseNo: sections, holder: 'leaderForum', count: 1, sectionIds: ['sek-norsk'] },
  ]);
  const inTime = await digest(headOfDepartment, '2026-11-11', '2026-11-10');
  expect(lines(inTime)).not.toContainEqual(['overdue', desk]);
});

test('a section leader is told of own sections only, with the answer to give', async () => {
  const { received, does, digest } = await digestWorld();
  const forBoth = await received('2026-11-20');
  await does(deputy, '2026-11-20', forBoth, agenda());
  const forNorwegian = await received('2026-11-20');
  await does(deputy, '2026-11-20', forNorwegian, agenda(['sek-norsk']));
  const told = await digest(mathsLeader, '2026-11-23', '2026-11-16');
  expect(figures(told)).toEqual({ waiting: 1 });
  expect(told.lines).toMatchObject([
    { code: 'answer', caseNo: forBoth, button: 'answer', sectionIds: ['sek-mat'] },
  ]);
  const late = await digest(norwegianLeader, '2026-11-25', '2026-11-16');
  expect(late.lines).toMatchObject([
    { code: 'answersLate', caseNo: forBoth, button: 'answer', sectionIds: ['sek-norsk'] },
    { code: 'answersLate', caseNo: forNorwegian, button: 'answer', sectionIds: ['sek-norsk'] },
  ]);
});

test('T050: a UP1 is told of own networks only; the council’s coordinator of all', async () => {
  const { received, does, digest } = await digestWorld();
  const coast = await received('2026-11-20', { networkId: 'net-1' });
  const forest = await received('2026-11-20', { networkId: 'net-2' });
  await does(deputy, '2026-11-20', forest, { action: 'askSender', question: 'Når?' });
  expect(lines(await digest(up1, '2026-11-23', '2026-11-16'))).toEqual([['new', coast]]);
  const told = await digest(otherUp1, '2026-11-23', '2026-11-16');
  expect(lines(told)).toEqual([['helpSender', forest]]);
  expect(figures(told)).toEqual({ new: 1, waiting: 1 });
  expect(figures(await digest(coordinator, '2026-11-23', '2026-11-16'))).toEqual({ new: 2 });
});

test('T021: what others changed for the worse is told, until it is mended', async () => {
  const { received, does, digest } = await digestWorld();
  const lost = await received('2026-11-20');
  await does(deputy, '2026-11-20', lost, agenda());
  await does(mathsLeader, '2026-11-20', lost, claim());
  const alone = { ...pair, people: pair.people.slice(0, 1), pairingReason: 'Ingen ledige.' };
  await does(mathsLeader, '2026-11-23', lost, claim('sek-mat', alone, 1));
  await does(norwegianLeader, '2026-11-20', lost, claim('sek-norsk', norwegianPair));
  await does(norwegianLeader, '2026-11-23', lost, { action: 'withdrawClaim', sectionId: 'sek-norsk' });
  const told = await digest(administrator, '2026-11-23', '2026-11-23');
  expect(figures(told)).toEqual({ worse: 1 });
  expect(lines(told)).toEqual([[expect.stringMatching('claimWithdrawn|pairingLost'), lost]]);
  // Whoever did it knows of it; and it is not told twice.
  expect(figures(await digest(mathsLeader, '2026-11-23', '2026-11-23')).worse).toBeUndefined();
  expect(figures(await digest(administrator, '2026-11-25', '2026-11-24')).worse).toBeUndefined();
  await does(mathsLeader, '2026-11-23', lost, claim('sek-mat', pair, 2));
  await does(norwegianLeader, '2026-11-23', lost, claim('sek-norsk', norwegianPair, 2));
  expect(figures(await digest(administrator, '2026-11-23', '2026-11-23')).worse).toBeUndefined();
});

test('what could not be delivered is told to those who look after it, and to nobody else', async () => {
  const { digest } = await digestWorld();
  const undelivered = () => Promise.resolve(3);
  const told = await digest(administrator, '2026-11-23', '2026-11-16', 'week', { undelivered });
  expect(told.lines).toMatchObject([{ code: 'undelivered', count: 3, button: 'openDeliveries' }]);
  expect(isWorthSending(await digest(up1, '2026-11-23', '2026-11-16', 'week', { undelivered }))).toBe(false);
});

test('silence: with nothing new and nothing that waits there is nothing to send', async () => {
  const { received, does, digest } = await digestWorld();
  const caseNo = await received('2026-11-12');
  await does(deputy, '2026-11-12', caseNo, { action: 'decline', reason: 'Utenfor.' });
  expect(await digest(deputy, '2026-11-23', '2026-11-16')).toEqual({ figures: [], lines: [], more: 0 });
});

test('T012, T017: the digest before a forum is of that forum only', async () => {
  const { received, does, digest } = await digestWorld();
  await received('2026-11-20');
  const due = await received('2026-11-20');
  await does(deputy, '2026-11-20', due, agenda(['sek-mat']));
  const urgent = await received('2026-11-12');
  await does(deputy, '2026-11-12', urgent, { action: 'markUrgent' });
  await does(mathsLeader, '2026-11-13', urgent, claim());
  await does(deputy, '2026-11-16', urgent, { action: 'confirmCompetence', confirmation });
  const told = await digest(deputy, '2026-11-24', '2026-11-16', 'forum');
  expect(figures(told)).toEqual({ onAgenda: 2, toRatify: 1, owing: 1 });
  expect(lines(told)).toEqual([
    ['ratify', urgent],
    ['answersMissing', due],
  ]);
});

test('T005, T011, T068: the head of department’s month: how many, how long each step took, and how the trial goes', async () => {
  const { received, does, digest, tables } = await digestWorld();
  const trial = { from: '2026-08-01', until: '2027-06-30' };
  await loadRegister(tables, 'ilu', { ...register, settings: { ...register.settings, trial } });
  const september = await received('2026-09-01');
  await does(deputy, '2026-09-11', september, agenda());
  const caseNo = await received('2026-10-01');
  await does(deputy, '2026-10-05', caseNo, agenda());
  await does(mathsLeader, '2026-10-07', caseNo, claim());
  await does(deputy, '2026-10-14', caseNo, { action: 'confirmCompetence', confirmation });
  const told = await digest(headOfDepartment, '2026-11-02', '2026-10-01', 'month');
  expect(told.figures.filter(({ code }) => code !== 'overdue')).toEqual([
    { code: 'received', count: 1, before: 1 },
    { code: 'decided', count: 1, before: 0 },
    { code: 'toAgenda', count: 4, before: 10 },
    { code: 'toClaim', count: 2, before: null },
    { code: 'toDecision', count: 7, before: null },
    { code: 'trialDaysLeft', count: 240, before: null },
    { code: 'claimsPaired', count: 100, before: null },
    { code: 'decidedInFirstForum', count: 100, before: null },
  ]);
});

test('a part of the product adds a section by one function, and its lines are ranked among the others', async () => {
  const { received, at } = await digestWorld();
  const caseNo = await received('2026-11-20');
  // As evaluations that are overdue (T028) will be.
  const evaluations: DigestSection = ({ person }) =>
    Promise.resolve(
      countedLines('overdue', [
        {
          code: 'overdue',
          rank: 'overdue',
          caseNo: '2026-0900',
          title: `Evaluering for ${person.name}`,
          organisation: 'Havnes kommune',
          holder: 'administration',
          sectionIds: [],
          count: 3,
          isUrgent: false,
          button: 'openCase',
        },
      ]),
    );
  const own = { ...depsOf(at('2026-11-23')), sections: [...DIGEST_SECTIONS, evaluations] };
  const told = await prepareDigest(own, deputy.id, 'week', osloInstant('2026-11-16', '08:00'));
  expect(lines(told)).toEqual([
    ['overdue', '2026-0900'],
    ['decide', caseNo],
  ]);
  expect(figures(told)).toEqual({ new: 1, waiting: 1, overdue: 1 });
});

test('asked for, the digest tells since the last one, or of the last seven days', async () => {
  const { received, at } = await digestWorld();
  await received('2026-11-13');
  await received('2026-11-18');
  await received('2026-11-23');
  const count = async (more: Partial<DigestDeps>) => {
    const read = await readDigest({ ...depsOf(at('2026-11-23')), ...more }, up1);
    return read.ok ? figures(read.value.digest).new : undefined;
  };
  expect(await count({})).toBe(2);
  expect(await count({ lastSent: () => Promise.resolve(osloInstant('2026-11-23', '08:00')) })).toBe(1);
});

test('above a hundred it stops counting', async () => {
  const { received, digest } = await digestWorld();
  for (let i = 0; i < 103; i += 1) await received('2026-11-20');
  const told = await digest(deputy, '2026-11-23', '2026-11-21');
  expect(figures(told)).toEqual({ waiting: 101 });
  expect(told.lines).toHaveLength(7);
});
