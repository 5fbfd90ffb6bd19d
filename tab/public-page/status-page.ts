import { checkFields } from './check-fields.ts';
import { updateCounter } from './counters.ts';
import { readValue, readValues, writeValue } from './form-fields.ts';
import { part, type Page } from './page-data.ts';
import { send } from './send.ts';
import { showProblems } from './show-problems.ts';
import { keep, lasting, newOpKey, passing, recall } from './storage.ts';
import { whileSending } from './while-sending.ts';

type Done = 'added' | 'withdrawn';

const DONE_KEY = 'bindeledd-done';
const FIELD = 'command.text';

/** Wakes the status page: answering, adding, withdrawing (T009, T017). After each the page is read anew. */
export function startStatusPage(page: Page): void {
  const status = part('status');
  sayWhatWasDone(page);
  const form = document.getElementById('message-form');
  if (form instanceof HTMLFormElement) startMessage(page, form, status);
  const open = document.getElementById('withdraw');
  if (open instanceof HTMLButtonElement) startWithdrawing(page, open, status.dataset.action ?? '');
}

function sayWhatWasDone(page: Page): void {
  const done = recall(passing, DONE_KEY) as Done | null;
  if (!done) return;
  keep(passing, DONE_KEY, null);
  const note = part('done');
  note.textContent = page.texts[done];
  note.hidden = false;
  note.focus();
}

function reload(done: Done): void {
  keep(passing, DONE_KEY, done);
  location.reload();
}

/** What is typed is kept by case number: the address of the page is a key and stays out of the store. */
function startMessage(page: Page, form: HTMLFormElement, status: HTMLElement): void {
  const draftKey = `bindeledd-message-${status.dataset.caseNo ?? ''}`;
  const attempt = { text: '', opKey: '' };
  writeValue(form, FIELD, (recall(lasting, draftKey) as string | null) ?? '');
  updateCounter(page, FIELD, readValue(form, FIELD));
  form.addEventListener('input', () => {
    keep(lasting, draftKey, readValue(form, FIELD) || null);
    updateCounter(page, FIELD, readValue(form, FIELD));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void whileSending(form, page.texts.sending, async () => {
      const text = readValue(form, FIELD).trim();
      // The same words tried again are one message; other words are another.
      if (text !== attempt.text) Object.assign(attempt, { text, opKey: newOpKey() });
      if (await sendMessage(page, form, status.dataset.action ?? '', attempt)) {
        keep(lasting, draftKey, null);
        reload('added');
      }
    });
  });
  for (const button of form.querySelectorAll('button')) button.disabled = false;
}

type Attempt = { text: string; opKey: string };

async function sendMessage(
  page: Page,
  form: HTMLFormElement,
  address: string,
  attempt: Attempt,
): Promise<boolean> {
  const problems = checkFields(page.fields, readValues(form, page.fields));
  if (Object.keys(problems).length > 0) {
    showProblems(page.fields, problems, { heading: page.texts.messageHeading, text: '' });
    return false;
  }
  const command = { action: 'addInformation', text: attempt.text };
  const sent = await send<object>(address, { opKey: attempt.opKey, command }, page.form);
  if (sent.kind === 'done') return true;
  if (sent.kind === 'lost') {
    const heading = sent.message ?? (navigator.onLine ? page.texts.notSaved : page.texts.offline);
    showProblems(page.fields, {}, { heading, text: '' });
  } else {
    showProblems(page.fields, sent.error.fields ?? {}, { heading: sent.error.message, text: '' });
  }
  return false;
}

function startWithdrawing(page: Page, open: HTMLButtonElement, address: string): void {
  const dialog = part('withdraw-dialog', HTMLDialogElement);
  const confirm = part('withdraw-confirm', HTMLButtonElement);
  const opKey = newOpKey();
  open.disabled = false;
  open.addEventListener('click', () => dialog.showModal());
  part('withdraw-cancel').addEventListener('click', () => dialog.close());
  confirm.addEventListener('click', () => {
    if (confirm.getAttribute('aria-disabled') === 'true') return;
    confirm.setAttribute('aria-disabled', 'true');
    void send<object>(address, { opKey, command: { action: 'withdraw' } }, page.form).then((sent) => {
      if (sent.kind === 'done') {
        reload('withdrawn');
        return;
      }
      confirm.removeAttribute('aria-disabled');
      const problem = part('withdraw-problem');
      problem.textContent =
        sent.kind === 'refused' ? sent.error.message : (sent.message ?? page.texts.notDone);
      problem.hidden = false;
    });
  });
}
