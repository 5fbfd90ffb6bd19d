import type { CaseChange } from '../../domain/request/case-change.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile, Contact, RequestCase } from '../../domain/request/request-case.ts';
import type { RequestStatus } from '../../domain/request/request-status.ts';
import type { View } from '../../domain/delivery/view-key.ts';
import type { Claim } from '../../domain/claim/claim.ts';
import type { Workload } from '../../domain/claim/capacity.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { CaseEvent } from '../../domain/request/case-event.ts';
import type { StepHolder } from '../../domain/request/next-step.ts';
import type { Visit } from '../../domain/forum/visits.ts';

/** A case as read, with the mark that a save is held against. */
export type OpenedCase = { file: CaseFile; etag: string };

/** `replayed`: this very operation was saved before (a second delivery, a lost reply). */
export type SaveResult = 'saved' | 'replayed' | 'conflict';

/** One line of a list of cases. */
export type CaseSummary = Pick<
  RequestCase,
  | 'caseNo'
  | 'status'
  | 'title'
  | 'organisation'
  | 'networkId'
  | 'schemeId'
  | 'receivedAt'
  | 'forum'
  | 'urgent'
  | 'toRatify'
  | 'suggestedSectionIds'
  | 'question'
  | 'carried'
  | 'statusSince'
> & { answers: Record<string, Claim['answer']> };

/** A step that somebody has, and the day it is counted from (see `openSteps`). */
export type StepRow = { day: CivilDate; case: CaseSummary };

export type CasePage = { cases: CaseSummary[]; next: string | null };

/** Where cases are kept. Every save is one transaction: state, history line, index, workload, stale views, operation. */
export type CaseStore = {
  /** Gives the case its number and saves it, once per operation key. */
  receive(
    year: number,
    opKey: string,
    make: (caseNo: string) => { change: CaseChange; contact: Contact; views: View[] },
  ): Promise<{ caseNo: string }>;
  open(caseNo: string): Promise<OpenedCase | undefined>;
  save(opened: OpenedCase, change: CaseChange, views: View[], opKey: string): Promise<SaveResult>;
  /** Whether an operation has been saved on this case's partition. */
  wasSaved(caseNo: string, opKey: string): Promise<boolean>;
  /** Runs `work` for one case at a time within this process, so that simultaneous claims queue rather than collide. */
  inTurn<T>(caseNo: string, work: () => Promise<T>): Promise<T>;
  history(caseNo: string): Promise<HistoryLine[]>;
  /** Newest first; `after` is the `next` of the page before. */
  list(statuses: readonly RequestStatus[], limit: number, after: string | null): Promise<CasePage>;
  /** The steps that one holder has, in the order of their day, `limit` at most a year; whatever the number of cases. */
  steps(holder: StepHolder, limit: number): Promise<StepRow[]>;
  /** What has happened in any case since an instant, oldest first, `limit` at most. */
  events(since: number, limit: number): Promise<CaseEvent[]>;
  /** Who has gone to a network, over all years. */
  visits(networkId: string): Promise<Visit[]>;
  /** What a section's people are named for, over all years. */
  workload(sectionId: string): Promise<Workload[]>;
};
