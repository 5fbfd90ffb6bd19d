/** Looks at the clock every now and then, never twice at a time. */
export type ClockLoop = { stop(): Promise<void> };

/** What is done at each tick, and what tells the other instances meanwhile that this one is alive. */
export type Ticking = {
  tick: () => Promise<void>;
  beat: () => Promise<void>;
  failed: (error: unknown) => void;
};

/**
 * The first tick comes after one interval, so that it takes nothing from the start.
 * @param everyMs from the end of one tick to the next
 * @param beatMs how often to beat while a tick takes its time; several times in a lease
 */
export function clockLoop(
  { tick, beat, failed }: Ticking,
  { everyMs, beatMs }: { everyMs: number; beatMs: number },
): ClockLoop {
  let running: Promise<void> | undefined;
  let stopped = false;

  const round = async () => {
    const beating = setInterval(() => void beat().catch(failed), beatMs);
    // What a failed tick was to do is still due at the next.
    await tick().catch(failed);
    clearInterval(beating);
  };
  const start = () => {
    running = round().then(() => {
      if (!stopped) timer = setTimeout(start, everyMs);
    });
  };

  let timer = setTimeout(start, everyMs);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
