import { OPEN, type FilledStatus } from './case-rows-of.ts';
import type { Measured } from './figures.ts';
import { benchManyAgainstFew } from './many-against-few.ts';

export const DIGEST_FIGURES = ['digest_10000_vs_100'];

/** Of ten thousand cases five hundred are open: every twentieth, each open status in its turn. */
const ONE_IN_TWENTY: FilledStatus[] = OPEN.flatMap((status): FilledStatus[] => [
  status,
  ...Array.from({ length: 19 }, (): FilledStatus => 'declined'),
]);

/** The nestleder's digest: seven lines, and more that wait. */
export function benchDigest(
  _isWanted: (name: string) => boolean,
  say: (words: string) => void,
): Promise<Measured> {
  const isWhole = (body: unknown) => {
    const { lines, more } = body as { lines: unknown[]; more: string | null };
    return lines.length === 7 && more !== null;
  };
  const reading = { name: 'digest', path: '/api/digest', many: ONE_IN_TWENTY, few: OPEN, isWhole };
  return benchManyAgainstFew(reading, say);
}
