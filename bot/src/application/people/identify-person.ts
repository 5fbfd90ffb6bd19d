import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { World } from '../ports/world.ts';

/** What a door knows of whoever is there. `upn` only from a source that cannot be forged (a verified token, Teams' roster). */
export type Identity = { aadObjectId: string; upn: string | null };

/** The person of the register behind an Entra identity; the first time by e-mail address, which is then tied to the object id. */
export async function identifyPerson(world: World, identity: Identity): Promise<Outcome<Person>> {
  const { people } = await world.register.read();
  const known = people.find((person) => person.aadObjectId === identity.aadObjectId);
  if (known) return accepted(known);
  const upn = identity.upn?.toLowerCase();
  const unlinked = people.find((person) => person.aadObjectId === null && person.email.toLowerCase() === upn);
  if (!unlinked) return refused({ code: 'notRegistered' });
  await world.register.linkAadObject(unlinked, identity.aadObjectId);
  return accepted({ ...unlinked, aadObjectId: identity.aadObjectId });
}
