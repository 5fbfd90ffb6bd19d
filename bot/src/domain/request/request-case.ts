import type { CaseNo } from '../kernel/case-no.ts';
import type { CivilDate, Semester } from '../kernel/calendar.ts';
import type { WrittenForm } from '../kernel/written-form.ts';
import type { Claim } from '../claim/claim.ts';
import type { RequestStatus } from './request-status.ts';

export const SIZE_KINDS = ['base', 'basePlus', 'planning'] as const;
export const FUNDINGS = ['granted', 'recommended', 'applied', 'own', 'unclear'] as const;
export const PRIORITIES = ['high', 'normal', 'low'] as const;

/** Base package (4 days over 2 semesters, T030), base package with extra days (T031), or planning only (T032). */
export type Size = { kind: (typeof SIZE_KINDS)[number]; extraDays: number | null };

/** What a sender tells us: all that is asked for, and nothing more. */
export type RequestForm = {
  organisation: string;
  networkId: string;
  schemeId: string;
  title: string;
  need: string;
  audience: string;
  participants: number | null;
  startSemester: Semester | null;
  period: string | null;
  size: Size;
  /** How leaders and teachers have been part of choosing this (T111). */
  involvement: string;
  funding: (typeof FUNDINGS)[number];
  /** The written form in which the sender wants the answer. */
  form: WrittenForm;
};

/** Who to answer. Kept in a row of its own, so that it can be erased without touching the case. */
export type Contact = { name: string; role: string; email: string; phone: string | null };

/** What the network's UP1 adds to a request: the needs analysis, its priority, how it should be evaluated (T014). */
export type Up1Support = {
  needsAnalysis: string;
  priority: (typeof PRIORITIES)[number];
  evaluation: string;
};

/** How a case ended or was decided, with the reason that the sender sees (T009, T015). */
export type Decision =
  | { kind: 'declined' | 'referred'; reason: string; to: string | null; by: string; at: number }
  | {
      kind: 'confirmed';
      reason: string;
      leadSectionId: string;
      sectionIds: string[];
      /** Who goes, of those whom the sections named. */
      personIds: string[];
      /** The second of the forum's two decisions (T013): the days are within what the sections have, or a word on how. */
      resources: { withinCapacity: boolean; note: string | null };
      by: string;
      at: number;
    };

/** Where a request came in; all of them end in the same intake (T001). */
export type Channel = 'web' | 'up1' | 'staff';

/** A request and where it stands: the truth that cards, pages and digests render. */
export type RequestCase = RequestForm & {
  caseNo: CaseNo;
  /** Counts changes; each change writes the history line of the same number. */
  version: number;
  status: RequestStatus;
  /** Milliseconds since 1970, like every instant here. */
  receivedAt: number;
  channel: Channel;
  /** The person at the institute who registered it for the sender, if any. */
  registeredBy: string | null;
  /** When it is (or was) looked at. */
  forum: CivilDate;
  urgent: boolean;
  /** Posted or decided between two forums: the next forum must ratify it (T017). */
  toRatify: boolean;
  /** How many forums it has been carried past, because it was postponed or not reached. */
  carried: number;
  /** The open question was asked in lederforum: the answer goes back there, not to the desk. */
  askedInForum: boolean;
  /** When it came to the status it has: what the time per step is counted from (T005). */
  statusSince: number;
  suggestedSectionIds: string[];
  /** What the sender was last asked and has not answered. */
  question: string | null;
  /** How many times the case has come to the nestleder's desk; each time is a card of its own. */
  round: number;
  support: Up1Support | null;
  decision: Decision | null;
  /** Part of the status link; a new value ends the old link. */
  linkSalt: string;
};

/** A line between the sender and the institute, in order. */
export type Message = { no: number; from: 'sender' | 'institute'; text: string; at: number };

/** A case with everything that belongs to it. */
export type CaseFile = {
  request: RequestCase;
  contact: Contact | null;
  claims: Claim[];
  messages: Message[];
};
