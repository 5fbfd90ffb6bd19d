import { may } from '../people/permissions.ts';
import { hasRole, type Person, type Role } from '../people/person.ts';
import { networksOf, sectionsLedBy, type Register } from '../people/register.ts';
import type { RequestStatus } from '../request/request-status.ts';

/** Those who answer for all of it; everybody else is told of their own sections and networks only. */
const WHOLE: readonly Role[] = ['deputyHead', 'headOfDepartment', 'administration', 'councilCoordinator'];

/** Whether a person's digest is about every case. */
export function answersForAll(person: Person): boolean {
  return WHOLE.some((role) => hasRole(person, role));
}

/**
 * Whether a person is told of something: they may read the case, and it is theirs.
 * @param sectionIds the sections that it is about, if any
 */
export function concerns(
  person: Person,
  { networkId, status }: { networkId: string; status: RequestStatus },
  sectionIds: string[],
  register: Register,
): boolean {
  if (!may(person, 'readRequest', { networkId, status }, register).ok) return false;
  if (answersForAll(person)) return true;
  return (
    networksOf(register, person.id).some((own) => own.id === networkId) ||
    sectionsLedBy(register, person.id).some((own) => sectionIds.includes(own.id))
  );
}
