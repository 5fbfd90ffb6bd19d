import type { Problem } from '../api/answer.ts';

/** What is wrong with each field of a form, by the field's name. */
export type FieldErrors = Record<string, string | undefined>;

/** The server's sentences by field. It names a field by its whole path (`form.title`); forms here know the last part. */
export function fieldErrors(problem: Problem | null): FieldErrors {
  const given = problem?.kind === 'refused' ? (problem.body.fields ?? {}) : {};
  return Object.fromEntries(
    Object.entries(given).map(([path, text]) => [path.split('.').at(-1) ?? path, text]),
  );
}

/** Moves the focus to the first field that is marked as wrong, once it has been drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
