import type { Element } from './elements.ts';

/** What a form shows: the values it starts with (or gets back after a no), and a sentence for each field that must be put right. */
export type FormState = {
  values: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
};

export const EMPTY_FORM: FormState = { values: {}, problems: {} };

/** How the inputs of one form are made: each gets its value and, above it, what is wrong with it. */
export function inputsOf(state: FormState) {
  const withProblem = (id: string, input: Element): Element[] => {
    const problem = state.problems[id];
    if (problem === undefined) return [input];
    return [{ type: 'TextBlock', text: problem, wrap: true, color: 'Attention', spacing: 'Medium' }, input];
  };
  const value = (id: string, otherwise = '') => {
    const given = state.values[id] ?? otherwise;
    return given === '' ? {} : { value: given };
  };
  return {
    textField: (id: string, label: string, maxLength: number, more: FieldOptions = {}): Element[] => {
      const { lines = 1, placeholder, required, style } = more;
      return withProblem(id, {
        type: 'Input.Text',
        id,
        label,
        maxLength,
        ...(lines > 1 ? { isMultiline: true } : {}),
        ...(placeholder === undefined ? {} : { placeholder }),
        ...(style === undefined ? {} : { style }),
        ...obligation(required),
        ...value(id),
      });
    },
    /** No min or max: an empty field with one of them does not pass in Teams' renderer. The rule checks the number. */
    numberField: (id: string, label: string): Element[] => {
      const given = (state.values[id] ?? '').replace(',', '.');
      const number = given === '' || Number.isNaN(Number(given)) ? {} : { value: Number(given) };
      return withProblem(id, { type: 'Input.Number', id, label, ...number });
    },
    choiceField: (id: string, label: string, choices: Choice[], more: ChoiceOptions = {}): Element[] => {
      const { start, placeholder, required, several } = more;
      return withProblem(id, {
        type: 'Input.ChoiceSet',
        id,
        label,
        style: several === true ? 'expanded' : 'compact',
        ...(several === true ? { isMultiSelect: true } : {}),
        wrap: true,
        choices: choices.map(([choice, title]) => ({ title, value: choice })),
        ...(placeholder === undefined ? {} : { placeholder }),
        ...obligation(required),
        ...value(id, start),
      });
    },
  };
}

/** Value and title. */
export type Choice = readonly [string, string];
/** `required` is the sentence shown when the field is left empty. */
type FieldOptions = { lines?: number; placeholder?: string; required?: string; style?: 'Email' | 'Tel' };
type ChoiceOptions = { start?: string; placeholder?: string; required?: string; several?: boolean };

function obligation(sentence: string | undefined) {
  return sentence === undefined ? {} : { isRequired: true, errorMessage: sentence };
}
