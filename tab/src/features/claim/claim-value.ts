import type { CaseActionBody } from '../../../../bot/src/contract/case-actions.ts';
import type { ClaimFormView, ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { daysFigure } from '../../../../bot/src/texts/dates.ts';

type Command = Extract<CaseActionBody['command'], { action: 'claimCompetence' }>;
export type Part = ClaimView['people'][number]['part'];
export type Settlement = ClaimView['people'][number]['settlement'];

/** One person's row in the form; `personId` is empty until somebody is chosen. */
export type PersonRow = { personId: string; part: Part; settlement: Settlement };

/** What is typed: days as written, `1,5`. */
export type ClaimValue = {
  people: PersonRow[];
  days: { semester: string; written: string }[];
  pairingReason: string;
  comment: string;
  /** The version of the section's answer that this was begun from. */
  begunFrom: number;
};

const PAIR: readonly Part[] = ['experienced', 'newColleague'];

/** The form as it starts: the section's answer so far, or an empty pair. */
export function valueFrom(view: ClaimFormView): ClaimValue {
  const before = view.before?.answer === 'claimed' ? view.before : null;
  const named = (before?.people ?? []).map(({ person, part, settlement }) => ({
    personId: person.id,
    part,
    settlement,
  }));
  const lacking = PAIR.filter((part) => !named.some((row) => row.part === part));
  const empty = lacking.map((part): PersonRow => ({ personId: '', part, settlement: 'workPlan' }));
  return {
    people: [...named, ...empty].sort((a, b) => PAIR.indexOf(a.part) - PAIR.indexOf(b.part)),
    days: view.days.map(({ semester, days }) => ({ semester, written: daysFigure(days) })),
    pairingReason: before?.pairingReason ?? '',
    comment: before?.comment ?? '',
    begunFrom: view.seenVersion,
  };
}

/** Whole or half days as people write them; null when it is not that. */
export function daysWritten(written: string): number | null {
  const text = written.trim().replace(',', '.');
  const days = text === '' ? 0 : Number(text);
  return /^\d*(\.\d+)?$/.test(text) && Number.isInteger(days * 2) ? days : null;
}

export type ClaimProblems = { people: boolean; pairingReason: boolean; days: string[]; noDays: boolean };

/** What is lacking before it is worth sending; the server judges the rest. */
export function problemsOf(value: ClaimValue): ClaimProblems {
  const wrong = value.days.filter(({ written }) => daysWritten(written) === null);
  const total = value.days.reduce((sum, { written }) => sum + (daysWritten(written) ?? 0), 0);
  return {
    people: chosenRows(value).length === 0,
    pairingReason: !isPaired(value) && value.pairingReason.trim() === '',
    days: wrong.map(({ semester }) => semester),
    noDays: wrong.length === 0 && total === 0,
  };
}

export function chosenRows(value: ClaimValue): PersonRow[] {
  return value.people.filter(({ personId }) => personId !== '');
}

/** One experienced and one new and motivated: the standard (T021). */
export function isPaired(value: ClaimValue): boolean {
  return PAIR.every((part) => chosenRows(value).some((row) => row.part === part));
}

export function commandFrom(value: ClaimValue, view: ClaimFormView): Command {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return {
    action: 'claimCompetence',
    sectionId: view.section.id,
    seenVersion: view.seenVersion,
    form: {
      people: chosenRows(value),
      days: value.days.map(({ semester, written }) => ({ semester, days: daysWritten(written) ?? 0 })),
      pairingReason: isPaired(value) ? null : orNull(value.pairingReason),
      comment: orNull(value.comment),
    },
  };
}
