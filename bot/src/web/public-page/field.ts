import type { FormField } from '../../contract/public-form.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { fieldText } from '../../texts/refusals.ts';

export type Choice = { value: string; label: string; note: string; chosen: boolean };

/** A field: what the script checks of it, and how it looks. */
export type Field = FormField & {
  hint: string;
  look: 'line' | 'short' | 'area' | 'select' | 'radios';
  autocomplete: string | null;
  choices: Choice[];
  /** Shown only while another field has one of these values; without script it is always there. */
  onlyFor: { field: string; values: string[] } | null;
};

type Words = { label: string; hint: string };

/** A line of text that must be filled in, unless `rest` says otherwise. */
export function makeField(
  form: WrittenForm,
  name: string,
  words: Words,
  limit: number | null,
  rest: Partial<Field> = {},
): Field {
  return {
    name,
    label: words.label,
    hint: words.hint,
    kind: 'text',
    required: true,
    limit,
    problems: problems(form, limit ?? 0, rest.kind === 'halves' ? 0.5 : 1),
    look: 'line',
    autocomplete: null,
    choices: [],
    onlyFor: null,
    ...rest,
  };
}

/** One thing to choose. */
export function choice(value: string, label: string, rest: Partial<Choice> = {}): Choice {
  return { value, label, note: '', chosen: false, ...rest };
}

/** What the script needs of a field. */
export function checked({ name, label, kind, required, limit, problems: sentences }: Field): FormField {
  return { name, label, kind, required, limit, problems: sentences };
}

/** The very sentences that the server would answer with. */
function problems(form: WrittenForm, most: number, least: number): FormField['problems'] {
  return {
    missing: fieldText(form, { field: '', problem: 'missing' }),
    tooLong: fieldText(form, { field: '', problem: 'tooLong', limit: most }),
    tooSmall: fieldText(form, { field: '', problem: 'tooSmall', limit: least }),
    tooLarge: fieldText(form, { field: '', problem: 'tooLarge', limit: most }),
    notValid: fieldText(form, { field: '', problem: 'notValid' }),
  };
}
