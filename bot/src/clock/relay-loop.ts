/** Runs sweeps when nudged, when one said when to look again, and every now and then in any case; never two at a time. */
export type RelayLoop = { nudge(): void; stop(): Promise<void> };

/** What is swept; see `Relay`. Times in milliseconds since 1970. */
export type Sweeper = {
  /** @returns whether there was anything to do */
  sweep(lookAgain: (at: number) => void, isNudged: boolean): Promise<boolean>;
  end(): Promise<void>;
};

/** Short wait after a nudge, so that a burst of changes is one sweep. Milliseconds. */
const GATHER_MS = 20;
/** While nothing happens, sweeps become rarer up to so many times `everyMs`: each costs calls to the store. */
const RAREST = 5;

/** @param everyMs how often to look for what nobody told of */
export function relayLoop(sweeper: Sweeper, everyMs: number, now: () => number): RelayLoop {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Infinity;
  let running: Promise<void> | undefined;
  let earliest = Infinity;
  let quietRounds = 0;
  let isNudged = false;
  let stopped = false;

  const lookAgain = (at: number) => {
    if (running) earliest = Math.min(earliest, at);
    else schedule(at);
  };
  const schedule = (at: number) => {
    if (stopped || (at >= dueAt && timer !== undefined)) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(start, Math.max(0, at - now()));
  };
  const start = () => {
    timer = undefined;
    dueAt = Infinity;
    earliest = Infinity;
    running = round().finally(() => {
      running = undefined;
      schedule(Math.min(earliest, now() + everyMs * Math.min(RAREST, 1 + quietRounds)));
    });
  };
  const round = async () => {
    // A sweep that fails is tried again at the next turn; what it was to do is still in the tables.
    const nudged = isNudged;
    isNudged = false;
    const isQuiet = await sweeper.sweep(lookAgain, nudged).then(
      (found) => !found,
      () => false,
    );
    quietRounds = isQuiet ? quietRounds + 1 : 0;
  };

  schedule(now());
  return {
    nudge() {
      isNudged = true;
      lookAgain(now() + GATHER_MS);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await sweeper.end();
    },
  };
}
