/** Runs `sweep` when nudged, when it said when to look again, and every `everyMs` in any case; never two at a time. */
export type RelayLoop = { nudge(): void; stop(): Promise<void> };

/** Short wait after a nudge, so that a burst of changes is one sweep. Milliseconds. */
const GATHER_MS = 20;

/** @param sweep does one round and says when to look again (milliseconds since 1970), or null */
export function relayLoop(
  sweep: () => Promise<number | null>,
  everyMs: number,
  now: () => number,
): RelayLoop {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Infinity;
  let running: Promise<void> | undefined;
  let nudgedMeanwhile = false;
  let stopped = false;

  const schedule = (at: number) => {
    if (stopped || (at >= dueAt && timer !== undefined)) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(start, Math.max(0, at - now()));
  };
  const start = () => {
    timer = undefined;
    dueAt = Infinity;
    if (running) {
      nudgedMeanwhile = true;
      return;
    }
    running = round().finally(() => {
      running = undefined;
    });
  };
  const round = async () => {
    // A sweep that fails is tried again at the next turn; what it was to do is still in the tables.
    const again = await sweep().catch(() => null);
    schedule(nudgedMeanwhile ? now() : Math.min(again ?? Infinity, now() + everyMs));
    nudgedMeanwhile = false;
  };

  schedule(now());
  return {
    nudge() {
      schedule(now() + GATHER_MS);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
