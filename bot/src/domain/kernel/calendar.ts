/**
 * Days as people in Norway count them: a civil date without a clock or a zone, Norwegian public holidays,
 * working days, and the two semesters of the university's year.
 */

/** A day as `YYYY-MM-DD`. */
export type CivilDate = string;

const MS_PER_DAY = 86_400_000;
const EPOCH_WEEKDAY = 3; // 1970-01-01 was a Thursday; Monday is 0

/** Days since 1970-01-01 (proleptic Gregorian). Source: the usual days-from-civil arithmetic. */
export function dayNumber(date: CivilDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date with that many days since 1970-01-01. */
export function fromDayNumber(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** True for a day that exists. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromDayNumber(dayNumber(text)) === text;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

/** Easter Sunday of a year. Source: the Meeus/Jones/Butcher computation. */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** Public holidays of Norway (lov om helligdager; lov om 1. og 17. mai), Sundays apart from Easter's left out. */
export function isPublicHoliday(date: CivilDate): boolean {
  if (['01-01', '05-01', '05-17', '12-25', '12-26'].includes(date.slice(5))) return true;
  const fromEaster = dayNumber(date) - dayNumber(easterSunday(Number(date.slice(0, 4))));
  return [-3, -2, 0, 1, 39, 49, 50].includes(fromEaster);
}

/** Monday to Friday, public holidays left out. */
export function isWorkingDay(date: CivilDate): boolean {
  return weekday(date) < 5 && !isPublicHoliday(date);
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The date `count` working days after `date`. */
export function addWorkingDays(date: CivilDate, count: number): CivilDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1));
  return day;
}

/** The date `count` working days before `date`. */
export function workingDaysBefore(date: CivilDate, count: number): CivilDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) {
    day = addDays(day, -1);
    while (!isWorkingDay(day)) day = addDays(day, -1);
  }
  return day;
}

/** A week as ISO 8601 numbers it, `2026-W48`: it belongs to the year of its Thursday. */
export function isoWeek(date: CivilDate): string {
  const thursday = addDays(date, 3 - weekday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** A time of day as `HH:MM`. */
export type ClockTime = string;

/**
 * The instant (milliseconds since 1970) at which it is that day and time in Oslo. A time that the change to summer
 * time skips is read as the hour after; of a time that comes twice in autumn, the first.
 */
export function osloInstant(date: CivilDate, time: ClockTime): number {
  const local = dayNumber(date) * MS_PER_DAY + minutesOf(time) * 60_000;
  const asSummer = local - 2 * 3_600_000;
  return osloOffsetMs(asSummer) === 2 * 3_600_000 ? asSummer : local - 3_600_000;
}

/** The time of day it is in Oslo at an instant. */
export function osloTime(instantMs: number): ClockTime {
  const minutes = Math.floor((instantMs + osloOffsetMs(instantMs)) / 60_000) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** True for a time that a clock can show. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day it is in Oslo at an instant (milliseconds since 1970, UTC). Summer time as in directive 2000/84/EC. */
export function osloDate(instantMs: number): CivilDate {
  return fromDayNumber(Math.floor((instantMs + osloOffsetMs(instantMs)) / MS_PER_DAY));
}

/** Oslo's offset from UTC at an instant, in milliseconds: one hour, two from the last Sunday of March to that of October, 01:00 UTC. */
export function osloOffsetMs(instantMs: number): number {
  const year = Number(fromDayNumber(Math.floor(instantMs / MS_PER_DAY)).slice(0, 4));
  const summer = instantMs >= lastSundayAt1Utc(year, '03-31') && instantMs < lastSundayAt1Utc(year, '10-31');
  return (summer ? 2 : 1) * 3_600_000;
}

function lastSundayAt1Utc(year: number, lastDay: string): number {
  const last = `${String(year)}-${lastDay}`;
  return (dayNumber(last) - ((weekday(last) + 1) % 7)) * MS_PER_DAY + 3_600_000;
}

/** A semester as `2026V` (spring, January to July) or `2026H` (autumn, August to December). */
export type Semester = string;

/** The semester that a day is in. */
export function semesterOf(date: CivilDate): Semester {
  return `${date.slice(0, 4)}${Number(date.slice(5, 7)) <= 7 ? 'V' : 'H'}`;
}

/** The semester after. */
export function nextSemester(semester: Semester): Semester {
  const year = Number(semester.slice(0, 4));
  return semester.endsWith('V') ? `${String(year)}H` : `${String(year + 1)}V`;
}

/** `count` semesters in a row, the given one first. */
export function semestersFrom(first: Semester, count: number): Semester[] {
  const row = [first];
  while (row.length < count) row.push(nextSemester(row[row.length - 1] ?? first));
  return row.slice(0, count);
}

/** True for a text like `2026V`. */
export function isSemester(text: string): boolean {
  return /^20\d{2}[VH]$/.test(text);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
