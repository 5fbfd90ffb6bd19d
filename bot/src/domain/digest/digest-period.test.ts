import { forumIn, kindOf, monthTold, periodOf, periodSince, sinceIn } from './digest-period.ts';

test.each([
  ['2026-W48', 'week'],
  ['2026-12', 'month'],
  ['forum-2026-12-02', 'forum'],
  ['since-1795420800000', 'week'],
  ['2026-13', null],
  ['forum-2026-02-30', null],
  ['since-x', null],
  ['', null],
])('%s is of the kind %s', (period, kind) => {
  expect(kindOf(period)).toBe(kind);
});

test('each kind has its own period, and what is in it is read back', () => {
  expect(periodOf('week', '2026-12-28', '2027-01-06')).toBe('2026-W53');
  expect(periodOf('month', '2026-12-01', '2026-12-09')).toBe('2026-12');
  expect(forumIn(periodOf('forum', '2026-12-08', '2026-12-09'))).toBe('2026-12-09');
  expect(sinceIn(periodSince(1_795_420_800_000))).toBe(1_795_420_800_000);
});

test('T011: a monthly digest tells of the month before the one it is read in, also over New Year', () => {
  expect(monthTold('2027-01')).toEqual({ before: '2026-11-01', from: '2026-12-01', to: '2027-01-01' });
  expect(monthTold('2026-03')).toEqual({ before: '2026-01-01', from: '2026-02-01', to: '2026-03-01' });
});
