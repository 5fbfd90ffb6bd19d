import { dayNumber, osloDate, osloInstant, type CivilDate } from '../kernel/calendar.ts';
import type { CaseEvent } from '../request/case-event.ts';
import { isInForum, type RequestStatus } from '../request/request-status.ts';

/** How the cases of a span of days went: how many, how long each step took, and how well the model was kept to. */
export type LeadTimes = {
  received: number;
  decided: number;
  /** Days from received to the agenda, on the agenda until somebody claimed, and from then until it was decided: the median, null of none. */
  toAgenda: number | null;
  toClaim: number | null;
  toDecision: number | null;
  /** Shares in whole per cent, null of none: claims that are an experienced and a new colleague (T021), and cases decided without being put off. */
  claimsPaired: number | null;
  decidedInFirstForum: number | null;
};

/** The time that each step takes (T005), and the figures by which the model is judged (T068). */
export function leadTimesIn(events: CaseEvent[], from: CivilDate, to: CivilDate): LeadTimes {
  const [begin, end] = [osloInstant(from, '00:00'), osloInstant(to, '00:00')];
  const within = events.filter(({ at }) => begin <= at && at < end);
  const decided = decidedCases(within);
  const claims = within.filter(({ isPaired }) => isPaired !== null);
  const putOff = new Set(
    events.filter(({ at, kind }) => at < end && PUT_OFF.includes(kind)).map(({ caseNo }) => caseNo),
  );
  return {
    received: within.filter(({ kind }) => kind === 'received').length,
    decided: decided.length,
    toAgenda: median(stepDays(within, ['received'], isInForum)),
    toClaim: median(stepDays(within, ['onAgenda'], (status) => status === 'competenceClaimed')),
    toDecision: median(stepDays(within, ['competenceClaimed'], (status) => DECIDED.includes(status))),
    claimsPaired: percent(claims.filter(({ isPaired }) => isPaired === true).length, claims.length),
    decidedInFirstForum: percent(decided.filter((caseNo) => !putOff.has(caseNo)).length, decided.length),
  };
}

const DECIDED: readonly RequestStatus[] = ['withAdministration', 'referred', 'declined'];
const PUT_OFF: readonly CaseEvent['kind'][] = ['postponed', 'carriedOver'];

/** Cases whose last word is a decision; one that was undone is not decided. */
function decidedCases(events: CaseEvent[]): string[] {
  const last = new Map<string, RequestStatus>();
  for (const { caseNo, from, to } of events) if (from !== to) last.set(caseNo, to);
  return [...last].filter(([, to]) => DECIDED.includes(to)).map(([caseNo]) => caseNo);
}

function stepDays(
  events: CaseEvent[],
  from: RequestStatus[],
  isTo: (status: RequestStatus) => boolean,
): number[] {
  return events
    .filter(
      (each) => each.from !== null && from.includes(each.from) && each.from !== each.to && isTo(each.to),
    )
    .map(({ since, at }) => dayNumber(osloDate(at)) - dayNumber(osloDate(since)));
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.floor(sorted.length / 2)];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}
