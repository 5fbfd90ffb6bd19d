import { isClockTime, type ClockTime } from '../../domain/kernel/calendar.ts';

/** What somebody wants with the digest: to read it, to have it at a time (what they did not say is null), or none. */
export type DigestIntent =
  | { kind: 'digest' }
  | { kind: 'setDigest'; weekday: number | null; time: ClockTime | null }
  /** A figure that no clock shows. */
  | { kind: 'digestTimeUnclear' }
  | { kind: 'noDigest' };

const DIGEST = /\boppsummering(a|en)?\b/;
const NONE =
  /\b(ingen|inga|ikke|ikkje|stopp|slutt|utan|uten)\b|\b(slå|skru|skrur) av\b|\boppsummering(a|en)? av$/;
const ON = /\b(slå|skru|skrur) på\b|\boppsummering(a|en)? på$/;
const WEEKDAYS = [
  /\b(mandag|måndag)(ar|er)?\b/,
  /\b(tirsdag|tysdag)(ar|er)?\b/,
  /\bonsdag(ar|er)?\b/,
  /\btorsdag(ar|er)?\b/,
  /\bfredag(ar|er)?\b/,
  /\b(lørdag|laurdag)(ar|er)?\b/,
  /\b(søndag|sundag)(ar|er)?\b/,
];

/**
 * Reads what is said of the digest, or null when it is about something else.
 * @param words in small letters and without punctuation: `oppsummering fredag 09 30`
 */
export function digestIntent(words: string): DigestIntent | null {
  if (!DIGEST.test(words)) return null;
  if (NONE.test(words)) return { kind: 'noDigest' };
  const found = WEEKDAYS.findIndex((each) => each.test(words));
  const weekday = found === -1 ? null : found;
  const time = timeIn(words);
  if (time !== null && !isClockTime(time)) return { kind: 'digestTimeUnclear' };
  if (weekday === null && time === null && !ON.test(words)) return { kind: 'digest' };
  return { kind: 'setDigest', weekday, time };
}

/** A time as people write it, its punctuation gone: `9`, `09 30`, `0930`. Null when there is no figure. */
function timeIn(words: string): string | null {
  if (!/\d/.test(words)) return null;
  const [, hour = '', minute = '00'] = /(?:^|\s)(\d{1,2}?)\s?(\d{2})?(?=\s|$)/.exec(words) ?? [];
  return `${hour.padStart(2, '0')}:${minute}`;
}
