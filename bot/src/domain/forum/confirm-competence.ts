import { standingClaim } from '../claim/claim.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import { change, type Act, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isInForum } from '../request/request-status.ts';

/** What lederforum decides of a case: who goes (T015) and that there are resources for it (T013). */
export type Confirmation = {
  sectionIds: string[];
  /** Leads when several sections go (T020). */
  leadSectionId: string | null;
  reason: string;
  resources: { withinCapacity: boolean; note: string | null };
};

/** The forum confirms competence and resources; the case becomes the administration's task (T013, T015, T018). */
export function confirmCompetence(file: CaseFile, given: Confirmation, act: Act): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (status === 'withAdministration') return accepted(null);
  if (!isInForum(status)) return refused({ code: 'wrongStatus', status });
  const first = given.sectionIds[0];
  if (first === undefined) return refused({ code: 'claimMissing', sectionId: '' });
  for (const sectionId of given.sectionIds)
    if (!standingClaim(file.claims, sectionId)) return refused({ code: 'claimMissing', sectionId });
  const lead = given.leadSectionId ?? (given.sectionIds.length === 1 ? first : null);
  if (lead === null || !given.sectionIds.includes(lead)) return refused({ code: 'leadSectionMissing' });
  if (given.reason.trim() === '') return refused({ code: 'reasonMissing' });
  if (!given.resources.withinCapacity && (given.resources.note ?? '').trim() === '')
    return refused({ code: 'reasonMissing' });
  const decision = {
    kind: 'confirmed' as const,
    reason: given.reason,
    leadSectionId: lead,
    sectionIds: given.sectionIds,
    resources: given.resources,
    by: act.by ?? '',
    at: act.at,
  };
  const personIds = given.sectionIds.flatMap((id) =>
    (standingClaim(file.claims, id)?.people ?? []).map((person) => person.personId),
  );
  const next = { status: 'withAdministration' as const, decision };
  return accepted(change(file, act, 'confirmed', next, { sectionId: lead, personIds, reason: given.reason }));
}
