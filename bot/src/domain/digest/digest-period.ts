import { addDays, isoWeek, isCivilDate, type CivilDate } from '../kernel/calendar.ts';

/** What a digest is about: the week, one lederforum that comes, or the month that has passed. */
export const DIGEST_KINDS = ['week', 'forum', 'month'] as const;
export type DigestKind = (typeof DIGEST_KINDS)[number];

/**
 * Which digest it is: `2026-W48`, `forum-2026-12-02`, `2026-11` (the month in which it is read; it tells of the one
 * before), or `since-1795420800000`, one that somebody asked for.
 */
export type DigestPeriod = string;

/** The period of a digest that somebody asks for. @param since in milliseconds since 1970 */
export function periodSince(since: number): DigestPeriod {
  return `since-${String(since)}`;
}

/** Since when a digest that was asked for tells, or null when it is not one. */
export function sinceIn(period: DigestPeriod): number | null {
  const match = /^since-(\d{1,15})$/.exec(period);
  return match ? Number(match[1]) : null;
}

/** The period of today's digest of a kind; of the kind `forum` for the forum that is named. */
export function periodOf(kind: DigestKind, today: CivilDate, forum: CivilDate): DigestPeriod {
  if (kind === 'week') return isoWeek(today);
  return kind === 'month' ? today.slice(0, 7) : `forum-${forum}`;
}

/** What kind of digest a period is of, or null when it is none. */
export function kindOf(period: DigestPeriod): DigestKind | null {
  if (/^\d{4}-W\d{2}$/.test(period) || sinceIn(period) !== null) return 'week';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return 'month';
  return forumIn(period) === null ? null : 'forum';
}

/** The forum that a period is about. */
export function forumIn(period: DigestPeriod): CivilDate | null {
  const date = period.startsWith('forum-') ? period.slice('forum-'.length) : '';
  return isCivilDate(date) ? date : null;
}

/** The first days of the month that a monthly digest tells of, of the one before it, and of the one after. */
export function monthTold(period: DigestPeriod): { before: CivilDate; from: CivilDate; to: CivilDate } {
  const to = `${period}-01`;
  const from = firstOfMonth(addDays(to, -1));
  return { before: firstOfMonth(addDays(from, -1)), from, to };
}

function firstOfMonth(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-01`;
}
