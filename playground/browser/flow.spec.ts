import type { Locator } from '@playwright/test';
import { cardOf, openTeams, tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

/** A claim may take this many presses: the button, two lists of two presses each, and the button that sends. */
const MOST_PRESSES = 6;

const NAMES = /Sivert Malstad.*Wilhelm Lærlingmo/;

test('T012, T015, T018, T022: from the chat to the channel, a claim, a change and a withdrawal, the same everywhere', async ({
  page,
  context,
  open,
  others,
  addresses,
}) => {
  test.setTimeout(60_000);
  const { caseNo, statusUrl } = await others.send('Samtaler i matematikk');

  await test.step('the nestleder puts the case on the agenda with one press in the chat', async () => {
    await open({ persona: 'a01', view: 'chat' });
    const desk = cardOf(page, caseNo);
    await desk.getByRole('button', { name: 'Sett på saklista' }).click();
    await expect(desk).toContainText(/Satt på saklista til lederforum .* av Nora Nestlederdemo/);
    await expect(desk.getByRole('button', { name: 'Sett på saklista' })).toHaveCount(0);
  });

  const everybody = await context.newPage();
  await openTeams(everybody, addresses.teamsUrl, { persona: 'p01', view: 'Lederforum' });
  const shared = cardOf(everybody, caseNo);
  await expect(shared).toContainText('Havnes kommune');
  await expect(shared).toContainText(/Meld kompetanse før lederforum/);

  // What lies behind is drawn seldom.
  await page.bringToFront();
  await open({ persona: 'p03', view: 'Lederforum' });
  const own = cardOf(page, caseNo);
  const dialog = page.getByRole('dialog');
  const presses = counter();

  await test.step('a section leader claims through the dialog, which shows the days that people have left', async () => {
    await presses.press(own.getByRole('button', { name: 'Meld kompetanse' }));
    const experienced = dialog.getByLabel('Erfaren kollega', { exact: true });
    await expect(experienced.getByRole('option', { name: /Sivert Malstad \(.* igjen/ })).toHaveCount(1);
    await presses.choose(experienced, 'p18');
    await presses.choose(dialog.getByLabel('Kollega som er ny og motivert', { exact: true }), 'p22');
    await presses.press(dialog.getByRole('button', { name: 'Meld kompetanse' }));
    await expect(dialog).toContainText(/Takk\. Seksjon for matematikk har meldt Sivert Malstad og Wilhelm/);
    expect(presses.count()).toBeLessThanOrEqual(MOST_PRESSES);
    await dialog.getByRole('button', { name: 'Lukk' }).click();
  });

  await test.step('everybody sees the names; the leader sees a card of their own', async () => {
    await expect(shared).toContainText(/Meldt: Sivert Malstad, Wilhelm Lærlingmo/);
    await expect(shared).not.toContainText('Dere har meldt');
    await expect(own).toContainText('Dere har meldt Sivert Malstad og Wilhelm Lærlingmo.');
    await expect(page.getByText('Din egen visning av kortet').last()).toBeVisible();
  });

  await test.step('the answer is changed', async () => {
    await own.getByRole('button', { name: 'Endre' }).click();
    await expect(dialog.getByLabel('Erfaren kollega', { exact: true })).toHaveValue('p18');
    await dialog.getByLabel('Kommentar').fill('Kan begynne i januar.');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(dialog).toContainText('Takk.');
    await dialog.getByRole('button', { name: 'Lukk' }).click();
    await expect(shared).toContainText('(Kan begynne i januar.)');
  });

  await test.step('the tab shows the same, the status page nothing of it', async () => {
    const desk = await context.newPage();
    await openTeams(desk, addresses.teamsUrl, { persona: 'a01', view: 'tab', sub: `case:${caseNo}` });
    const claims = tabOf(desk).getByRole('region', { name: 'Svar fra seksjonene' });
    await expect(claims).toContainText(NAMES);
    await expect(claims).toContainText('Kan begynne i januar.');
    await desk.goto(statusUrl);
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Samtaler i matematikk');
    await expect(desk.getByRole('listitem').filter({ hasText: 'I lederforum' })).toContainText(
      'her er saken',
    );
    await expect(desk.locator('body')).not.toContainText(/Malstad|Lærlingmo|januar|Seksjon for matematikk/);
    await desk.close();
    await page.bringToFront();
  });

  await test.step('the answer is withdrawn', async () => {
    await own.getByRole('button', { name: 'Trekk' }).click();
    await expect(own).toContainText('Dere har trukket svaret.');
    await expect(shared).not.toContainText('Sivert Malstad');
    await expect(shared).toContainText(/Ikke svart: .*Seksjon for matematikk/);
  });
});

test('T016, T050: a UP1 writes «ny henvendelse» and sends one for their own network from the chat', async ({
  page,
  open,
}) => {
  await open({ persona: 'p13', view: 'chat' });
  await page.getByRole('textbox', { name: 'Skriv til Bindeledd' }).fill('ny henvendelse');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Registrer ny henvendelse' }).last().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Nettverk').getByRole('option', { name: 'Kystnettverket' })).toHaveCount(1);
  await expect(dialog.getByLabel('Nettverk').getByRole('option', { name: 'Skogbygdnettverket' })).toHaveCount(
    0,
  );
  for (const [label, words] of [
    ['Fra', 'Lynghaug kommune'],
    ['Tema', 'Sendt fra chatten'],
    ['Behov', 'Lærerne ønsker å øve sammen.'],
    ['For hvem', 'lærere'],
    ['Slik har ledere og lærere vært med', 'Drøftet på rektormøtet.'],
    ['Navn på kontaktperson hos avsenderen', 'Frode Havdemo'],
    ['Rolle', 'rådgiver'],
    ['E-post', 'frode.havdemo@kommune.example.no'],
  ] as const)
    await dialog.getByLabel(new RegExp(`^${label}`)).fill(words);
  await dialog.getByLabel(/^Ordning/).selectOption('kollektiv');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toContainText(/Takk, vi har fått henvendelsen \(nr\. 20\d\d-\d{4}\)/);
  await expect(dialog.getByRole('link', { name: 'Åpne statussiden' })).toBeVisible();
});

test('T021: a claim that lacks something comes back with everything that was typed, and says what', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Mangelfull melding');
  await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await open({ persona: 'p03', view: 'Lederforum' });
  await cardOf(page, caseNo).getByRole('button', { name: 'Meld kompetanse' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Erfaren kollega', { exact: true }).selectOption('p18');
  await dialog.getByLabel('Kommentar').fill('Sivert kan alene.');
  await dialog.getByRole('button', { name: 'Meld kompetanse' }).click();
  await expect(dialog).toContainText('Skriv kort hvorfor');
  await expect(dialog.getByLabel('Erfaren kollega', { exact: true })).toHaveValue('p18');
  await expect(dialog.getByLabel('Kommentar')).toHaveValue('Sivert kan alene.');
  await dialog.getByLabel(/^Hvorfor ikke en ny kollega/).fill('De nye er opptatt.');
  await dialog.getByRole('button', { name: 'Meld kompetanse' }).click();
  await expect(dialog).toContainText('Seksjon for matematikk har meldt Sivert Malstad.');
});

test('what a person wrote is shown as it was written, on the card and in the tab', async ({
  page,
  open,
  others,
}) => {
  const title = '<b>Fet</b> **stjerner** [lenke](https://example.org) {{navn}} & æøå';
  const { caseNo } = await others.send(title);
  await open({ persona: 'a01', view: 'chat' });
  await expect(cardOf(page, caseNo)).toContainText(title);
  await open({ persona: 'a01', view: 'tab', sub: `case:${caseNo}` });
  await expect(tabOf(page).getByRole('heading', { level: 1 })).toHaveText(title);
});

test('T023: a case is found with the message extension and sent to the channel', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Sjakk på timeplanen');
  await open({ persona: 'p01', view: 'search' });
  await page.getByRole('textbox', { name: 'Søk i saker' }).fill('sjakk');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Treff' }).getByRole('button', { name: caseNo }).click();
  await page.getByRole('button', { name: 'Send til Lederforum' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Lederforum' })).toBeVisible();
  await expect(page.getByRole('log')).toContainText(`Henvendelse ${caseNo}`);
});

function counter() {
  let presses = 0;
  return {
    count: () => presses,
    async press(button: Locator): Promise<void> {
      presses += 1;
      await button.click();
    },
    /** One press opens a list, one takes from it. */
    async choose(list: Locator, value: string): Promise<void> {
      presses += 2;
      await list.selectOption(value);
    },
  };
}
