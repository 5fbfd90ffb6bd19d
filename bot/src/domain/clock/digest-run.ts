import { forumIn, kindOf, type DigestKind, type DigestPeriod } from '../digest/digest-period.ts';
import type { RunName } from './run.ts';

/** The period by which a digest's view is named, `2026-W48` or `forum-2026-12-02`; the run's own is without the kind. */
export function digestPeriodOf(kind: DigestKind, run: Pick<RunName, 'period'>): DigestPeriod {
  return kind === 'forum' ? `forum-${run.period}` : run.period;
}

/** The run that a digest came of, or null when it came of none: somebody asked for it. */
export function runOfDigest(personId: string, period: DigestPeriod): RunName | null {
  const kind = kindOf(period);
  if (kind === null || period.startsWith('since-')) return null;
  return { purpose: `digest-${kind}`, personId, period: forumIn(period) ?? period };
}
