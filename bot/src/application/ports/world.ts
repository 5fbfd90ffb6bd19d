import type { ForumPlan, Register } from '../../domain/people/register.ts';
import type { DigestChoice, Person } from '../../domain/people/person.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { CaseStore } from './case-store.ts';
import type { ViewStore } from './delivery.ts';
import type { ForumStore } from './forum-store.ts';

/** People, sections, networks, schemes and settings. */
export type RegisterStore = {
  /** Everything, as it is today in Oslo; may be some seconds old. */
  read(): Promise<Register>;
  setWrittenForm(personId: string, form: WrittenForm): Promise<void>;
  /** When somebody wants their digest; null is what their role has from the start. */
  setDigest(personId: string, choice: DigestChoice | null): Promise<void>;
  /** What is decided of one date of lederforum; the later word holds. */
  planForum(plan: ForumPlan): Promise<void>;
  /** Ties a person of the register to their object id in Entra. */
  linkAadObject(person: Person, aadObjectId: string): Promise<void>;
};

/** What the use cases need of the world outside. */
export type World = {
  cases: CaseStore;
  register: RegisterStore;
  forums: ForumStore;
  /** Views that something else than a case makes stale: marked after it is saved, and found by the reconciler if that is lost. */
  views: Pick<ViewStore, 'mark'>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh random text that nobody can guess. */
  randomId(): string;
  /** The part of a status link that cannot be guessed; the same for the same case and salt. */
  linkToken(caseNo: string, linkSalt: string): string;
  /** Tells whoever delivers that views have become stale; saying it is a kindness, not a need. */
  nudge(): void;
};
