import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { DigestChoice, Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';

/**
 * Somebody chooses when their digest comes, or that none does.
 * @param choice null is what their role has from the start
 * @returns the person with the choice
 */
export async function chooseDigest(
  world: Pick<World, 'register'>,
  person: Person,
  choice: DigestChoice | null,
): Promise<Outcome<Person>> {
  const allowed = may(person, 'readDigest', {}, await world.register.read());
  if (!allowed.ok) return allowed;
  await world.register.setDigest(person.id, choice);
  return accepted({ ...person, digest: choice });
}
