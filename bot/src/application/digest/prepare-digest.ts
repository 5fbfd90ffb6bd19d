import { composeDigest, type Digest } from '../../domain/digest/digest.ts';
import { periodOf, type DigestKind, type DigestPeriod } from '../../domain/digest/digest-period.ts';
import { mayHaveDigest } from '../../domain/digest/digest-times.ts';
import { nextForum } from '../../domain/forum/forum-calendar.ts';
import { addDays } from '../../domain/kernel/calendar.ts';
import { personById } from '../../domain/people/register.ts';
import { digestContext, type DigestDeps } from './digest-context.ts';

/**
 * A person's digest as the tables are now. What it costs depends on how much is open and how much has happened, up to a
 * bound, and not on how many cases there are.
 * @param since what happened before this instant (milliseconds since 1970) is not news
 * @param period of which period it is; today's when it is not given
 */
export async function prepareDigest(
  deps: DigestDeps,
  personId: string,
  kind: DigestKind,
  since: number,
  period?: DigestPeriod,
): Promise<Digest> {
  const register = await deps.world.register.read();
  const person = personById(register, personId);
  if (!person || !mayHaveDigest(person)) return composeDigest([]);
  // A forum that is held today is still the one that comes.
  const today = periodOf(kind, register.today, nextForum(register, addDays(register.today, -1)));
  const context = digestContext(deps, { person, register, kind, period: period ?? today, since });
  return composeDigest(await Promise.all(deps.sections.map((section) => section(context))));
}
