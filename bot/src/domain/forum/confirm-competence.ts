import { standingClaim } from '../claim/claim.ts';
import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import type { Register } from '../people/register.ts';
import type { Act } from '../kernel/act.ts';
import { change, type ChangeOrNothing } from '../request/case-change.ts';
import type { CaseFile } from '../request/request-case.ts';
import { isInForum } from '../request/request-status.ts';
import { nextForum } from './forum-calendar.ts';
import { minutesLine } from './minutes.ts';

/** What lederforum decides of a case: who goes (T015) and that there are resources for it (T013). */
export type Confirmation = {
  sectionIds: string[];
  /** Leads when several sections go (T020). */
  leadSectionId: string | null;
  /** Who goes, of those whom the chosen sections named; null is all of them. */
  personIds: string[] | null;
  reason: string;
  resources: { withinCapacity: boolean; note: string | null };
};

/**
 * Competence and resources are confirmed; the case becomes the administration's task (T013, T015, T017, T018).
 * Between two forums the next one has to ratify it, and it stands on that one's agenda until it has.
 */
export function confirmCompetence(
  file: CaseFile,
  given: Confirmation,
  register: Register,
  act: Act,
): Outcome<ChangeOrNothing> {
  const { status, forum } = file.request;
  if (status === 'withAdministration') return accepted(null);
  if (!isInForum(status)) return refused({ code: 'wrongStatus', status });
  const chosen = checkChoice(file, given);
  if (!chosen.ok) return chosen;
  const { leadSectionId, personIds } = chosen.value;
  const { sectionIds, reason, resources } = given;
  const of = { leadSectionId, sectionIds, personIds, reason };
  const decision = { kind: 'confirmed' as const, ...of, resources, by: act.by ?? '', at: act.at };
  const toRatify = (act.inForum ?? null) === null;
  const next = {
    status: 'withAdministration' as const,
    decision,
    toRatify,
    forum: toRatify && forum <= register.today ? nextForum(register, register.today) : forum,
  };
  const minutes = minutesLine(file, 'confirmed', act, of);
  return accepted(
    change(file, act, 'confirmed', next, { sectionId: leadSectionId, personIds, reason, minutes }),
  );
}

/** The section that leads and the people who go, when the choice holds: claimed sections only, one of them leading, somebody from each. */
function checkChoice(
  file: CaseFile,
  given: Confirmation,
): Outcome<{ leadSectionId: string; personIds: string[] }> {
  const { sectionIds, resources } = given;
  const unclaimed = sectionIds.find((id) => !standingClaim(file.claims, id));
  if (sectionIds.length === 0 || unclaimed !== undefined)
    return refused({ code: 'claimMissing', sectionId: unclaimed ?? '' });
  const lead = given.leadSectionId ?? (sectionIds.length === 1 ? sectionIds[0] : undefined);
  if (lead === undefined || !sectionIds.includes(lead)) return refused({ code: 'leadSectionMissing' });
  const people = checkPeople(file, given);
  if (!people.ok) return people;
  const isSilent = (text: string | null) => (text ?? '').trim() === '';
  if (isSilent(given.reason) || (!resources.withinCapacity && isSilent(resources.note)))
    return refused({ code: 'reasonMissing' });
  return accepted({ leadSectionId: lead, personIds: people.value });
}

/** Who goes: named by their own section (T020), and somebody from every section that is chosen. */
function checkPeople(file: CaseFile, { sectionIds, personIds }: Confirmation): Outcome<string[]> {
  const namedBy = (sectionId: string) =>
    (standingClaim(file.claims, sectionId)?.people ?? []).map((person) => person.personId);
  const named = sectionIds.flatMap(namedBy);
  if (personIds === null) return accepted(named);
  const stranger = personIds.find((id) => !named.includes(id));
  if (stranger !== undefined) return refused({ code: 'personNotClaimed', personId: stranger });
  const empty = sectionIds.find((id) => !namedBy(id).some((each) => personIds.includes(each)));
  if (empty !== undefined) return refused({ code: 'nobodyChosen', sectionId: empty });
  return accepted(named.filter((id) => personIds.includes(id)));
}
