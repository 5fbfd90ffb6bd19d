import type { Receipt } from '../../bot/src/contract/request-form.ts';
import { dayInWords } from '../../bot/src/texts/dates.ts';
import { announce, part, type Page } from './page-data.ts';
import { keep, passing, recall } from './storage.ts';

/** Kept as long as the tab, because the status link is shown nowhere else and a reload must not lose it. */
const RECEIPT_KEY = 'bindeledd-receipt';

/** A receipt, and whether the last version of the text is known to be the one that arrived. */
export type KeptReceipt = Receipt & { checkVersion: boolean };

export function keptReceipt(): KeptReceipt | null {
  return recall(passing, RECEIPT_KEY) as KeptReceipt | null;
}

/** Puts the receipt in the form's place: number, when it is looked at, answer by, contact, and the link to keep. */
export function showReceipt(page: Page, receipt: KeptReceipt, justSent: boolean): void {
  keep(passing, RECEIPT_KEY, receipt);
  const content = part('receipt', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  fillIn(page, receipt, content);
  const heading = content.querySelector<HTMLElement>('h2');
  part('request-part').replaceChildren(content);
  if (!justSent) return;
  heading?.focus();
  announce(page.texts.announced.replace('{nr}', receipt.caseNo));
}

function fillIn(page: Page, receipt: KeptReceipt, content: DocumentFragment): void {
  const slot = slotsOf(content);
  const day = (sentence: string, date: string) =>
    sentence.replace('{dag}', dayInWords(page.form, date, page.today));
  slot('caseNo', HTMLElement).textContent = receipt.caseNo;
  slot('lookedAt', HTMLElement).textContent = day(page.texts.looked, receipt.lookedAt);
  slot('answerBy', HTMLElement).textContent = day(page.texts.answered, receipt.answerBy);
  slot('contactName', HTMLElement).textContent = receipt.contact.name;
  const email = slot('contactEmail', HTMLAnchorElement);
  email.href = `mailto:${receipt.contact.email}`;
  email.textContent = receipt.contact.email;
  const link = slot('link', HTMLInputElement);
  link.value = receipt.statusUrl;
  slot('open', HTMLAnchorElement).href = receipt.statusUrl;
  slot('mail', HTMLAnchorElement).href = mailTo(page, receipt);
  const check = slot('checkVersion', HTMLElement);
  check.textContent = page.texts.checkVersion;
  check.hidden = !receipt.checkVersion;
  const said = slot('copied', HTMLElement);
  slot('copy', HTMLElement).addEventListener('click', () => void copy(page, link, said));
  slot('another', HTMLElement).addEventListener('click', (event) => {
    event.preventDefault();
    keep(passing, RECEIPT_KEY, null);
    location.reload();
  });
}

/** The places that the server left in the template, by name. */
function slotsOf(content: DocumentFragment) {
  return <T extends HTMLElement>(name: string, kind: new () => T): T => {
    const found = content.querySelector(`[data-slot="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`The receipt has no ${name}.`);
    return found;
  };
}

/** A letter to oneself in one's own mail program: we send none. */
function mailTo(page: Page, { caseNo, statusUrl }: Receipt): string {
  const subject = page.texts.mailSubject.replace('{nr}', caseNo);
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(statusUrl)}`;
}

async function copy(page: Page, field: HTMLInputElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = page.texts.copied;
  } catch {
    field.select();
    said.textContent = page.texts.notCopied;
  }
}
