import type { CivilDate } from '../kernel/calendar.ts';
import type { CaseNo } from '../kernel/case-no.ts';
import type { CaseFile, RequestCase } from '../request/request-case.ts';
import type { Act } from '../kernel/act.ts';

/** What lederforum can decide of a case, and what is written when it was not reached. */
export const FORUM_DECISIONS = [
  'confirmed',
  'postponed',
  'asked',
  'declined',
  'referred',
  'ratified',
  'undone',
  'notReached',
] as const;
export type ForumDecision = (typeof FORUM_DECISIONS)[number];

/** What an undo puts back. */
export type Restorable = Pick<
  RequestCase,
  'status' | 'statusSince' | 'forum' | 'decision' | 'question' | 'toRatify' | 'carried' | 'askedInForum'
>;

/** One decision of one lederforum: written in the transaction that moves the case, and never changed (T009, T015). */
export type MinutesLine = {
  forum: CivilDate;
  caseNo: CaseNo;
  /** The version of the case that the decision made. */
  version: number;
  decision: ForumDecision;
  at: number;
  /** Empty where nobody decided: it was not reached. */
  by: string;
  leadSectionId: string | null;
  sectionIds: string[];
  personIds: string[];
  reason: string | null;
  /** To which forum it was postponed, or moved because it was not reached. */
  to: CivilDate | null;
  /** The case as it was before, for an undo. */
  before: Restorable;
};

type Decided = Partial<Pick<MinutesLine, 'leadSectionId' | 'sectionIds' | 'personIds' | 'reason' | 'to'>>;

/** The line of a decision, or null when no forum is being held. */
export function minutesLine(
  { request }: CaseFile,
  decision: ForumDecision,
  act: Act,
  decided: Decided = {},
): MinutesLine | null {
  if (act.inForum === undefined || act.inForum === null) return null;
  return {
    forum: act.inForum,
    caseNo: request.caseNo,
    version: request.version + 1,
    decision,
    at: act.at,
    by: act.by ?? '',
    leadSectionId: null,
    sectionIds: [],
    personIds: [],
    reason: null,
    to: null,
    ...decided,
    before: restorable(request),
  };
}

function restorable(request: RequestCase): Restorable {
  const { status, statusSince, forum, decision, question, toRatify, carried, askedInForum } = request;
  return { status, statusSince, forum, decision, question, toRatify, carried, askedInForum };
}

/** True for a decision that the same forum took back: the undoing is the case's very next change. */
export function isUndone(line: MinutesLine, lines: MinutesLine[]): boolean {
  return lines.some((each) => each.decision === 'undone' && each.version === line.version + 1);
}

/** The case's decision, where it is the one that the line is about: who it was referred to, and that there are resources (T013). */
export function standingDecision(line: MinutesLine, { decision }: RequestCase) {
  return decision?.at === line.at ? decision : null;
}

/** What was noted beside one case in one forum; changed only against the version that was read. */
export type CaseNote = {
  forum: CivilDate;
  caseNo: CaseNo;
  text: string;
  by: string;
  at: number;
  version: number;
};

/** How far one lederforum has come; a forum that nobody has touched has no row. */
export type ForumMeeting = {
  date: CivilDate;
  closedAt: number | null;
  closedBy: string | null;
  approvedAt: number | null;
  approvedBy: string | null;
};

/** A forum that nobody has touched. */
export function untouched(date: CivilDate): ForumMeeting {
  return { date, closedAt: null, closedBy: null, approvedAt: null, approvedBy: null };
}
