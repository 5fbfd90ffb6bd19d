import { expect, type Locator } from '@playwright/test';

/** Words that only one of the two written forms has: one of them on a page of the other is an untranslated text. */
const BOKMAL_ONLY =
  'ikke hva hvem hvor hvordan hvilken hvilke hvorfor dere deres fra mer bare noe noen skole skoler skolen lærere lærerne henvendelse henvendelsen henvendelser lederforum leder ledere sammen fortsatt hvis gjøre seksjonene dager ønsket avsender avsenderen';
const NYNORSK_ONLY =
  'ikkje kva kven kvar korleis kvifor dykk dykkar frå meir berre noko nokon skule skular skulen lærarar lærarane førespurnad førespurnaden førespurnader leiarforum leiar leiarar saman framleis dersom gjere seksjonane dagar ønskt avsendar avsendaren';

/** Sees that what stands here is in one written form only: its `lang` says which, and no word of the other slips in. */
export async function expectOnly(form: 'nb' | 'nn', html: Locator): Promise<void> {
  await expect(html).toHaveAttribute('lang', form);
  const text = await html.locator('body').innerText();
  const foreign = (form === 'nn' ? BOKMAL_ONLY : NYNORSK_ONLY).replaceAll(' ', '|');
  const found = text.match(new RegExp(`(?<!\\p{L})(${foreign})(?!\\p{L})`, 'giu')) ?? [];
  expect(found, `words of the other written form in: ${text.slice(0, 80)} …`).toEqual([]);
}

/** Sees that nothing sticks out to the side, so that nobody has to scroll both ways. */
export async function expectNoSidewaysScroll(html: Locator): Promise<void> {
  const [content, window] = await html.evaluate(widths);
  expect(content, 'width of the content').toBeLessThanOrEqual(window);
}

function widths(element: { scrollWidth: number; clientWidth: number }): [number, number] {
  return [element.scrollWidth, element.clientWidth];
}
