import {
  COUNTED,
  COUNTS,
  type CountCode,
  type Digest,
  type DigestLine,
  type Figure,
  type MeasureCode,
} from '../domain/digest/digest.ts';
import {
  forumIn,
  monthTold,
  sinceIn,
  type DigestKind,
  type DigestPeriod,
} from '../domain/digest/digest-period.ts';
import { digestTimeOf } from '../domain/digest/digest-times.ts';
import { isoWeek, osloDate } from '../domain/kernel/calendar.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { Person } from '../domain/people/person.ts';
import { sectionById, type Register } from '../domain/people/register.ts';
import { common } from './common.ts';
import { dayInWords, daysFigure, listInWords, monthInWords } from './dates.ts';
import { digestTexts } from './digest.ts';

/** A digest in words, the same in the card and in the tab. */
export type DigestWords = {
  /** Everything that is counted, in one sentence. */
  headline: string;
  measures: { label: string; value: string }[];
  lines: { line: DigestLine; sentence: string }[];
  /** What is said of the lines that were left out, or null of none. */
  more: string | null;
};

type Told = { digest: Digest; kind: DigestKind; period: DigestPeriod };

/** The digest as a person reads it: in their written form. */
export function digestWords(told: Told, reader: Person, register: Register): DigestWords {
  const { form } = reader;
  const texts = digestTexts[form];
  const { figures, lines, more } = told.digest;
  const counts = figures.flatMap((figure) => phrase(figure, form));
  const measures = figures.flatMap((figure) => measure(figure, form, register));
  const said = counts.length > 0 ? `${counts.join(', ')}.` : measures.length > 0 ? null : `${texts.nothing}.`;
  const opening = [greeting(told.period, reader, register), about(told, form, register)]
    .filter(Boolean)
    .join(' ');
  return {
    headline: said === null ? `${opening}.` : `${opening}: ${said}`,
    measures,
    lines: lines.map((line) => ({ line, sentence: sentence(line, form, register) })),
    more: more === 0 ? null : texts.more(more),
  };
}

/** Only what comes of its own accord says good morning. */
function greeting(period: DigestPeriod, reader: Person, { settings }: Register): string {
  if (sinceIn(period) !== null) return '';
  const { morning, later } = digestTexts[reader.form].greeting;
  const { time } = digestTimeOf(reader, settings) ?? settings.digest;
  return time < '10:00' ? morning : later;
}

function about({ kind, period }: Told, form: WrittenForm, { today }: Register): string {
  const texts = digestTexts[form].about;
  const since = sinceIn(period);
  if (since !== null) return texts.since(dayInWords(form, osloDate(since), today));
  if (kind === 'month') return texts.month(monthInWords(monthTold(period).from));
  if (kind === 'forum') return texts.forum(dayInWords(form, forumIn(period) ?? today, today));
  return period === isoWeek(today) ? texts.thisWeek : texts.week(Number(period.slice(-2)));
}

function phrase({ code, count }: Figure, form: WrittenForm): string[] {
  const texts = digestTexts[form];
  if (!isCount(code)) return [];
  return [texts.count[code](count, count > COUNTED ? texts.overHundred : String(count))];
}

function isCount(code: Figure['code']): code is CountCode {
  return COUNTS.some((each) => each === code);
}

function measure({ code, count, before }: Figure, form: WrittenForm, register: Register) {
  if (isCount(code)) return [];
  const texts = digestTexts[form];
  const value = MEASURED[code](count, form, register);
  const then = before === null ? null : MEASURED[code](before, form, register);
  return [{ label: texts.measure[code], value: then === null ? value : texts.compared(value, then) }];
}

type InWords = (count: number, form: WrittenForm, register: Register) => string;
const cases: InWords = (count, form) => `${String(count)} ${digestTexts[form].cases(count)}`;
const days: InWords = (count, form) => digestTexts[form].days(count, daysFigure(count));
const percent: InWords = (count) => `${String(count)} %`;

const MEASURED: Record<MeasureCode, InWords> = {
  received: cases,
  decided: cases,
  toAgenda: days,
  toClaim: days,
  toDecision: days,
  trialDaysLeft: (_count, form, { settings, today }) =>
    digestTexts[form].trialUntil(dayInWords(form, settings.trial?.until ?? today, today)),
  claimsPaired: percent,
  decidedInFirstForum: percent,
};

function sentence(line: DigestLine, form: WrittenForm, register: Register): string {
  const names = line.sectionIds.map((id) => sectionById(register, id)?.name[form] ?? id);
  return digestTexts[form].line[line.code]({
    who: common[form].holder[line.holder],
    sections: listInWords(names),
    organisation: line.organisation,
    count: line.count,
  });
}
