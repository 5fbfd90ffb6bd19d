import type { FormField } from '../../bot/src/contract/public-form.ts';
import type { Values } from './check-fields.ts';

/** Reads and fills the server's form; a field's name is its path in what is sent. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Everything filled in. A field that does not apply now counts as empty. */
export function readValues(form: HTMLFormElement, fields: FormField[]): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, applies(name) ? readValue(form, name) : '']));
}

/** As it stands, whether it applies or not. */
export function readValue(form: HTMLFormElement, name: string): string {
  const found = form.elements.namedItem(name);
  if (found instanceof RadioNodeList) return found.value;
  return found === null ? '' : (found as Control).value;
}

/** Fills in what was kept; a choice that is not offered any more is left alone. */
export function writeValue(form: HTMLFormElement, name: string, value: string): void {
  const found = form.elements.namedItem(name);
  if (found instanceof RadioNodeList) {
    for (const radio of found)
      if (radio instanceof HTMLInputElement && radio.value === value) radio.checked = true;
  } else if (found instanceof HTMLSelectElement) {
    if ([...found.options].some((option) => option.value === value)) found.value = value;
  } else if (found !== null) {
    (found as Control).value = value;
  }
}

/** Worth keeping: filled in, and not merely the choice that the page came with. */
export function chosenValues(form: HTMLFormElement, fields: FormField[]): Values {
  const entries = fields.map(({ name }) => [name, readValue(form, name)] as const);
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== '' && !isFirstChoice(form, name, value)),
  );
}

function isFirstChoice(form: HTMLFormElement, name: string, value: string): boolean {
  const found = form.elements.namedItem(name);
  if (!(found instanceof RadioNodeList)) return false;
  return [...found].some(
    (radio) => radio instanceof HTMLInputElement && radio.value === value && radio.defaultChecked,
  );
}

/** The part of the page that holds a field. */
export function holderOf(name: string): HTMLElement | null {
  return document.querySelector(`[data-field="${CSS.escape(name)}"]`);
}

function applies(name: string): boolean {
  return holderOf(name)?.hidden !== true;
}

/** Shows the fields that apply to what is chosen elsewhere in the form. */
export function showWhatApplies(form: HTMLFormElement): void {
  for (const holder of form.querySelectorAll<HTMLElement>('[data-only-for]')) {
    const { onlyFor = '', onlyValues = '' } = holder.dataset;
    holder.hidden = !onlyValues.split(' ').includes(readValue(form, onlyFor));
  }
}
