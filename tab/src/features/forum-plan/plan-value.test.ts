import type { ForumList, PlannedForum } from '../../../../bot/src/contract/forum-views.ts';
import { bodyOf, problemsOf, valueOf } from './plan-value.ts';

const forum: PlannedForum = {
  date: '2026-12-09',
  time: '09:00',
  isExtra: false,
  isCancelled: false,
  standIn: null,
};
const list: ForumList = {
  forums: [forum, { ...forum, date: '2026-12-23', isCancelled: true }],
  today: '2026-11-25',
  last: null,
  next: '2026-12-09',
  usualTime: '09:00',
  mayPlan: true,
  standIns: [{ id: 'p03', name: 'Prøve' }],
};

test('T012: a change says only what differs from the settings, so that they still hold for the rest', () => {
  const planning = { act: 'change' as const, forum };
  const value = valueOf(planning, list);
  expect(bodyOf(planning, value, list)).toEqual({
    date: '2026-12-09',
    change: null,
    time: null,
    standInId: null,
  });
  expect(bodyOf(planning, { ...value, time: '12:30', standInId: 'p03' }, list)).toEqual({
    date: '2026-12-09',
    change: null,
    time: '12:30',
    standInId: 'p03',
  });
});

test('T012: an extra meeting stays extra when its time is changed', () => {
  const planning = { act: 'change' as const, forum: { ...forum, isExtra: true } };
  expect(bodyOf(planning, valueOf(planning, list), list).change).toBe('extra');
});

test('T012: a cancelled meeting is held after all by taking back what was decided of the date', () => {
  const planning = { act: 'restore' as const, forum };
  expect(bodyOf(planning, valueOf(planning, list), list)).toEqual({ date: '2026-12-09' });
});

test('an extra meeting needs a date that has none, and a time; a cancelled date is free', () => {
  const planning = { act: 'extra' as const, forum: null };
  const value = valueOf(planning, list);
  expect(problemsOf(planning, value, list)).toEqual({ date: 'needsDate' });
  expect(problemsOf(planning, { ...value, date: '2026-12-09' }, list)).toEqual({ date: 'alreadyThere' });
  expect(problemsOf(planning, { ...value, date: '2026-12-23', time: '' }, list)).toEqual({
    time: 'needsTime',
  });
});
