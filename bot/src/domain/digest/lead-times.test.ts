import type { CaseEvent } from '../request/case-event.ts';
import { leadTimesIn } from './lead-times.ts';

const noon = (day: number, month = 10) => Date.UTC(2026, month - 1, day, 11);
const event = (caseNo: string, more: Partial<CaseEvent>): CaseEvent => ({
  caseNo,
  kind: 'received',
  at: noon(1),
  by: null,
  title: 'Tema',
  organisation: 'Havnes kommune',
  networkId: 'net-1',
  sectionId: null,
  from: null,
  to: 'received',
  since: noon(1),
  receivedAt: noon(1),
  isPaired: null,
  ...more,
});
const moved = (caseNo: string, from: CaseEvent['from'], to: CaseEvent['to'], since: number, at: number) =>
  event(caseNo, { kind: 'confirmed', from, to, since, at });
const october = (events: CaseEvent[]) => leadTimesIn(events, '2026-10-01', '2026-11-01');

test('T005: each step’s time is the median of the days that cases had the status before, in the month', () => {
  const times = october([
    moved('1', 'received', 'onAgenda', noon(28, 9), noon(2)),
    moved('2', 'received', 'onAgenda', noon(5), noon(6)),
    moved('3', 'received', 'competenceClaimed', noon(1), noon(31)),
    moved('1', 'onAgenda', 'competenceClaimed', noon(2), noon(4)),
    moved('2', 'onAgenda', 'competenceClaimed', noon(6), noon(13)),
    moved('1', 'competenceClaimed', 'withAdministration', noon(4), noon(14)),
  ]);
  expect(times).toMatchObject({ toAgenda: 4, toClaim: 4.5, toDecision: 10 });
});

test('T005: a month without cases has no medians, and nought', () => {
  expect(october([])).toEqual({
    received: 0,
    decided: 0,
    toAgenda: null,
    toClaim: null,
    toDecision: null,
    claimsPaired: null,
    decidedInFirstForum: null,
  });
});

test('T005: days are Oslo’s: what came at half past eleven at night on the last of the month is of that month', () => {
  // 31 October 23:30 in Oslo is 22:30 UTC; 30 September 23:30 is 21:30 UTC.
  const { received } = october([
    event('1', { at: Date.UTC(2026, 9, 31, 22, 30) }),
    event('2', { at: Date.UTC(2026, 9, 31, 23, 0) }),
    event('3', { at: Date.UTC(2026, 8, 30, 21, 30) }),
    event('4', { at: Date.UTC(2026, 8, 30, 22, 0) }),
  ]);
  expect(received).toBe(2);
});

test('T009: a decision that was undone is not a decided case', () => {
  const undone = [
    moved('1', 'competenceClaimed', 'withAdministration', noon(4), noon(14)),
    moved('1', 'withAdministration', 'competenceClaimed', noon(14), noon(14)),
    moved('2', 'onAgenda', 'declined', noon(4), noon(14)),
    moved('3', 'onAgenda', 'withdrawn', noon(4), noon(14)),
  ];
  expect(october(undone).decided).toBe(1);
});

test('T068: claims that are an experienced and a new colleague, and cases decided without being put off, in per cent', () => {
  const claim = (isPaired: boolean) =>
    event('1', { kind: 'claimed', isPaired, from: 'onAgenda', to: 'onAgenda' });
  const times = october([
    event('2', { kind: 'carriedOver', at: noon(16, 9), from: 'onAgenda', to: 'onAgenda' }),
    claim(true),
    claim(true),
    claim(false),
    moved('1', 'competenceClaimed', 'withAdministration', noon(4), noon(14)),
    moved('2', 'onAgenda', 'declined', noon(4), noon(14)),
  ]);
  expect(times).toMatchObject({ claimsPaired: 67, decidedInFirstForum: 50 });
});
