import { register } from '../../../test/sample.ts';
import { osloInstant, osloTime } from '../kernel/calendar.ts';
import type { ForumPlan } from '../people/register.ts';
import type { Settings } from '../people/settings.ts';
import {
  agendaDay,
  answerDay,
  beginsAt,
  forumOnDay,
  forumsBetween,
  lastForum,
  nextForum,
  replyDue,
} from './forum-calendar.ts';

const calendar = (forum: Partial<Settings['forum']> = {}, plans: Partial<ForumPlan>[] = []) => ({
  settings: { ...register.settings, forum: { ...register.settings.forum, ...forum } },
  forumPlans: plans.map((plan) => ({ date: '', change: null, time: null, standInId: null, ...plan })),
});
const dates = (of: ReturnType<typeof calendar>, from: string, to: string) =>
  forumsBetween(of, from, to).map((forum) => forum.date);

test('T012: lederforum is every second week, counted from the anchor, before and after it', () => {
  expect(nextForum(calendar(), '2026-11-23')).toBe('2026-11-25');
  expect(nextForum(calendar(), '2026-11-25')).toBe('2026-12-09');
  expect(nextForum(calendar(), '2026-11-01')).toBe('2026-11-11');
  expect(nextForum(calendar(), '2027-06-01')).toBe('2027-06-09');
  expect(lastForum(calendar(), '2026-11-25')).toBe('2026-11-11');
});

test('T012: a forum on a public holiday is held on the next working day, or not at all, as the settings say', () => {
  // 2 April 2026 is Maundy Thursday; the first working day after is the Tuesday after Easter Monday.
  const easter = { anchor: '2026-04-02' };
  expect(nextForum(calendar(easter), '2026-04-01')).toBe('2026-04-07');
  expect(nextForum(calendar({ ...easter, onHoliday: 'lapse' }), '2026-04-01')).toBe('2026-04-16');
});

test.each([
  ['17 May', '2028-05-17', '2028-05-18'],
  ['Ascension Day', '2027-05-06', '2027-05-07'],
  ['Whit Monday', '2027-05-17', '2027-05-18'],
  ['Christmas Day', '2026-12-25', '2026-12-28'],
  ['New Year’s Day', '2027-01-01', '2027-01-04'],
])('T012: a forum on %s is moved', (_, anchor, held) => {
  expect(nextForum(calendar({ anchor }), '2026-12-01' < anchor ? '2026-12-01' : '2026-12-24')).toBeDefined();
  expect(dates(calendar({ anchor }), anchor, held)).toEqual([held]);
});

test('T012: a cancelled forum is held a week later, or lapses, as the settings say', () => {
  const plans = [{ date: '2026-12-09', change: 'cancelled' as const }];
  expect(nextForum(calendar({}, plans), '2026-11-25')).toBe('2026-12-16');
  expect(nextForum(calendar({ onCancelled: 'lapse' }, plans), '2026-11-25')).toBe('2026-12-23');
});

test('T012: with a forum every week, a cancelled one does not double the next', () => {
  const plans = [{ date: '2026-12-09', change: 'cancelled' as const }];
  expect(dates(calendar({ intervalWeeks: 1 }, plans), '2026-12-01', '2026-12-31')).toEqual([
    '2026-12-02',
    '2026-12-16',
    '2026-12-23',
    '2026-12-30',
  ]);
});

test('T012: an extra forum stands in the row, with its own time and its stand-in', () => {
  const extra = { date: '2026-12-02', change: 'extra' as const, time: '12:30', standInId: 'p03' };
  expect(forumsBetween(calendar({}, [extra]), '2026-12-01', '2026-12-09')).toEqual([
    { date: '2026-12-02', time: '12:30', standInId: 'p03', isExtra: true },
    { date: '2026-12-09', time: '09:00', standInId: null, isExtra: false },
  ]);
});

test('T012: there is no forum in the summer, nor in a Christmas that runs past New Year', () => {
  const breaks = [
    { from: '06-22', to: '08-14' },
    { from: '12-21', to: '01-10' },
  ];
  expect(dates(calendar({ breaks }), '2026-12-01', '2027-01-31')).toEqual(['2026-12-09', '2027-01-20']);
  expect(dates(calendar({ breaks }), '2027-06-15', '2027-08-31')).toEqual(['2027-08-18']);
});

test('T012: a forum begins at nine in Oslo, in winter and in summer', () => {
  expect(beginsAt({ date: '2026-11-25', time: '09:00' })).toBe(Date.UTC(2026, 10, 25, 8));
  expect(beginsAt({ date: '2027-06-09', time: '09:00' })).toBe(Date.UTC(2027, 5, 9, 7));
});

test('T012: both changes to and from summer time are read right', () => {
  // 28 March 2027: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
  expect(osloInstant('2027-03-28', '01:59')).toBe(Date.UTC(2027, 2, 28, 0, 59));
  expect(osloTime(osloInstant('2027-03-28', '02:30'))).toBe('03:30');
  expect(osloInstant('2027-03-28', '03:00')).toBe(Date.UTC(2027, 2, 28, 1));
  expect(osloInstant('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(osloInstant('2026-10-25', '03:00')).toBe(Date.UTC(2026, 9, 25, 2));
});

test('T012: agenda and answers are counted in working days before the forum', () => {
  // Wednesday 7 April 2027 is the week after Easter: Monday the 29th of March is a holiday, so are the days before.
  expect(agendaDay(calendar({ agendaWorkingDays: 5 }), '2027-04-01')).toBe('2027-03-22');
  expect(answerDay(calendar(), '2026-11-23')).toBe('2026-11-20');
});

test('a day without a forum has none', () => {
  expect(forumOnDay(calendar(), '2026-11-24')).toBeUndefined();
});

test('T017: a sender has an answer within the working days that the settings say', () => {
  expect(replyDue(register.settings, '2026-11-25')).toBe('2026-12-02');
});
