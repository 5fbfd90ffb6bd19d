import { runOfDigest } from '../../domain/clock/digest-run.ts';
import { DIGEST_KINDS } from '../../domain/digest/digest-period.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { DigestDeps } from './digest-context.ts';

/** What is remembered of digests: it stands on the clock's runs. */
export function digestMemory(
  runs: Pick<RunStore, 'read' | 'last'>,
): Pick<DigestDeps, 'lastSent' | 'sinceOf'> {
  return {
    async lastSent(personId) {
      const latest = await Promise.all(DIGEST_KINDS.map((kind) => runs.last(`digest-${kind}`, personId)));
      const times = latest.flatMap((run) => instantIn(run?.facts?.at) ?? []);
      return times.length === 0 ? null : Math.max(...times);
    },
    async sinceOf(personId, period) {
      const run = runOfDigest(personId, period);
      return run === null ? null : instantIn((await runs.read(run))?.facts?.since);
    },
  };
}

function instantIn(fact: string | number | null | undefined): number | null {
  return typeof fact === 'number' ? fact : null;
}
