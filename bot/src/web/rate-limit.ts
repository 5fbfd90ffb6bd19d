import type { Request } from 'restify';

/**
 * A token bucket per sender address. The address is the last hop that our own front end added, never the first entry
 * of X-Forwarded-For, which anybody can write.
 */
export type RateLimit = (
  address: string,
) => { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** The most addresses kept in memory; the one longest unseen goes first. */
const MOST_ADDRESSES = 10_000;

/** @param perHour how many an address may send in an hour; it may send them all at once */
export function rateLimit(perHour: number, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perHour / 3_600_000;
  return (address) => {
    const bucket = buckets.get(address) ?? { left: perHour, at: now() };
    const left = Math.min(perHour, bucket.left + (now() - bucket.at) * perMs);
    const allowed = left >= 1;
    buckets.delete(address);
    buckets.set(address, { left: allowed ? left - 1 : left, at: now() });
    const oldest = buckets.keys().next().value;
    if (buckets.size > MOST_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
    return allowed ? { allowed } : { allowed, retryAfterSeconds: Math.ceil((1 - left) / perMs / 1_000) };
  };
}

/** @param behindFrontEnd true in Azure, where the last entry of X-Forwarded-For is the front end's own word */
export function senderAddress(req: Request, behindFrontEnd: boolean): string {
  const forwarded = behindFrontEnd ? String(req.headers['x-forwarded-for'] ?? '') : '';
  const last = forwarded.split(',').pop()?.trim().replace(/:\d+$/, '') ?? '';
  return last || (req.socket.remoteAddress ?? 'unknown');
}
