import { register } from '../../../test/sample.ts';
import { chairOf, meetingState, trialAt } from './meeting.ts';
import { untouched } from './minutes.ts';

const DAY = '2026-11-25';
const forum = { date: DAY, time: '09:00', standInId: null, isExtra: false };

test('T012: a forum is planned until its day, held on it until somebody ends it, and over when the day has passed', () => {
  const meeting = untouched(DAY);
  expect(meetingState(meeting, '2026-11-24')).toBe('planned');
  expect(meetingState(meeting, DAY)).toBe('held');
  expect(meetingState({ ...meeting, closedAt: 1 }, DAY)).toBe('over');
  expect(meetingState(meeting, '2026-11-26')).toBe('over');
  expect(meetingState({ ...meeting, closedAt: 1, approvedAt: 2 }, '2026-11-26')).toBe('approved');
});

test('T012: the stand-in runs the forum where there is one, else the nestleder', () => {
  expect(chairOf(forum, register)?.id).toBe('a01');
  expect(chairOf({ ...forum, standInId: 'p03' }, register)?.id).toBe('p03');
});

test('T068: the last forum of the trial is the one to evaluate it in', () => {
  const trial = { from: '2026-11-01', until: '2026-12-20' };
  const tried = { ...register, settings: { ...register.settings, trial } };
  expect(trialAt(DAY, tried)).toEqual({ until: '2026-12-20', evaluateHere: false });
  expect(trialAt('2026-12-09', tried)).toEqual({ until: '2026-12-20', evaluateHere: true });
  expect(trialAt('2026-12-23', tried)).toBeNull();
  expect(trialAt(DAY, register)).toBeNull();
});
