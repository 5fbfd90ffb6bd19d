import type { CaseActionBody } from '../../../../bot/src/contract/case-actions.ts';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';

/** What somebody has ticked and written so far; `people` is null until they tick anything. */
export type ConfirmValue = {
  people: string[] | null;
  lead: string;
  reason: string;
  within: '' | 'yes' | 'no';
  note: string;
};

export const NOTHING_CHOSEN: ConfirmValue = { people: null, lead: '', reason: '', within: '', note: '' };

/** The claims that stand; a withdrawn one can no longer be chosen. */
export function standing(claims: ClaimView[]): ClaimView[] {
  return claims.filter(({ answer }) => answer === 'claimed');
}

/**
 * The claims that are chosen, each with the people who would go (T020).
 * Where only one section has claimed there is nothing to choose between, so it is ticked from the start.
 */
export function chosenOf(value: ConfirmValue, claims: ClaimView[]): ClaimView[] {
  const all = standing(claims);
  if (value.people === null) return all.length === 1 ? all : [];
  const { people } = value;
  return all
    .map((claim) => ({ ...claim, people: claim.people.filter(({ person }) => people.includes(person.id)) }))
    .filter((claim) => claim.people.length > 0);
}

/** The people ticked after some have been ticked or unticked; whose claim is gone falls out. */
export function tick(value: ConfirmValue, claims: ClaimView[], ids: string[], on: boolean): string[] {
  const others = peopleIn(chosenOf(value, claims)).filter((id) => !ids.includes(id));
  return on ? [...others, ...ids] : others;
}

export function peopleIn(claims: ClaimView[]): string[] {
  return claims.flatMap(({ people }) => people.map(({ person }) => person.id));
}

/** The section that leads: the only one, or the one that was named when several go (T020); empty until then. */
export function leadOf(value: ConfirmValue, chosen: ClaimView[]): string {
  const ids = chosen.map(({ section }) => section.id);
  if (ids.length === 1) return ids[0] ?? '';
  return ids.includes(value.lead) ? value.lead : '';
}

export type ConfirmField = 'people' | 'lead' | 'reason' | 'within' | 'note';

/** What is lacking before it can be sent (T013, T015, T020). */
export function lackingIn(value: ConfirmValue, claims: ClaimView[]): ConfirmField[] {
  const chosen = chosenOf(value, claims);
  const isLacking: Record<ConfirmField, boolean> = {
    people: chosen.length === 0,
    lead: chosen.length > 1 && leadOf(value, chosen) === '',
    reason: value.reason.trim() === '',
    within: value.within === '',
    note: value.within === 'no' && value.note.trim() === '',
  };
  return (Object.keys(isLacking) as ConfirmField[]).filter((field) => isLacking[field]);
}

type ConfirmCommand = Extract<CaseActionBody['command'], { action: 'confirmCompetence' }>;

/** What is sent when nothing is lacking; the people are named, so that a claim changed meanwhile is not confirmed unseen. */
export function commandOf(value: ConfirmValue, claims: ClaimView[]): ConfirmCommand {
  const chosen = chosenOf(value, claims);
  return {
    action: 'confirmCompetence',
    confirmation: {
      sectionIds: chosen.map(({ section }) => section.id),
      leadSectionId: leadOf(value, chosen),
      personIds: peopleIn(chosen),
      reason: value.reason,
      resources: {
        withinCapacity: value.within === 'yes',
        note: value.note.trim() === '' ? null : value.note,
      },
    },
  };
}
