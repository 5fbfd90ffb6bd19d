import { newRequestSchema, type NewRequest } from '../../contract/request-form.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { UNDECIDED } from '../cards/request-dialog.ts';
import { choiceOf, numberOf, textOf, type CardData } from './card-data.ts';
import { fieldProblems } from './field-problems.ts';

/** Inputs whose name on the card is not their name in the contract. */
const INPUT: Record<string, string> = {
  'form.size.kind': 'sizeKind',
  'form.size.extraDays': 'extraDays',
  'contact.name': 'contactName',
  'contact.role': 'contactRole',
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
};
const TEXTS = [
  'organisation',
  'networkId',
  'schemeId',
  'title',
  'need',
  'audience',
  'period',
  'involvement',
  'funding',
  'form',
];
const OTHERS = ['verb', 'opKey', 'msteams', 'participants', 'startSemester', ...Object.values(INPUT)];

function startIn(data: CardData): string | null {
  const chosen = choiceOf(data, 'startSemester');
  return chosen === UNDECIDED ? null : chosen;
}

/** A new request from the dialog's data; a field that the dialog does not have is refused. */
export function newRequestIn(data: CardData): Outcome<NewRequest> {
  const unknown = Object.keys(data).filter((name) => !TEXTS.includes(name) && !OTHERS.includes(name));
  if (unknown.length > 0)
    return refused({
      code: 'fieldsNotValid',
      fields: unknown.map((field) => ({ field, problem: 'unknown' })),
    });
  const parsed = newRequestSchema.safeParse({
    opKey: textOf(data, 'opKey'),
    form: {
      ...Object.fromEntries(TEXTS.map((name) => [name, textOf(data, name)])),
      participants: numberOf(data, 'participants'),
      startSemester: startIn(data),
      size: { kind: textOf(data, 'sizeKind'), extraDays: numberOf(data, 'extraDays') },
    },
    contact: {
      name: textOf(data, 'contactName'),
      role: textOf(data, 'contactRole'),
      email: textOf(data, 'contactEmail'),
      phone: textOf(data, 'contactPhone'),
    },
  });
  if (parsed.success) return accepted(parsed.data);
  const fields = fieldProblems(
    parsed.error.issues,
    (path) => INPUT[path] ?? path.replace(/^(form|contact)\./, ''),
  );
  return refused({ code: 'fieldsNotValid', fields });
}
