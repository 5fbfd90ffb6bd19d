import type { Page } from '@playwright/test';

/** A request as a school owner writes it; the names of the form's fields and what stands in them. */
export const ANSWERS = {
  'form.organisation': 'Havnes kommune',
  'form.networkId': 'net-2',
  'form.title': 'Lesing i naturfag',
  'form.need': 'Elevene strever med å lese fagtekster. Vi ønsker å prøve ut noe felles.',
  'form.audience': 'lærere på 8.–10. trinn',
  'form.involvement': 'Drøftet i personalet på alle skolene.',
  'form.schemeId': 'kollektiv',
  'form.funding': 'applied',
  'contact.name': 'Frode Havdemo',
  'contact.role': 'rådgiver',
  'contact.email': 'frode.havdemo@kommune.example.no',
} as const;

/** Fills in all that has to be there, by the labels that people read. */
export async function fillIn(page: Page): Promise<void> {
  const text = (label: RegExp, value: string) => page.getByLabel(label).fill(value);
  await text(/^Kommune, fylkeskommune, skole/, ANSWERS['form.organisation']);
  await page.getByLabel(/^Nettverk/).selectOption(ANSWERS['form.networkId']);
  await text(/^Hva vil dere bli bedre på/, ANSWERS['form.title']);
  await text(/^Hva er behovet/, ANSWERS['form.need']);
  await text(/^Hvem gjelder det/, ANSWERS['form.audience']);
  await text(/^Hvordan har ledere og lærere/, ANSWERS['form.involvement']);
  await page.getByLabel('Kollektiv kompetanseutvikling i barnehage og grunnskole').check();
  await page.getByLabel('Søkt om').check();
  await text(/^Navn/, ANSWERS['contact.name']);
  await text(/^Stilling eller rolle/, ANSWERS['contact.role']);
  await text(/^E-post/, ANSWERS['contact.email']);
}
