import { nextForum, replyDue } from './forum-calendar.ts';
import { register } from '../../../test/sample.ts';

const every = { anchor: '2026-11-25', intervalWeeks: 2, time: '09:00' };

test('T012: lederforum is every second week, counted from the anchor, before and after it', () => {
  expect(nextForum(every, '2026-11-23')).toBe('2026-11-25');
  expect(nextForum(every, '2026-11-25')).toBe('2026-12-09');
  expect(nextForum(every, '2026-11-01')).toBe('2026-11-11');
  expect(nextForum(every, '2027-06-01')).toBe('2027-06-09');
});

test('T012: a forum on a public holiday is held on the next working day', () => {
  expect(nextForum({ ...every, anchor: '2026-04-02' }, '2026-04-01')).toBe('2026-04-07');
});

test('T017: a sender has an answer within the working days that the settings say', () => {
  expect(replyDue(register.settings, '2026-11-25')).toBe('2026-12-02');
});
