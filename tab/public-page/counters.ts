import { holderOf } from './form-fields.ts';
import { announce, type Page } from './page-data.ts';

/** How much of a short field may be used before its counter comes forth. */
const NEAR = 0.75;

/** Keeps the counters below the fields; who cannot see them is told once, when the limit is passed. */
export function updateCounter(page: Page, name: string, value: string): void {
  const field = page.fields.find((each) => each.name === name);
  const counter = holderOf(name)?.querySelector<HTMLElement>('.counter');
  if (!field || !counter || field.limit === null) return;
  const used = value.trim().length;
  const over = used > field.limit;
  if (counter.dataset.waits !== undefined) counter.hidden = used < field.limit * NEAR;
  counter.textContent = page.counter
    .replace('{brukt}', String(used))
    .replace('{grense}', String(field.limit));
  if (over && !counter.classList.contains('over')) announce(field.problems.tooLong);
  counter.classList.toggle('over', over);
}
