import { isPaired as isPair } from '../claim/pairing.ts';
import type { CaseNo } from '../kernel/case-no.ts';
import type { CaseChange } from './case-change.ts';
import type { EventKind } from './history.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestStatus } from './request-status.ts';

/** Something that happened to a case, as the log over all cases has it: for digests, and for the time each step takes (T005). */
export type CaseEvent = {
  caseNo: CaseNo;
  kind: EventKind;
  at: number;
  /** A person at the institute, or null for the sender and the clock. */
  by: string | null;
  title: string;
  organisation: string;
  networkId: string;
  sectionId: string | null;
  /** The status before and after; `from` is null for a new case. */
  from: RequestStatus | null;
  to: RequestStatus;
  /** Since when the case had had the status before. */
  since: number;
  receivedAt: number;
  /** Of a claim: whether it is an experienced person with a new colleague (T021); null of anything else. */
  isPaired: boolean | null;
};

/** The event that a change is. */
export function eventOf(before: RequestCase | null, { request, line, claim }: CaseChange): CaseEvent {
  const { caseNo, title, organisation, networkId, status, receivedAt } = request;
  const { kind, at, by, sectionId } = line;
  const isPaired = claim?.answer === 'claimed' ? isPair(claim) : null;
  const of = { caseNo, title, organisation, networkId, sectionId, receivedAt, isPaired };
  return { ...of, kind, at, by, from: before?.status ?? null, to: status, since: before?.statusSince ?? at };
}
