import type { ClockTime } from '../kernel/calendar.ts';
import { reach } from '../people/permissions.ts';
import { hasRole, type Person } from '../people/person.ts';
import type { Settings } from '../people/settings.ts';
import type { DigestKind } from './digest-period.ts';

/** A day of the week (0 is Monday) and a time in Oslo. */
export type DigestTime = { weekday: number; time: ClockTime };

/** Whether a person's role has digests at all. */
export function mayHaveDigest(person: Person): boolean {
  return person.roles.some((role) => reach(role, 'readDigest') !== 'no');
}

/** The weekly digest that a role has without having asked for it: the nestleder's. */
export function digestFromStart(person: Person, settings: Settings): DigestTime | null {
  return hasRole(person, 'deputyHead') ? settings.digest : null;
}

/** When a person wants their weekly digest, or null when they have none: their own choice goes before their role's. */
export function digestTimeOf(person: Person, settings: Settings): DigestTime | null {
  if (!mayHaveDigest(person)) return null;
  if (person.digest === null) return digestFromStart(person, settings);
  const { digest } = person;
  return digest.on ? { weekday: digest.weekday, time: digest.time } : null;
}

/**
 * The digests that come to a person of their own accord: a weekly one for those who have it or chose it, one before
 * each forum for the nestleder, and a monthly one for the head of department (T011). Who chose none gets none.
 */
export function digestKindsOf(person: Person): DigestKind[] {
  if (!mayHaveDigest(person) || person.digest?.on === false) return [];
  const isDeputy = hasRole(person, 'deputyHead');
  return [
    ...(isDeputy || person.digest !== null ? (['week'] as const) : []),
    ...(isDeputy ? (['forum'] as const) : []),
    ...(hasRole(person, 'headOfDepartment') ? (['month'] as const) : []),
  ];
}
