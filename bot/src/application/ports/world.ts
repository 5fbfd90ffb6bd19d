import type { Register } from '../../domain/people/register.ts';
import type { Person } from '../../domain/people/person.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { CaseStore } from './case-store.ts';

/** People, sections, networks, schemes and settings. */
export type RegisterStore = {
  /** Everything, as it is today in Oslo; may be some seconds old. */
  read(): Promise<Register>;
  setWrittenForm(personId: string, form: WrittenForm): Promise<void>;
  /** Ties a person of the register to their object id in Entra. */
  linkAadObject(person: Person, aadObjectId: string): Promise<void>;
};

/** What the use cases need of the world outside. */
export type World = {
  cases: CaseStore;
  register: RegisterStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh random text that nobody can guess. */
  randomId(): string;
  /** The part of a status link that cannot be guessed; the same for the same case and salt. */
  linkToken(caseNo: string, linkSalt: string): string;
  /** Tells whoever delivers that views have become stale; saying it is a kindness, not a need. */
  nudge(): void;
};
