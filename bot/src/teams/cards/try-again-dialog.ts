import { LIMITS } from '../../domain/request/limits.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { cardTexts, type CardTexts } from '../../texts/cards.ts';
import { submit } from './actions.ts';
import { card, text, type Card } from './elements.ts';
import { inputsOf } from './inputs.ts';

type Field = { label: keyof CardTexts['label']; limit: number };

/** The fields of all dialogs that people write sentences in. */
const FIELDS: Record<string, Field> = {
  organisation: { label: 'organisation', limit: LIMITS.organisation },
  title: { label: 'title', limit: LIMITS.title },
  need: { label: 'need', limit: LIMITS.need },
  audience: { label: 'audience', limit: LIMITS.audience },
  involvement: { label: 'involvement', limit: LIMITS.involvement },
  period: { label: 'period', limit: LIMITS.period },
  contactName: { label: 'senderName', limit: LIMITS.contactName },
  contactRole: { label: 'senderRole', limit: LIMITS.contactRole },
  contactEmail: { label: 'email', limit: LIMITS.email },
  contactPhone: { label: 'phone', limit: LIMITS.phone },
  needsAnalysis: { label: 'needsAnalysis', limit: LIMITS.support },
  evaluation: { label: 'evaluation', limit: LIMITS.support },
  pairingReason: { label: 'pairingReason', limit: LIMITS.reason },
  comment: { label: 'comment', limit: LIMITS.comment },
};

/** From this length on a field has several lines. */
const LONG = 400;

/**
 * What comes back when a dialog could not be saved because something failed: everything that was typed, and a button to
 * send it again. Needs nothing but what was sent in, because the tables may be what failed.
 * @param values what was typed; `data` is all that was sent in, choices and key included
 */
export function tryAgainDialog(
  form: WrittenForm,
  notice: string,
  verb: string,
  values: Readonly<Record<string, string>>,
  data: Readonly<Record<string, unknown>>,
): Card {
  const { label, button } = cardTexts[form];
  const { textField } = inputsOf({ values, problems: {} });
  const typed = Object.keys(FIELDS).filter((id) => (values[id] ?? '') !== '');
  const chosen = Object.fromEntries(Object.entries(data).filter(([id]) => !typed.includes(id)));
  return card({
    lang: form,
    spoken: notice,
    body: [
      text(notice, { color: 'Attention', weight: 'Bolder' }),
      ...typed.flatMap((id) => {
        const field = FIELDS[id];
        if (field === undefined) return [];
        return textField(id, label[field.label], field.limit, { lines: field.limit >= LONG ? 4 : 1 });
      }),
    ],
    actions: [submit(button.tryAgain, verb, chosen)],
  });
}
