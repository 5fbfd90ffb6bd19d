import { approveMinutes } from '../../src/application/forum/approve-minutes.ts';
import { closeForum, endForum } from '../../src/application/forum/close-forum.ts';
import { planForum } from '../../src/application/forum/plan-forum.ts';
import { readForum } from '../../src/application/forum/read-forum.ts';
import { takeNote } from '../../src/application/forum/take-note.ts';
import { weighCase } from '../../src/application/forum/weigh-case.ts';
import type { CaseCommand } from '../../src/application/request/case-command.ts';
import { receive } from '../../src/application/request/receive-request.ts';
import { runCaseCommand } from '../../src/application/request/run-case-command.ts';
import type { World } from '../../src/application/ports/world.ts';
import {
  AT,
  administrator,
  contact,
  deputy,
  mathsLeader,
  norwegianLeader,
  norwegianPair,
  pair,
  requestForm,
  yes,
} from '../sample.ts';
import { onTables, storeWorld, type StoreWorld } from './world.ts';

/** The forum of 25 November 2026, played over the real Table protocol by two instances whose clock the test sets. */
const DAY = '2026-11-25';
const DURING = Date.UTC(2026, 10, 25, 9);
const NEXT = '2026-12-09';

let store: StoreWorld;
let clock = AT;
let world: World;
let other: World;
beforeEach(async () => {
  clock = AT;
  store = await storeWorld();
  world = onTables(store.tables, () => clock).world;
  other = onTables(store.tables, () => clock).world;
});

let count = 0;
const opKey = () => `forum-${String((count += 1)).padStart(8, '0')}`;
const tell = async (by: typeof deputy, caseNo: string, command: CaseCommand, where = world) =>
  yes(await runCaseCommand(where, by, caseNo, opKey(), command)).file;
const confirmation: CaseCommand = {
  action: 'confirmCompetence',
  confirmation: {
    sectionIds: ['sek-mat'],
    leadSectionId: null,
    personIds: ['p18'],
    reason: 'Erfaring.',
    resources: { withinCapacity: true, note: null },
  },
};

async function claimed(): Promise<string> {
  const { caseNo } = yes(await receive(world, null, requestForm, contact, opKey()));
  await tell(deputy, caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await tell(mathsLeader, caseNo, {
    action: 'claimCompetence',
    sectionId: 'sek-mat',
    seenVersion: 0,
    form: pair,
  });
  return caseNo;
}
const page = async () => yes(await readForum(world, deputy, DAY));

test('T012, T015: a decision takes the case from the agenda to the minutes, and an undo brings it back, in view of all', async () => {
  const caseNo = await claimed();
  expect((await page()).items.map((item) => item.case.caseNo)).toEqual([caseNo]);
  clock = DURING;
  await tell(deputy, caseNo, confirmation);
  expect(await page()).toMatchObject({ isHeld: true, items: [], decided: [{ mayUndo: true }] });
  await tell(deputy, caseNo, { action: 'undoDecision' }, other);
  const after = await page();
  expect(after.items.map((item) => item.case.caseNo)).toEqual([caseNo]);
  expect(after.decided[0]?.lines.map((line) => line.decision)).toEqual(['confirmed', 'undone']);
  expect(after.decided[0]?.mayUndo).toBe(false);
  const kinds = (await world.cases.history(caseNo)).map((line) => line.kind);
  expect(kinds).toEqual(['received', 'putOnAgenda', 'claimed', 'confirmed', 'undone']);
});

test('T009, T018: the decision, its line, the steps, the log and what must be told are saved together', async () => {
  const caseNo = await claimed();
  clock = DURING;
  await tell(deputy, caseNo, confirmation);
  const steps = async (holder: 'leaderForum' | 'administration') =>
    (await world.cases.steps(holder, 10)).map((step) => [step.day, step.case.caseNo]);
  expect(await steps('leaderForum')).toEqual([]);
  expect(await steps('administration')).toEqual([[DAY, caseNo]]);
  const [event] = (await world.cases.events(DURING, 10)).filter((each) => each.caseNo === caseNo);
  expect(event).toMatchObject({ kind: 'confirmed', from: 'competenceClaimed', since: AT, receivedAt: AT });
  const marks = (await store.views.marks()).map((mark) => mark.key);
  expect(marks).toEqual(
    expect.arrayContaining([
      `adminTask:${caseNo}:a03`,
      `outcomeCard:${caseNo}:p03`,
      `outcomeCard:${caseNo}:p13`,
      `senderMail:${caseNo}:4`,
      `agendaCard:${DAY}`,
    ]),
  );
});

test('T012: when the meeting is ended, what was not reached is on the next agenda, however many end it', async () => {
  const [reached, left] = [await claimed(), await claimed()];
  clock = DURING;
  await tell(deputy, reached, confirmation);
  await Promise.all([
    closeForum(world, deputy, DAY),
    closeForum(other, deputy, DAY),
    endForum(other, DAY, null),
  ]);
  const file = (await world.cases.open(left))?.file;
  expect(file?.request).toMatchObject({ forum: NEXT, carried: 1 });
  const kinds = (await world.cases.history(left)).map((line) => line.kind);
  expect(kinds.filter((kind) => kind === 'carriedOver')).toHaveLength(1);
  expect(yes(await readForum(world, deputy, NEXT)).items[0]).toMatchObject({ reason: 'carried' });
});

test('T017: what is confirmed after the meeting has ended waits for the next forum to ratify it', async () => {
  const caseNo = await claimed();
  clock = DURING;
  yes(await closeForum(world, deputy, DAY));
  const file = await tell(deputy, caseNo, confirmation);
  expect(file.request).toMatchObject({ toRatify: true, forum: NEXT });
  clock = Date.UTC(2026, 11, 9, 8, 30);
  expect(yes(await readForum(world, deputy, NEXT)).items[0]).toMatchObject({ reason: 'ratify' });
  await tell(deputy, caseNo, { action: 'ratify' });
  expect(yes(await readForum(world, deputy, NEXT))).toMatchObject({
    items: [],
    decided: [{ lines: [{ decision: 'ratified' }] }],
  });
});

test('T009: two who write the same note do not lose each other’s words, and approved minutes are fixed', async () => {
  const caseNo = await claimed();
  const note = (text: string, seenVersion: number, where = world, by = deputy) =>
    takeNote(where, by, { date: DAY, caseNo, text, seenVersion });
  expect(yes(await note('Først.', 0)).version).toBe(1);
  expect(await note('Samtidig.', 0, other, administrator)).toMatchObject({
    refusal: { code: 'noteChangedMeanwhile', personId: 'a01', text: 'Først.' },
  });
  expect(yes(await note('Først. Samtidig.', 1, other, administrator)).version).toBe(2);
  expect(await approveMinutes(world, deputy, DAY)).toMatchObject({ refusal: { code: 'forumNotOver' } });
  clock = DURING;
  yes(await closeForum(world, deputy, DAY));
  expect(yes(await approveMinutes(world, deputy, DAY)).approvedBy).toBe('a01');
  expect(await note('For sent.', 2)).toMatchObject({ refusal: { code: 'minutesApproved' } });
  expect((await page()).notes.map((each) => each.text)).toEqual(['Først. Samtidig.']);
});

test('T012: a cancelled forum moves its cases, and an extra one can be held and run by a stand-in', async () => {
  const caseNo = await claimed();
  const plan = { date: DAY, change: null, time: null, standInId: null };
  yes(await planForum(world, administrator, { ...plan, change: 'cancelled' }));
  expect((await world.cases.open(caseNo))?.file.request).toMatchObject({ forum: '2026-12-02', carried: 0 });
  expect(await planForum(world, mathsLeader, plan)).toMatchObject({ refusal: { code: 'notAllowed' } });
  yes(await planForum(world, deputy, { ...plan, date: '2026-12-01', change: 'extra', standInId: 'p03' }));
  clock = Date.UTC(2026, 11, 1, 9);
  const file = await tell(mathsLeader, caseNo, { action: 'postpone', to: null, reason: 'Venter.' });
  expect(file.request.forum).toBe('2026-12-09');
  expect(await runCaseCommand(world, norwegianLeader, caseNo, opKey(), { action: 'ratify' })).toMatchObject({
    refusal: { code: 'notAllowed' },
  });
});

test('T015, T022: before it chooses, the forum sees who has gone to the network before and what is left', async () => {
  const first = await claimed();
  clock = DURING;
  await tell(deputy, first, confirmation);
  const second = await claimed();
  await tell(norwegianLeader, second, {
    action: 'claimCompetence',
    sectionId: 'sek-norsk',
    seenVersion: 0,
    form: norwegianPair,
  });
  const weighing = yes(await weighCase(world, deputy, second));
  expect(weighing.visits).toMatchObject([{ caseNo: first, personIds: ['p18'], sectionIds: ['sek-mat'] }]);
  expect(weighing.sections).toMatchObject([
    { sectionId: 'sek-mat', semesters: [{ semester: '2027V', takenElsewhere: 2 }, {}] },
    { sectionId: 'sek-norsk', semesters: [{ semester: '2027V', takenElsewhere: 0 }, {}] },
  ]);
});
