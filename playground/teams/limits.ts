/**
 * Teams' limits for one bot in one conversation, [seconds, calls].
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, "Per bot per thread limit": a conversation is
 * a chat or a channel, not a thread of the channel.
 */
const WRITES: [number, number][] = [
  [1, 7],
  [2, 8],
  [30, 60],
  [3600, 1800],
];
const READS: [number, number][] = [
  [1, 14],
  [2, 16],
  [30, 120],
  [3600, 3600],
];
/** The same page: requests each second for one app in one tenant, all conversations together. */
const ALL: [number, number][] = [[1, 50]];

/** Counts calls and says how long to wait when there are too many. */
export class Limits {
  private readonly calls = new Map<string, number[]>();

  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /**
   * @param factor more than Teams allows, so many times, for tests that cannot wait
   * @returns the seconds to wait if the call is one too many (it is then not counted), else 0
   */
  wait(kind: 'write' | 'read', base: string, factor = 1): number {
    const mine = `${kind} ${base}`;
    const seconds = Math.max(
      this.over(mine, kind === 'write' ? WRITES : READS, factor),
      this.over('all', ALL, factor),
    );
    if (seconds === 0)
      for (const key of [mine, 'all']) this.calls.set(key, [...(this.calls.get(key) ?? []), this.now()]);
    return seconds;
  }

  private over(key: string, limits: [number, number][], factor: number): number {
    const longest = Math.max(...limits.map(([seconds]) => seconds)) * 1000;
    const times = (this.calls.get(key) ?? []).filter((time) => time > this.now() - longest);
    this.calls.set(key, times);
    const waits = limits.map(([seconds, most]) => {
      const oldest = times.at(-Math.floor(most * factor));
      return oldest === undefined ? 0 : Math.max(0, oldest + seconds * 1000 - this.now());
    });
    return Math.ceil(Math.max(0, ...waits) / 1000);
  }
}
