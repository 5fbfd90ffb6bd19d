import { answersForAll } from '../../domain/digest/concerns.ts';
import type { DigestPart, DigestLine } from '../../domain/digest/digest.ts';
import { COUNTED } from '../../domain/digest/digest.ts';
import type { DigestKind, DigestPeriod } from '../../domain/digest/digest-period.ts';
import { workingDaysBetween } from '../../domain/digest/working-days.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import type { CaseEvent } from '../../domain/request/case-event.ts';
import type { StepHolder } from '../../domain/request/next-step.ts';
import type { CaseSummary, StepRow } from '../ports/case-store.ts';
import type { World } from '../ports/world.ts';

/** What digests are made with. */
export type DigestDeps = {
  world: Pick<World, 'cases' | 'register' | 'now'>;
  sections: readonly DigestSection[];
  /** How many messages are parked, failed, or of unknown fate. */
  undelivered: () => Promise<number>;
  /** When a person was last sent a digest, in milliseconds since 1970; null when they never were. */
  lastSent: (personId: string) => Promise<number | null>;
  /** Since when the digest of a period tells, or null when it was never sent. */
  sinceOf: (personId: string, period: DigestPeriod) => Promise<number | null>;
};

/** What a section is made for; what several of them read is read once. */
export type DigestContext = {
  person: Person;
  register: Register;
  kind: DigestKind;
  period: DigestPeriod;
  /** Milliseconds since 1970. */
  since: number;
  cases: World['cases'];
  steps: (holder: StepHolder) => Promise<StepRow[]>;
  /** What has happened since, oldest first. */
  events: () => Promise<CaseEvent[]>;
  undelivered: () => Promise<number>;
  /** Working days after a day until today; cases share their days, so each is counted once. */
  workingDaysFrom: (day: CivilDate) => number;
};

/** A section of the digest: a function that says what it has to tell somebody. */
export type DigestSection = (context: DigestContext) => Promise<DigestPart>;

/** One more than is counted, so that «over 100» is known. Steps come with what has waited longest first. */
const FEW = COUNTED + 1;
/** How many are looked through for somebody who is told of their own only. */
const SEARCHED = 1_000;
const MOST_EVENTS = 1_000;

export function digestContext(
  { world: { cases }, undelivered }: DigestDeps,
  of: Pick<DigestContext, 'person' | 'register' | 'kind' | 'period' | 'since'>,
): DigestContext {
  const steps = new Map<StepHolder, Promise<StepRow[]>>();
  const limit = answersForAll(of.person) ? FEW : SEARCHED;
  let events: Promise<CaseEvent[]> | undefined;
  return {
    ...of,
    cases,
    undelivered,
    steps(holder) {
      const read = steps.get(holder) ?? cases.steps(holder, limit);
      steps.set(holder, read);
      return read;
    },
    events: () => (events ??= cases.events(of.since, MOST_EVENTS)),
    workingDaysFrom: remembered((day) => workingDaysBetween(day, of.register.today)),
  };
}

/** A line of a case, with what most lines have. */
export function caseLine(
  of: Pick<CaseSummary, 'caseNo' | 'title' | 'organisation'> & { urgent?: boolean },
  line: Pick<DigestLine, 'code' | 'rank' | 'count'> & Partial<DigestLine>,
): DigestLine {
  const { caseNo, title, organisation, urgent = false } = of;
  const usual = { holder: 'nobody', sectionIds: [], button: 'openCase' } as const;
  return {
    caseNo,
    title,
    organisation,
    isUrgent: urgent,
    ...usual,
    ...line,
    sectionIds: line.sectionIds ?? [],
  };
}

/** A function of days that works each one out once. */
export function remembered<T>(work: (day: CivilDate) => T): (day: CivilDate) => T {
  const known = new Map<CivilDate, T>();
  return (day) => {
    const value = known.get(day) ?? work(day);
    known.set(day, value);
    return value;
  };
}
