import type { CivilDate, ClockTime } from '../kernel/calendar.ts';
import type { InBothForms, WrittenForm } from '../kernel/written-form.ts';
import { hasRole, type Person, type Role } from './person.ts';
import type { Settings } from './settings.ts';

export type Section = { id: string; name: InBothForms; leaderIds: string[] };

export type Network = { id: string; name: string; schoolOwners: string[]; form: WrittenForm };

/** A grant scheme: a dated row, never code (T008), because schemes come and go. */
export type Scheme = {
  id: string;
  name: InBothForms;
  /** One or two sentences for the public page; null while nobody has written them (T048, T049). */
  text: InBothForms | null;
  icon: 'network' | 'inclusion' | 'followUp' | 'other';
  validFrom: CivilDate;
  validTo: CivilDate | null;
};

/** Who is a network's known contact (UP1), from when until when (T053, T062). */
export type Up1Term = { id: string; networkId: string; personId: string; from: CivilDate; to: CivilDate };

/**
 * What has been decided of one date of lederforum, beyond what follows from the calendar: that it is cancelled, that
 * it is an extra one, when it begins, who runs it in the nestleder's place.
 */
export type ForumPlan = {
  date: CivilDate;
  change: 'cancelled' | 'extra' | null;
  time: ClockTime | null;
  standInId: string | null;
};

/** Everything that changes seldom and that most rules look something up in. */
export type Register = {
  today: CivilDate;
  people: Person[];
  sections: Section[];
  networks: Network[];
  schemes: Scheme[];
  terms: Up1Term[];
  forumPlans: ForumPlan[];
  settings: Settings;
};

export function personById(register: Register, id: string | null): Person | undefined {
  return register.people.find((person) => person.id === id);
}

export function peopleWith(register: Register, role: Role): Person[] {
  return register.people.filter((person) => hasRole(person, role));
}

export function sectionById(register: Register, id: string): Section | undefined {
  return register.sections.find((section) => section.id === id);
}

export function networkById(register: Register, id: string): Network | undefined {
  return register.networks.find((network) => network.id === id);
}

export function schemeById(register: Register, id: string): Scheme | undefined {
  return register.schemes.find((scheme) => scheme.id === id);
}

/** Sections that a person leads. */
export function sectionsLedBy(register: Register, personId: string): Section[] {
  return register.sections.filter((section) => section.leaderIds.includes(personId));
}

/** Networks whose contact a person is today (T050). */
export function networksOf(register: Register, personId: string): Network[] {
  const ids = register.terms.filter((term) => term.personId === personId && isCurrent(term, register.today));
  return register.networks.filter((network) => ids.some((term) => term.networkId === network.id));
}

/** The known contacts of a network today (T053, T065). */
export function contactsOf(register: Register, networkId: string): Person[] {
  return register.terms
    .filter((term) => term.networkId === networkId && isCurrent(term, register.today))
    .map((term) => personById(register, term.personId))
    .filter((person) => person !== undefined);
}

/** Schemes that a request can be sent under on a day (T008); the catch-all stands last. */
export function openSchemes(register: Register, on: CivilDate): Scheme[] {
  const open = register.schemes.filter(
    (scheme) => scheme.validFrom <= on && (scheme.validTo === null || on <= scheme.validTo),
  );
  return [
    ...open.filter((scheme) => scheme.icon !== 'other'),
    ...open.filter((scheme) => scheme.icon === 'other'),
  ];
}

function isCurrent(term: Up1Term, today: CivilDate): boolean {
  return term.from <= today && today <= term.to;
}
