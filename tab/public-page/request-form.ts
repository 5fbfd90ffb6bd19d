import type { Receipt } from '../../bot/src/contract/request-form.ts';
import type { ErrorBody } from '../../bot/src/contract/tab-views.ts';
import { checkField, checkFields, type Problems } from './check-fields.ts';
import { updateCounter } from './counters.ts';
import { clearDraft, openDraft, saveDraft, type Draft } from './draft.ts';
import { chosenValues, readValue, readValues, showWhatApplies, writeValue } from './form-fields.ts';
import { part, type Page } from './page-data.ts';
import { keptReceipt, showReceipt } from './receipt.ts';
import { requestBody } from './request-body.ts';
import { send, type Sent } from './send.ts';
import { clearProblems, hasProblem, showProblem, showProblems } from './show-problems.ts';
import { digest } from './storage.ts';
import { whileSending } from './while-sending.ts';

/** Refusals that belong to one field though the server names none. */
const FIELD_OF: Record<string, string | undefined> = {
  unknownNetwork: 'form.networkId',
  schemeNotOpen: 'form.schemeId',
};
const HONEYPOT = 'website';

/** Wakes the form for a new request: draft, counters, checks, sending, receipt (T001, T041). */
export function startRequestForm(page: Page): void {
  const form = part('request-form', HTMLFormElement);
  const earlier = keptReceipt();
  if (earlier) {
    showReceipt(page, earlier, false);
    return;
  }
  const draft = openDraft(Date.now());
  restore(page, form, draft);
  form.addEventListener('input', (event) => {
    onInput(page, form, draft, (event.target as HTMLInputElement).name);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void whileSending(form, page.texts.sending, () => trySending(page, form, draft));
  });
  part('clear').addEventListener('click', () => {
    if (!confirm(page.texts.clearQuestion)) return;
    clearDraft();
    form.reset();
    location.reload();
  });
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}

function restore(page: Page, form: HTMLFormElement, draft: Draft): void {
  // A browser that goes back fills the form in by itself; the draft is newer or the same.
  for (const { name } of page.fields) {
    const value = draft.values[name];
    if (value !== undefined) writeValue(form, name, value);
    updateCounter(page, name, readValue(form, name));
  }
  showWhatApplies(form);
  if (Object.keys(draft.values).length === 0) return;
  const note = part('restored');
  note.hidden = false;
  const sentence = note.querySelector('p');
  if (sentence) sentence.textContent = page.texts.restored;
}

function onInput(page: Page, form: HTMLFormElement, draft: Draft, name: string): void {
  showWhatApplies(form);
  updateCounter(page, name, readValue(form, name));
  const field = page.fields.find((each) => each.name === name);
  if (field && hasProblem(name)) showProblem(name, checkField(field, readValue(form, name)));
  draft.values = chosenValues(form, page.fields);
  saveDraft(draft, Date.now());
}

async function trySending(page: Page, form: HTMLFormElement, draft: Draft): Promise<void> {
  const values = readValues(form, page.fields);
  const problems = checkFields(page.fields, values);
  if (Object.keys(problems).length > 0) {
    showProblems(page.fields, problems, { heading: page.texts.summaryHeading, text: page.texts.summaryText });
    return;
  }
  clearProblems(page.fields);
  const body = requestBody(page.fields, values);
  const website = readValue(form, HONEYPOT);
  const sent = await send<Receipt>(form.action, { ...body, opKey: draft.opKey, website }, page.form);
  finish(page, form, draft, sent, digest(JSON.stringify(body)));
}

function finish(
  page: Page,
  form: HTMLFormElement,
  draft: Draft,
  sent: Sent<Receipt>,
  sentDigest: string,
): void {
  if (sent.kind === 'done') {
    clearDraft();
    // The same key gives the same case: had an earlier text arrived after all, this one has not.
    const checkVersion = draft.uncertain !== null && draft.uncertain !== sentDigest;
    showReceipt(page, { ...sent.answer, checkVersion }, true);
  } else if (sent.kind === 'lost') {
    draft.uncertain ??= sentDigest;
    saveDraft(draft, Date.now());
    const heading = sent.message ?? (navigator.onLine ? page.texts.notSaved : page.texts.offline);
    showProblems(page.fields, {}, { heading, text: '' });
  } else {
    showRefusal(page, form, sent.error);
  }
}

function showRefusal(page: Page, form: HTMLFormElement, error: ErrorBody): void {
  if (error.fields && HONEYPOT in error.fields) {
    writeValue(form, HONEYPOT, '');
    showProblems(page.fields, {}, { heading: page.texts.hiddenField, text: '' });
    return;
  }
  const own = FIELD_OF[error.code];
  const problems: Problems = own === undefined ? (error.fields ?? {}) : { [own]: error.message };
  const text = Object.keys(problems).length > 0 ? page.texts.summaryText : '';
  showProblems(page.fields, problems, {
    heading: own === undefined ? error.message : page.texts.summaryHeading,
    text,
  });
}
