import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import { isNewAndMotivated } from '../people/person.ts';
import { personById, type Register } from '../people/register.ts';
import type { ClaimForm } from './claim.ts';

/** One experienced person together with one who is new and motivated is the standard; anything else needs a short reason (T021). */
export function checkPairing(form: ClaimForm): Outcome<ClaimForm> {
  if (form.people.length === 0) return refused({ code: 'nobodyNamed' });
  if (new Set(form.people.map((person) => person.personId)).size < form.people.length)
    return refused({ code: 'samePersonTwice' });
  if (!isPaired(form) && (form.pairingReason ?? '').trim() === '')
    return refused({ code: 'pairingReasonMissing' });
  return accepted(form);
}

/** One experienced person and one who is new are among those named (T021). */
export function isPaired({ people }: Pick<ClaimForm, 'people'>): boolean {
  const has = (part: string) => people.some((person) => person.part === part);
  return has('experienced') && has('newColleague');
}

/** Everybody named belongs to the claiming section (T020): competence is anchored where the person works. */
export function checkOwnSection(form: ClaimForm, sectionId: string, register: Register): Outcome<ClaimForm> {
  const outsider = form.people.find((named) => personById(register, named.personId)?.sectionId !== sectionId);
  return outsider ? refused({ code: 'personNotInSection', personId: outsider.personId }) : accepted(form);
}

/** Whom a section can offer for each part, best fit first is not shown: names in alphabetical order (no ranking of persons). */
export function candidates(register: Register, sectionId: string) {
  const inSection = register.people
    .filter((person) => person.sectionId === sectionId)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    experienced: inSection.filter((person) => person.experience !== 'new'),
    newColleague: inSection.filter((person) => isNewAndMotivated(person)),
    all: inSection,
  };
}
