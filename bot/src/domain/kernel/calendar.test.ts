import {
  addWorkingDays,
  dayNumber,
  easterSunday,
  fromDayNumber,
  isCivilDate,
  isClockTime,
  isPublicHoliday,
  isWorkingDay,
  isoWeek,
  nextSemester,
  osloDate,
  semesterOf,
  semestersFrom,
  weekday,
  workingDayFrom,
  workingDaysBefore,
} from './calendar.ts';

test('every day of four centuries survives the way to its number and back', () => {
  const wrong: number[] = [];
  for (let day = dayNumber('1900-01-01'); day <= dayNumber('2299-12-31'); day += 1)
    if (dayNumber(fromDayNumber(day)) !== day) wrong.push(day);
  expect(wrong).toEqual([]);
});

test('a day that does not exist is not a date', () => {
  expect(['2026-02-29', '2026-13-01', '2026-04-31', '26-01-01', ''].filter(isCivilDate)).toEqual([]);
  expect(isCivilDate('2028-02-29')).toBe(true);
});

test('weekdays begin on Monday', () => {
  expect(weekday('2026-11-23')).toBe(0);
  expect(weekday('2026-11-29')).toBe(6);
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the movable and the fixed Norwegian holidays of 2026 are no working days', () => {
  const holidays = [
    '01-01',
    '04-02',
    '04-03',
    '04-05',
    '04-06',
    '05-01',
    '05-14',
    '05-17',
    '05-24',
    '05-25',
    '12-25',
    '12-26',
  ];
  expect(holidays.filter((day) => !isPublicHoliday(`2026-${day}`))).toEqual([]);
  expect(isWorkingDay('2026-04-01')).toBe(true);
  expect(isWorkingDay('2026-11-28')).toBe(false);
});

test('working days step over weekends and holidays', () => {
  expect(addWorkingDays('2026-04-01', 1)).toBe('2026-04-07');
  expect(workingDayFrom('2026-05-14')).toBe('2026-05-15');
  expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-29');
});

test('the day in Oslo changes at midnight there, in winter and in summer time', () => {
  expect(osloDate(Date.UTC(2026, 0, 31, 22, 59))).toBe('2026-01-31');
  expect(osloDate(Date.UTC(2026, 0, 31, 23, 0))).toBe('2026-02-01');
  expect(osloDate(Date.UTC(2026, 5, 30, 21, 59))).toBe('2026-06-30');
  expect(osloDate(Date.UTC(2026, 5, 30, 22, 0))).toBe('2026-07-01');
});

test('summer time begins and ends at one o’clock UTC on the last Sundays of March and October', () => {
  const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
  const wrong: number[] = [];
  for (let hour = Date.UTC(2026, 0, 1); hour < Date.UTC(2028, 0, 1); hour += 3_600_000)
    if (osloDate(hour) !== oslo.format(hour)) wrong.push(hour);
  expect(wrong).toEqual([]);
});

test('a semester follows the other', () => {
  expect(semesterOf('2026-07-31')).toBe('2026V');
  expect(semesterOf('2026-08-01')).toBe('2026H');
  expect(nextSemester('2026H')).toBe('2027V');
  expect(semestersFrom('2026H', 3)).toEqual(['2026H', '2027V', '2027H']);
});

test('weeks are numbered as ISO 8601 does: a week belongs to the year of its Thursday', () => {
  expect(isoWeek('2026-11-23')).toBe('2026-W48');
  expect(isoWeek('2027-01-03')).toBe('2026-W53');
  expect(isoWeek('2027-01-04')).toBe('2027-W01');
  expect(isoWeek('2024-12-30')).toBe('2025-W01');
});

test('working days are counted back past weekends and holidays', () => {
  expect(workingDaysBefore('2026-11-23', 1)).toBe('2026-11-20');
  expect(workingDaysBefore('2027-05-18', 1)).toBe('2027-05-14');
  expect(workingDaysBefore('2026-04-07', 3)).toBe('2026-03-30');
});

test('a clock shows 00:00 to 23:59', () => {
  expect(['00:00', '09:05', '23:59'].map(isClockTime)).toEqual([true, true, true]);
  expect(['24:00', '9:05', '12:60', 'ni'].map(isClockTime)).toEqual([false, false, false, false]);
});
