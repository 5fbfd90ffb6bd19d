import type { CaseNo } from '../kernel/case-no.ts';
import type { CaseFile } from '../request/request-case.ts';

/** Who was confirmed to go to a network, in one case: what a forum sees before it chooses whom to send. */
export type Visit = {
  networkId: string;
  caseNo: CaseNo;
  title: string;
  sectionIds: string[];
  personIds: string[];
  at: number;
};

/** The visit that a case is, once it is confirmed. */
export function visitOf({ request }: Pick<CaseFile, 'request'>): Visit | null {
  const { decision, networkId, caseNo, title } = request;
  if (decision?.kind !== 'confirmed') return null;
  const { sectionIds, personIds, at } = decision;
  return { networkId, caseNo, title, sectionIds, personIds, at };
}
