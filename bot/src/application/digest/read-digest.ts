import type { Digest } from '../../domain/digest/digest.ts';
import {
  kindOf,
  periodSince,
  sinceIn,
  type DigestKind,
  type DigestPeriod,
} from '../../domain/digest/digest-period.ts';
import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { DigestDeps } from './digest-context.ts';
import { prepareDigest } from './prepare-digest.ts';

/** A digest with what it is of; `since` in milliseconds since 1970. */
export type DigestReading = { digest: Digest; kind: DigestKind; period: DigestPeriod; since: number };

const WEEK_MS = 7 * 86_400_000;

/** The digest of somebody who asks for it: what has happened since their last one, or in the last seven days. */
export async function readDigest(deps: DigestDeps, person: Person): Promise<Outcome<DigestReading>> {
  const allowed = may(person, 'readDigest', {}, await deps.world.register.read());
  if (!allowed.ok) return allowed;
  const since = (await deps.lastSent(person.id)) ?? deps.world.now() - WEEK_MS;
  const period = periodSince(since);
  return accepted({
    digest: await prepareDigest(deps, person.id, 'week', since, period),
    kind: 'week',
    period,
    since,
  });
}

/** The digest of a period as the tables are now, or null when there is no such period. */
export async function readDigestOf(
  deps: DigestDeps,
  personId: string,
  period: DigestPeriod,
): Promise<DigestReading | null> {
  const kind = kindOf(period);
  if (kind === null) return null;
  const since = sinceIn(period) ?? (await deps.sinceOf(personId, period)) ?? deps.world.now() - WEEK_MS;
  return { digest: await prepareDigest(deps, personId, kind, since, period), kind, period, since };
}
