import type { FormField } from '../../bot/src/contract/public-form.ts';

/** What people have filled in, by the names of the fields. */
export type Values = Record<string, string>;
/** What is wrong, a sentence a field. */
export type Problems = Record<string, string>;

/** As the server's own check (zod's `email`), so that both say the same of an address. */
const EMAIL =
  /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** Checks every field before anything is sent; the server checks again and has the last word. */
export function checkFields(fields: FormField[], values: Values): Problems {
  const found = fields.map((field) => [field.name, checkField(field, values[field.name] ?? '')] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** The sentence for what is wrong with one field, or null. */
export function checkField(field: FormField, given: string): string | null {
  const value = given.trim();
  if (value === '') return field.required ? field.problems.missing : null;
  const problem = checkFilled(field, value);
  return problem && field.problems[problem];
}

function checkFilled({ kind, limit }: FormField, value: string): keyof FormField['problems'] | null {
  if (kind === 'whole' || kind === 'halves') return checkNumber(kind, limit ?? Infinity, asNumber(value));
  if (limit !== null && value.length > limit) return 'tooLong';
  return kind === 'email' && !EMAIL.test(value) ? 'notValid' : null;
}

function checkNumber(
  kind: 'whole' | 'halves',
  most: number,
  value: number,
): keyof FormField['problems'] | null {
  const step = kind === 'whole' ? 1 : 0.5;
  if (!Number.isInteger(value / step)) return 'notValid';
  if (value < step) return 'tooSmall';
  return value > most ? 'tooLarge' : null;
}

/** A number as Norwegians write it: `1,5`, `1 000`. NaN for anything else. */
export function asNumber(written: string): number {
  const plain = written.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
