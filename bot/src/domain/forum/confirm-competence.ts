import { standingClaim } from '../claim/claim.ts';
import { osloDate } from '../kernel/calendar.ts';
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

/** The forum confirms competence and resources; the case becomes the administration's task (T013, T015, T017, T018). */
export function confirmCompetence(file: CaseFile, given: Confirmation, act: Act): Outcome<ChangeOrNothing> {
  const { status } = file.request;
  if (status === 'withAdministration') return accepted(null);
  if (!isInForum(status)) return refused({ code: 'wrongStatus', status });
  const chosen = checkChoice(file, given);
  if (!chosen.ok) return chosen;
  const decision = {
    kind: 'confirmed' as const,
    reason: given.reason,
    leadSectionId: chosen.value,
    sectionIds: given.sectionIds,
    resources: given.resources,
    by: act.by ?? '',
    at: act.at,
  };
  const personIds = given.sectionIds.flatMap((id) =>
    (standingClaim(file.claims, id)?.people ?? []).map((person) => person.personId),
  );
  // Confirmed between two forums, an urgent case still has to be ratified; on the day of the forum or after, it has been.
  const toRatify = file.request.urgent && osloDate(act.at) < file.request.forum;
  const next = { status: 'withAdministration' as const, decision, toRatify };
  return accepted(
    change(file, act, 'confirmed', next, { sectionId: chosen.value, personIds, reason: given.reason }),
  );
}

/** The section that leads, when the choice holds: claimed sections only, one of them leading, and its reasons given. */
function checkChoice(file: CaseFile, given: Confirmation): Outcome<string> {
  const { sectionIds, resources } = given;
  const unclaimed = sectionIds.find((id) => !standingClaim(file.claims, id));
  if (sectionIds.length === 0 || unclaimed !== undefined)
    return refused({ code: 'claimMissing', sectionId: unclaimed ?? '' });
  const lead = given.leadSectionId ?? (sectionIds.length === 1 ? sectionIds[0] : undefined);
  if (lead === undefined || !sectionIds.includes(lead)) return refused({ code: 'leadSectionMissing' });
  const isSilent = (text: string | null) => (text ?? '').trim() === '';
  if (isSilent(given.reason) || (!resources.withinCapacity && isSilent(resources.note)))
    return refused({ code: 'reasonMissing' });
  return accepted(lead);
}
