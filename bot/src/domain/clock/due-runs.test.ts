import { deputy, headOfDepartment, mathsLeader, register } from '../../../test/sample.ts';
import { osloInstant } from '../kernel/calendar.ts';
import type { DigestChoice } from '../people/person.ts';
import type { ForumPlan, Register } from '../people/register.ts';
import type { Settings } from '../people/settings.ts';
import { dueRuns } from './due-runs.ts';
import { runKey, type Purpose } from './run.ts';

const HOUR = 3_600_000;

/** The institute of the sample, with lederforum counted from a day. */
function institute(
  anchor: string,
  {
    forum = {},
    digest = {},
    choice = null,
    plans = [],
  }: {
    forum?: Partial<Settings['forum']>;
    digest?: Partial<Settings['digest']>;
    choice?: DigestChoice | null;
    plans?: Partial<ForumPlan>[];
  } = {},
): Register {
  const { settings } = register;
  return {
    ...register,
    people: [deputy, headOfDepartment, { ...mathsLeader, digest: choice }],
    forumPlans: plans.map((plan) => ({ date: '', change: null, time: null, standInId: null, ...plan })),
    settings: {
      ...settings,
      forum: { ...settings.forum, ...forum, anchor },
      digest: { ...settings.digest, ...digest },
    },
  };
}

/** The keys that are due at a time in Oslo, of one purpose. */
function due(purpose: Purpose, of: Register, day: string, time: string): string[] {
  return dueRuns(osloInstant(day, time), of, HOUR)
    .filter((run) => run.purpose === purpose)
    .map(runKey);
}

const isDue = (purpose: Purpose, of: Register, day: string, time: string) =>
  due(purpose, of, day, time).length > 0;

/** The first minute of some days at which a purpose is due, as `2026-11-20 07:30`. */
function firstDue(purpose: Purpose, of: Register, days: string[]): string | null {
  for (const day of days)
    for (let minute = 0; minute < 1440; minute += 15) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      if (isDue(purpose, of, day, time)) return `${day} ${time}`;
    }
  return null;
}

describe('the agenda of a forum', () => {
  // Wednesday 25 November 2026; three working days before is the Friday.
  const autumn = institute('2026-11-25');

  test('T012: is posted when the working hours begin, three working days ahead, and not before', () => {
    expect(firstDue('forum-agenda', autumn, ['2026-11-19', '2026-11-20'])).toBe('2026-11-20 07:30');
    expect(due('forum-agenda', autumn, '2026-11-20', '07:30')).toEqual(['forum-agenda:2026-11-25']);
  });

  test('T012: waits for working time when the server was down, and is given up when the forum begins', () => {
    expect(isDue('forum-agenda', autumn, '2026-11-21', '12:00')).toBe(false);
    expect(isDue('forum-agenda', autumn, '2026-11-23', '03:00')).toBe(false);
    expect(isDue('forum-agenda', autumn, '2026-11-23', '07:30')).toBe(true);
    expect(isDue('forum-agenda', autumn, '2026-11-25', '08:59')).toBe(true);
    expect(isDue('forum-agenda', autumn, '2026-11-25', '09:00')).toBe(false);
  });

  test('T012: of an extra forum called at short notice is due at once', () => {
    const called = institute('2026-11-25', { plans: [{ date: '2026-12-01', change: 'extra' }] });
    expect(due('forum-agenda', called, '2026-11-30', '10:00')).toEqual(['forum-agenda:2026-12-01']);
  });

  test('T012: of a cancelled forum is not posted', () => {
    const called = institute('2026-11-25', {
      forum: { onCancelled: 'lapse' },
      plans: [{ date: '2026-11-25', change: 'cancelled' }],
    });
    expect(isDue('forum-agenda', called, '2026-11-24', '10:00')).toBe(false);
  });

  test('T012: working days before a forum after Easter are counted past the holidays', () => {
    // Easter 2027: Maundy Thursday is 25 March, Easter Monday the 29th. Forum on Wednesday the 31st.
    const easter = institute('2027-03-31');
    const days = ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26'];
    expect(firstDue('forum-agenda', easter, days)).toBe('2027-03-23 07:30');
  });
});

describe('the reminder to those who owe an answer', () => {
  const autumn = institute('2026-11-25');

  test('T012: is due on the working day before the forum, at the time of the settings', () => {
    expect(firstDue('forum-reminder', autumn, ['2026-11-23', '2026-11-24'])).toBe('2026-11-24 09:00');
  });

  test('T012: is not sent late: neither after that day’s working hours nor on the day of the forum', () => {
    expect(isDue('forum-reminder', autumn, '2026-11-24', '16:29')).toBe(true);
    expect(isDue('forum-reminder', autumn, '2026-11-24', '16:30')).toBe(false);
    expect(isDue('forum-reminder', autumn, '2026-11-25', '08:00')).toBe(false);
  });

  test.each([
    ['before the working day', '06:00', '07:30'],
    ['after it', '22:00', '16:15'],
  ])('T012: a reminder time %s is moved into the working hours', (_, reminderTime, moved) => {
    const moving = institute('2026-11-25', { forum: { reminderTime } });
    expect(firstDue('forum-reminder', moving, ['2026-11-24'])).toBe(`2026-11-24 ${moved}`);
  });

  test.each([
    ['Easter', '2027-03-30', '2027-03-24'],
    ['17 May, which is Whit Monday in 2027', '2027-05-18', '2027-05-14'],
    ['Christmas', '2026-12-28', '2026-12-24'],
    ['New Year', '2027-01-04', '2026-12-31'],
    ['a weekend', '2026-11-30', '2026-11-27'],
  ])('T012: before a forum right after %s it comes on the last working day', (_, forum, day) => {
    expect(firstDue('forum-reminder', institute(forum), [day])).toBe(`${day} 09:00`);
    expect(due('forum-reminder', institute(forum), day, '09:00')).toEqual([`forum-reminder:${forum}`]);
  });

  test('T012: nine o’clock is nine in Oslo on both sides of both changes of the clock', () => {
    // Clocks go ahead on Sunday 28 March 2027 and back on Sunday 25 October 2026.
    const isDueAt = (forum: string, utc: number) =>
      dueRuns(utc, institute(forum), HOUR).some((run) => run.purpose === 'forum-reminder');
    for (const [forum, nine] of [
      ['2026-10-26', Date.UTC(2026, 9, 23, 7)],
      ['2026-10-27', Date.UTC(2026, 9, 26, 8)],
      ['2027-03-22', Date.UTC(2027, 2, 19, 8)],
      ['2027-04-06', Date.UTC(2027, 3, 5, 7)],
    ] as const)
      expect([forum, isDueAt(forum, nine - 1), isDueAt(forum, nine)]).toEqual([forum, false, true]);
  });
});

describe('the end of a forum', () => {
  const autumn = institute('2026-11-25');

  test('T012: comes when its day has passed, working hours or not', () => {
    expect(isDue('forum-close', autumn, '2026-11-25', '23:59')).toBe(true);
    expect(due('forum-close', autumn, '2026-11-25', '23:59')).not.toContain('forum-close:2026-11-25');
    expect(due('forum-close', autumn, '2026-11-26', '00:00')).toContain('forum-close:2026-11-25');
  });

  test('T012: is made up for after weeks without a server, every forum by itself and the oldest first', () => {
    expect(due('forum-close', autumn, '2026-12-24', '03:00')).toEqual([
      'forum-close:2026-10-28',
      'forum-close:2026-11-11',
      'forum-close:2026-11-25',
      'forum-close:2026-12-09',
      'forum-close:2026-12-23',
    ]);
  });
});

describe('the weekly digest', () => {
  const autumn = institute('2026-11-25');

  test('T011: comes to the nestleder on Monday at eight, as the settings say, and to nobody who has not asked', () => {
    expect(firstDue('digest-week', autumn, ['2026-11-23'])).toBe('2026-11-23 08:00');
    expect(due('digest-week', autumn, '2026-11-23', '08:00')).toEqual(['digest-week:a01:2026-W48']);
  });

  test('T011: comes to a section leader who has chosen a day and a time', () => {
    const chosen = institute('2026-11-25', { choice: { on: true, weekday: 3, time: '13:00' } });
    const ofLeader = (day: string, time: string) =>
      due('digest-week', chosen, day, time).filter((key) => key.includes(':p03:'));
    expect(ofLeader('2026-11-26', '12:59')).toEqual([]);
    expect(ofLeader('2026-11-26', '13:00')).toEqual(['digest-week:p03:2026-W48']);
  });

  test.each([
    ['before the working day', '05:00', '07:30'],
    ['after it', '21:00', '16:15'],
  ])('T011: a person’s own time %s is moved into the working hours', (_, time, moved) => {
    const chosen = institute('2026-11-25', { choice: { on: true, weekday: 3, time } });
    expect(due('digest-week', chosen, '2026-11-26', moved)).toContain('digest-week:p03:2026-W48');
    expect(due('digest-week', chosen, '2026-11-26', '07:15')).not.toContain('digest-week:p03:2026-W48');
  });

  test.each([
    ['Easter Monday', '2027-03-29', 'W13', '2027-03-30'],
    ['Whit Monday and 17 May', '2027-05-17', 'W20', '2027-05-18'],
  ])('T011: on %s it waits for the next working day', (_, day, week, next) => {
    expect(due('digest-week', autumn, day, '12:00')).toEqual([]);
    expect(firstDue('digest-week', autumn, [next])).toBe(`${next} 08:00`);
    expect(due('digest-week', autumn, next, '08:00')).toEqual([`digest-week:a01:2027-${week}`]);
  });

  test('T011: of Christmas Day, a Friday, comes on the Monday and is still the digest of Christmas week', () => {
    const chosen = institute('2026-11-25', { digest: { weekday: 4 } });
    expect(due('digest-week', chosen, '2026-12-28', '08:00')).toEqual(['digest-week:a01:2026-W52']);
    expect(due('digest-week', chosen, '2026-12-25', '12:00')).toEqual([]);
  });

  test('T011: after four weeks without a server there is one digest, the latest, and it waits for working time', () => {
    // Down from Tuesday 27 October to the night before Saturday 28 November.
    expect(due('digest-week', autumn, '2026-11-28', '11:00')).toEqual([]);
    expect(due('digest-week', autumn, '2026-11-27', '03:00')).toEqual([]);
    expect(due('digest-week', autumn, '2026-11-27', '07:30')).toEqual(['digest-week:a01:2026-W48']);
  });

  test('T011: a late one does not come the same morning as the next', () => {
    expect(due('digest-week', autumn, '2026-11-30', '07:45')).toEqual([]);
    expect(due('digest-week', autumn, '2026-11-30', '08:00')).toEqual(['digest-week:a01:2026-W49']);
  });

  test('T011: in every week of two years, 53 of them in 2026, there is exactly one', () => {
    const seen = new Map<string, number>();
    for (let at = Date.UTC(2026, 0, 5); at < Date.UTC(2028, 0, 3); at += 5 * HOUR)
      for (const run of dueRuns(at, autumn, HOUR).filter((each) => each.purpose === 'digest-week'))
        if (!seen.has(runKey(run))) seen.set(runKey(run), run.dueAt);
    expect(seen.size).toBe(104);
    expect(new Set(seen.values()).size).toBe(104);
  });
});

describe('the digests before a forum and of a month', () => {
  const autumn = institute('2026-11-25');

  test('T011: the nestleder has one on the working day before a forum, until it begins', () => {
    expect(firstDue('digest-forum', autumn, ['2026-11-23', '2026-11-24'])).toBe('2026-11-24 08:00');
    expect(due('digest-forum', autumn, '2026-11-25', '08:00')).toEqual(['digest-forum:a01:2026-11-25']);
    expect(isDue('digest-forum', autumn, '2026-11-25', '09:00')).toBe(false);
  });

  test('T069: where the weekly one comes on that very day there is no second message', () => {
    const tuesday = institute('2026-11-25', { digest: { weekday: 1 } });
    expect(due('digest-forum', tuesday, '2026-11-24', '09:00')).toEqual([]);
    expect(due('digest-week', tuesday, '2026-11-24', '09:00')).toEqual(['digest-week:a01:2026-W48']);
  });

  test('T011: the head of department has one on the first working day of the month', () => {
    const days = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'];
    expect(due('digest-month', autumn, '2026-12-31', '10:00')).toEqual(['digest-month:a02:2026-12']);
    expect(firstDue('digest-month', autumn, days.slice(1))).toBe('2027-01-04 08:00');
    expect(due('digest-month', autumn, '2027-01-04', '08:00')).toEqual(['digest-month:a02:2027-01']);
  });

  test('T011: whoever has said no to digests has none of any kind', () => {
    const silent = { ...autumn, people: [deputy, headOfDepartment].map(withoutDigest) };
    const kinds = dueRuns(osloInstant('2026-11-24', '10:00'), silent, HOUR).map((run) => run.purpose);
    expect(kinds.filter((purpose) => purpose.startsWith('digest'))).toEqual([]);
  });
});

const withoutDigest = (person: typeof deputy) => ({ ...person, digest: { on: false as const } });

describe('what nobody is disturbed by', () => {
  test('the comparison with Teams is due once an hour, day and night, and only the latest', () => {
    const autumn = institute('2026-11-25');
    expect(due('reconcile', autumn, '2026-11-29', '03:40')).toEqual(['reconcile:2026-11-29T02:00:00']);
  });

  test('the hour that comes twice in autumn has two comparisons', () => {
    const autumn = institute('2026-11-25');
    const keys = [0, 1].map((hour) =>
      dueRuns(Date.UTC(2026, 9, 25, hour, 30), autumn, HOUR)
        .filter((run) => run.purpose === 'reconcile')
        .map(runKey),
    );
    expect(new Set(keys.flat()).size).toBe(2);
  });

  test('in a whole year nothing that sends messages is ever due outside working time', () => {
    const chosen = institute('2026-11-25', { choice: { on: true, weekday: 2, time: '23:00' } });
    const quiet = new Set<Purpose>();
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1.7 * HOUR) {
      const local = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
      const time = local.slice(11, 16);
      const isWeekend = [0, 6].includes(new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay());
      const isHoliday = ['01-01', '05-01', '05-17', '12-25', '12-26'].includes(local.slice(5, 10));
      if (!isWeekend && !isHoliday && time >= '07:30' && time < '16:30') continue;
      for (const run of dueRuns(at, chosen, HOUR)) quiet.add(run.purpose);
    }
    expect([...quiet].sort()).toEqual(['forum-close', 'reconcile']);
  });
});
