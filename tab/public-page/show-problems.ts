import type { FormField } from '../../bot/src/contract/public-form.ts';
import type { Problems } from './check-fields.ts';
import { holderOf } from './form-fields.ts';
import { part } from './page-data.ts';

export type Summary = { heading: string; text: string };

/** Says what is wrong: first in a summary that gets the focus and leads to the fields, then beside each field. */
export function showProblems(fields: FormField[], problems: Problems, { heading, text }: Summary): void {
  for (const { name } of fields) showProblem(name, problems[name] ?? null);
  const box = part('summary');
  const items = fields
    .filter(({ name }) => name in problems)
    .map((field) => item(field, problems[field.name] ?? ''));
  const list = document.createElement('ul');
  list.append(...items);
  box.replaceChildren(
    titled(heading),
    ...(text ? [paragraph(text)] : []),
    ...(items.length > 0 ? [list] : []),
  );
  box.hidden = false;
  box.focus();
}

/** Takes the summary and every sentence away. */
export function clearProblems(fields: FormField[]): void {
  for (const { name } of fields) showProblem(name, null);
  part('summary').hidden = true;
}

/** Shows or takes away what is wrong with one field. */
export function showProblem(name: string, sentence: string | null): void {
  const holder = holderOf(name);
  const place = holder?.querySelector<HTMLElement>('.problem');
  if (!holder || !place) return;
  place.textContent = sentence;
  place.hidden = sentence === null;
  holder.classList.toggle('wrong', sentence !== null);
  const marked = holder.querySelector('[role="radiogroup"], input, textarea, select');
  if (sentence === null) marked?.removeAttribute('aria-invalid');
  else marked?.setAttribute('aria-invalid', 'true');
}

/** Whether a field has a sentence beside it. */
export function hasProblem(name: string): boolean {
  return holderOf(name)?.classList.contains('wrong') ?? false;
}

function item(field: FormField, sentence: string): HTMLLIElement {
  const control = holderOf(field.name)?.querySelector<HTMLElement>('input, textarea, select');
  const link = document.createElement('a');
  link.href = `#${control?.id ?? ''}`;
  link.textContent = `${field.label}: ${sentence}`.replace('?:', '?');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control?.focus();
    holderOf(field.name)?.scrollIntoView({ block: 'center' });
  });
  const line = document.createElement('li');
  line.append(link);
  return line;
}

function titled(heading: string): HTMLElement {
  const title = document.createElement('h3');
  title.id = 'summary-heading';
  title.textContent = heading;
  return title;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
