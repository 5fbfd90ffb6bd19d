import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { common } from '../../texts/common.ts';
import { publicPage } from '../../texts/public-page.ts';
import type { Choice, Field } from './field.ts';

/** Shorter fields have a counter that comes forth when the limit is near: few ever see it. */
const ALWAYS_COUNTED_FROM = 1_000;

/** The id in the page of a field: `contact-email`. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

/** A field with its label, hint, place for a problem, and counter where the limit can be reached. */
export function renderField(form: WrittenForm, field: Field): string {
  const only = field.onlyFor
    ? html` data-only-for="${field.onlyFor.field}" data-only-values="${field.onlyFor.values.join(' ')}"`
    : '';
  const id = fieldId(field.name);
  const inner = field.look === 'radios' ? radios(form, field, id) : single(form, field, id);
  return html`<div class="field" data-field="${field.name}" !${only}>!${inner}</div>`;
}

function single(form: WrittenForm, field: Field, id: string): string {
  return html`<label for="${id}">${field.label} !${mark(form, field)}</label> !${hint(field, id)}
    !${problem(id)} !${control(form, field, id)} !${counter(form, field, id)}`;
}

function control(form: WrittenForm, field: Field, id: string): string {
  const attributes = html`id="${id}" name="${field.name}" aria-describedby="${described(field, id)}"
  !${field.required ? 'aria-required="true"' : ''}
  !${field.autocomplete ? html`autocomplete="${field.autocomplete}"` : ''}`;
  if (field.look === 'area') return html`<textarea !${attributes} rows="5"></textarea>`;
  if (field.look === 'select') return select(form, field, attributes);
  return html`<input !${attributes} !${inputKind(field)} class="${field.look}" />`;
}

/** Numbers are text to the browser: a number field swallows a comma and changes by the mouse wheel. */
function inputKind({ kind, autocomplete }: Field): string {
  if (kind === 'email') return 'type="email" inputmode="email" spellcheck="false"';
  if (kind === 'whole') return 'type="text" inputmode="numeric"';
  if (kind === 'halves') return 'type="text" inputmode="decimal"';
  return autocomplete === 'tel' ? 'type="tel"' : 'type="text"';
}

function select(form: WrittenForm, field: Field, attributes: string): string {
  const none = field.required ? publicPage[form].form.choose : common[form].undecided;
  return html`<select !${attributes}>
    <option value="">${none}</option>
    !${field.choices.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
  </select>`;
}

function radios(form: WrittenForm, field: Field, id: string): string {
  return html`<fieldset
    id="${id}"
    class="radios"
    role="radiogroup"
    aria-describedby="${described(field, id)}"
    !${field.required ? 'aria-required="true"' : ''}
  >
    <legend>${field.label} !${mark(form, field)}</legend>
    !${hint(field, id)} !${problem(id)}
    !${field.choices.map((each, no) => radio(field.name, `${id}-${String(no)}`, each))}
  </fieldset>`;
}

function radio(name: string, id: string, { value, label, note, chosen }: Choice): string {
  return html`<div class="radio">
    <input
      type="radio"
      id="${id}"
      name="${name}"
      value="${value}"
      autocomplete="off"
      !${chosen ? 'checked data-first' : ''}
    />
    <label for="${id}">${label}!${note ? html`<span class="quiet">: ${note}</span>` : ''}</label>
  </div>`;
}

/** Said in words: an asterisk has to be explained, and colour is not for everybody. */
function mark(form: WrittenForm, field: Field): string {
  const t = publicPage[form];
  return html`<span class="mark">(${field.required ? t.required : t.optional})</span>`;
}

function hint(field: Field, id: string): string {
  return field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : '';
}

function problem(id: string): string {
  return html`<p class="problem" id="${id}-problem" hidden></p>`;
}

/** Hint, problem and counter are read with the field; the counter when the field is entered, not at every key. */
function described(field: Field, id: string): string {
  return [...(field.hint ? ['hint'] : []), 'problem', ...(isCounted(field) ? ['counter'] : [])]
    .map((part) => `${id}-${part}`)
    .join(' ');
}

function isCounted({ limit, kind }: Field): boolean {
  return kind === 'text' && limit !== null;
}

function counter(form: WrittenForm, field: Field, id: string): string {
  if (!isCounted(field)) return '';
  const waits = (field.limit ?? 0) < ALWAYS_COUNTED_FROM ? 'hidden data-waits' : '';
  const words = publicPage[form].form.counter('0', String(field.limit));
  return html`<p class="counter" id="${id}-counter" !${waits}>${words}</p>`;
}
