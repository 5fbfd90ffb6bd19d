import { dueRuns } from '../../domain/clock/due-runs.ts';
import { runKey, type Purpose, type Run } from '../../domain/clock/run.ts';
import type { Register } from '../../domain/people/register.ts';
import type { RunFacts, RunStore } from '../ports/run-store.ts';
import type { RegisterStore } from '../ports/world.ts';

/** What a run does, and what of it is to be remembered. It may be done again after a crash, so it must bear that. */
export type RunWork = (run: Run, register: Register) => Promise<RunFacts>;

/** What the clock needs; times in milliseconds. */
export type Clock = {
  runs: RunStore;
  register: Pick<RegisterStore, 'read'>;
  work: Record<Purpose, RunWork>;
  now(): number;
  reconcileEveryMs: number;
  log(event: string, facts: Record<string, string | number | null>): void;
};

/** How old the register may be that an idle tick looks at: reading it costs calls to the store, and it changes seldom. */
const REGISTER_MS = 5 * 60_000;

/**
 * One look at the clock: begins, does and finishes every run that is due and not done. A run that fails is logged and
 * tried again at the next tick. What is kept here only saves calls to the store.
 * @throws when the store fails
 */
export function createTick(clock: Clock): () => Promise<void> {
  let known: { register: Register; at: number } | undefined;
  let done = new Set<string>();
  const readRegister = async () => {
    known = { register: await clock.register.read(), at: clock.now() };
    return known.register;
  };
  const undone = (register: Register) => {
    const due = dueRuns(clock.now(), register, clock.reconcileEveryMs);
    done = new Set(due.map(runKey).filter((key) => done.has(key)));
    return due.filter((run) => !done.has(runKey(run)));
  };
  return async () => {
    const isFresh = known !== undefined && clock.now() - known.at < REGISTER_MS;
    if (isFresh && known && undone(known.register).length === 0) return;
    const register = await readRegister();
    for (const run of undone(register)) if (await runOnce(clock, run, register)) done.add(runKey(run));
  };
}

/** @returns true when the run is done, by this instance or another */
async function runOnce(clock: Clock, run: Run, register: Register): Promise<boolean> {
  const { runs } = clock;
  const place = await runs.begin(run);
  if (place !== 'mine') return place === 'done';
  const key = runKey(run);
  try {
    const facts = await clock.work[run.purpose](run, register);
    const isDone = await runs.finish(run, facts);
    clock.log(isDone ? 'run.done' : 'run.takenOver', { ...facts, run: key });
    return isDone;
  } catch (error) {
    runs.fail(run);
    clock.log('run.failed', { run: key, error: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
