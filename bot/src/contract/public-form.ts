import type { FieldProblem } from '../domain/kernel/refusal.ts';
import type { CivilDate } from '../domain/kernel/calendar.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';

/** One field of the public page as its browser script checks it: the limits and the sentences are the server's own. */
export type FormField = {
  /** The path in what is sent, as the server names it in a refusal: `contact.email`. */
  name: string;
  label: string;
  kind: 'text' | 'email' | 'whole' | 'halves' | 'choice';
  required: boolean;
  /** Longest text in characters, or largest number. */
  limit: number | null;
  problems: Record<Exclude<FieldProblem['problem'], 'unknown'>, string>;
};

/** What a page hands its browser script, as JSON in a data block. `T` is the sentences. */
export type PageData<T> = {
  form: WrittenForm;
  today: CivilDate;
  fields: FormField[];
  /** `{brukt}` and `{grense}` stand for the numbers. */
  counter: string;
  texts: T;
};
