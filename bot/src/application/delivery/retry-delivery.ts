import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ViewStore } from '../ports/delivery.ts';
import type { World } from '../ports/world.ts';

/**
 * Tries a view again at once, at somebody's word: waiting and parked ones need not wait, and one of unknown fate is
 * posted again and counted.
 * @returns whether there is such a view
 */
export async function retryDelivery(
  { views, register, nudge }: { views: Pick<ViewStore, 'retry'> } & Pick<World, 'register' | 'nudge'>,
  person: Person,
  key: string,
): Promise<Outcome<boolean>> {
  const allowed = may(person, 'retryDelivery', {}, await register.read());
  if (!allowed.ok) return allowed;
  const isThere = await views.retry(key);
  if (isThere) nudge();
  return accepted(isThere);
}
