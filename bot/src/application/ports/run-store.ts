import type { Purpose, Run, RunName } from '../../domain/clock/run.ts';

/** What a run wants remembered, such as since when a digest tells; instants in milliseconds since 1970. */
export type RunFacts = Record<string, string | number | null>;

/** A run as the tables have it: begun by one instance, and done once. Times in milliseconds since 1970. */
export type RunRow = RunName & {
  key: string;
  dueAt: number;
  /** The instance that has it. */
  owner: string;
  startedAt: number;
  /** Counts up while the owner lives; others only look at whether the row changes. */
  beat: number;
  doneAt: number | null;
  facts: RunFacts | null;
};

/** The clock's runs, each begun by one of all instances. */
export type RunStore = {
  /** `mine`: do it. `done`: somebody has. `busy`: somebody has begun it, and may still be alive. */
  begin(run: Run): Promise<'mine' | 'done' | 'busy'>;
  /** Tells the others that the runs begun here are still being worked on. */
  beat(): Promise<void>;
  /** Remembers facts of a run that is begun, for those who read them before it is done. */
  note(run: RunName, facts: RunFacts): Promise<void>;
  /** The run is done; false when another instance has taken it over meanwhile. */
  finish(run: RunName, facts: RunFacts): Promise<boolean>;
  /** Lets go of a run that failed: this instance may begin it again at once, others when a lease has gone by. */
  fail(run: RunName): void;
  read(run: RunName): Promise<RunRow | null>;
  /** The latest run of a purpose that is done, for one person where it is for persons. */
  last(purpose: Purpose, personId: string | null): Promise<RunRow | null>;
};
