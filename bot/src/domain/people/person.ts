import type { ClockTime } from '../kernel/calendar.ts';
import type { WrittenForm } from '../kernel/written-form.ts';

/** What somebody is at the institute (process table, section 2). A person may be several. */
export const ROLES = [
  'deputyHead',
  'headOfDepartment',
  'sectionLeader',
  'up1',
  'councilCoordinator',
  'up2',
  'administration',
  'projectEconomist',
  'webEditor',
] as const;
export type Role = (typeof ROLES)[number];

export type Experience = 'experienced' | 'some' | 'new';

/** A person at the institute: the competence register's row (T002), as far as staffing needs it. */
export type Person = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  title: string;
  /** Object id in Entra; null until the person has signed in or been linked. */
  aadObjectId: string | null;
  sectionId: string | null;
  roles: Role[];
  form: WrittenForm;
  experience: Experience;
  motivated: boolean;
  topics: string[];
  /** Days per semester that the person has for assignments. */
  capacityDays: number;
  /** When they want their digest, or that they want none; null is what their role has from the start. */
  digest: DigestChoice | null;
};

/** A day (0 is Monday to 4 Friday) and a time in Oslo, or none. */
export type DigestChoice = { on: false } | { on: true; weekday: number; time: ClockTime };

export function hasRole(person: Person, role: Role): boolean {
  return person.roles.includes(role);
}

/** New and motivated (T021): has little or no experience of such projects and wants to come along. */
export function isNewAndMotivated(person: Person): boolean {
  return person.experience !== 'experienced' && person.motivated;
}
