import { osloDate, osloOffsetMs, weekday, type CivilDate, type Semester } from '../domain/kernel/calendar.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';

/** Dates in words. Own tables, because browsers commonly lack nynorsk and would fall back to English. */

const WEEKDAYS: Record<WrittenForm, string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
};
const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** `onsdag 2. desember`, with the year when it is not this one: `onsdag 6. januar 2027`. */
export function dayInWords(form: WrittenForm, date: CivilDate, today?: CivilDate): string {
  const sameYear = today === undefined || today.slice(0, 4) === date.slice(0, 4);
  const words = `${WEEKDAYS[form][weekday(date)] ?? ''} ${shortDay(date)}`;
  return sameYear ? words : `${words} ${date.slice(0, 4)}`;
}

/** `måndag` for 0. */
export function weekdayInWords(form: WrittenForm, day: number): string {
  return WEEKDAYS[form][day] ?? '';
}

/** `oktober 2026` of a day in it. */
export function monthInWords(date: CivilDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/** `08.00` of `08:00`. */
export function timeInWords(time: string): string {
  return time.replace(':', '.');
}

/** `2. desember`. */
export function shortDay(date: CivilDate): string {
  return `${String(Number(date.slice(8, 10)))}. ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** `2. desember kl. 09.15` in Oslo. */
export function momentInWords(instantMs: number): string {
  const local = new Date(instantMs + osloOffsetMs(instantMs)).toISOString();
  return `${shortDay(osloDate(instantMs))} kl. ${local.slice(11, 13)}.${local.slice(14, 16)}`;
}

/** `høsten 2026`, `våren 2027`; nynorsk `hausten 2026`. */
export function semesterInWords(form: WrittenForm, semester: Semester): string {
  const autumn = form === 'nb' ? 'høsten' : 'hausten';
  return `${semester.endsWith('H') ? autumn : 'våren'} ${semester.slice(0, 4)}`;
}

/** `4`, `1,5`: a number of days as Norwegians write it. */
export function daysFigure(days: number): string {
  return String(days).replace('.', ',').replace('-', '\u2212');
}

/** `Kari, Ola og Per`. */
export function listInWords(names: string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} og ${names[names.length - 1] ?? ''}`;
}
