import type { PageData } from '../../bot/src/contract/public-form.ts';
import type { ScriptTexts } from '../../bot/src/texts/public-page.ts';

export type Page = PageData<ScriptTexts>;

/** What the server handed this page, or null on a page without a form. */
export function readPageData(): Page | null {
  const block = document.getElementById('page-data');
  return block ? (JSON.parse(block.textContent) as Page) : null;
}

/** An element that the server's markup is known to have, of the kind it is known to be. */
export function part(id: string): HTMLElement;
export function part<T extends HTMLElement>(id: string, kind: new () => T): T;
export function part(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`);
  return element;
}

/** Says something to those who do not see the page change. */
export function announce(sentence: string): void {
  part('announcer').textContent = sentence;
}
