import { cardOf, tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

test('T018, T023: the home page shows what waits, with the one next act, and leads to the case', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Geometri ute');
  await open({ persona: 'a01', view: 'tab' });
  const tab = tabOf(page);
  await expect(tab.getByRole('heading', { level: 1, name: 'Hei, Nora' })).toBeVisible();
  const line = tab.getByRole('listitem').filter({ hasText: caseNo });
  await expect(line).toContainText('Ny henvendelse. Du avgjør hvor den skal.');
  await line.getByRole('link', { name: 'Avgjør' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Geometri ute' })).toBeFocused();
  await expect(tab.getByRole('region', { name: 'Neste steg' })).toContainText(/Nestleder.* har neste steg/);

  await tab.getByRole('button', { name: 'Sett på saklista' }).click();
  const dialog = tab.getByRole('dialog', { name: 'Sett på saklista til lederforum' });
  await dialog.getByRole('button', { name: 'Sett på saklista' }).click();
  await expect(tab.getByText('Saken står på saklista.')).toBeFocused();
  await expect(tab.getByRole('region', { name: 'Neste steg' })).toContainText('Lederforum har neste steg');
  // What is done waits no longer.
  await tab.getByRole('link', { name: 'Hjem' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Hei, Nora' })).toBeVisible();
  await expect(tab.getByRole('listitem').filter({ hasText: caseNo })).toHaveCount(0);
});

test('the list is searched and filtered, and Back finds it as it was', async ({ page, open, others }) => {
  const { caseNo } = await others.send('Kakaduer i klasserommet');
  await others.act('a01', caseNo, { action: 'decline', reason: 'Vi har ingen fugler.' });
  await open({ persona: 'p01', view: 'tab' });
  const tab = tabOf(page);
  await tab.getByRole('link', { name: 'Henvendelser' }).click();
  await expect(tab.getByRole('row').nth(5)).toBeVisible();
  await tab.getByRole('searchbox', { name: 'Søk' }).fill('kakaduer');
  await expect(tab.getByRole('heading', { name: 'Ingen treff' })).toBeVisible();
  await tab.getByLabel('Vis').selectOption('Avslått');
  await expect(tab.getByRole('status').filter({ hasText: /^1 henvendelse$/ })).toBeVisible();
  await expect(tab.getByRole('row', { name: caseNo })).toContainText('Avslått');
  await tab.getByRole('link', { name: 'Kakaduer i klasserommet' }).click();
  await expect(tab.getByText('Vi har ingen fugler.').first()).toBeVisible();
  await tab.getByRole('link', { name: 'Alle henvendelser' }).click();
  await expect(tab.getByRole('searchbox', { name: 'Søk' })).toHaveValue('kakaduer');
  await expect(tab.getByRole('row', { name: caseNo })).toBeVisible();
});

test('T014, T111: the case page says what the case is, who has the next step, and what has happened', async ({
  page,
  open,
}) => {
  await open({ persona: 'p03', view: 'tab', sub: 'case:2026-0003' });
  const tab = tabOf(page);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Utforskende matematikk 1.–4. trinn');
  for (const name of ['Neste steg', 'Behov', 'Svar fra seksjonene', 'Historikk', 'Om saken'])
    await expect(tab.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(tab.getByText('Kartlegging på ni skoler viser')).toBeVisible();
  await expect(tab.getByText('Temaet kom fram på rektormøtet.')).toBeVisible();
  await expect(tab.getByRole('region', { name: 'Svar fra seksjonene' })).toContainText('Sivert Malstad');
});

test('what another person changes shows within six seconds, without a reload', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Endres av en annen');
  await open({ persona: 'p01', view: 'tab', sub: `case:${caseNo}` });
  const tab = tabOf(page);
  await expect(tab.getByText('Mottatt', { exact: true })).toBeVisible();
  await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await expect(tab.getByText('På saklista', { exact: true })).toBeVisible({ timeout: 6_000 });
  await expect(tab.getByRole('button', { name: 'Meld kompetanse' })).toBeVisible();
});

test('a button on the card opens the tab on its case', async ({ page, open, others }) => {
  const { caseNo } = await others.send('Lenke inn i fana');
  await open({ persona: 'a01', view: 'chat' });
  await cardOf(page, caseNo).getByRole('link', { name: 'Åpne i Bindeledd' }).click();
  await expect(tabOf(page).getByRole('heading', { level: 1, name: 'Lenke inn i fana' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`sub=case%3A${caseNo}`));
});

test('T014, T016: a UP1 registers a request in the tab, and what is typed survives a look elsewhere', async ({
  page,
  open,
}) => {
  await open({ persona: 'p13', view: 'tab' });
  const tab = tabOf(page);
  await tab.getByRole('link', { name: 'Ny henvendelse' }).click();
  await tab.getByLabel('Skole, kommune eller skoleeier').fill('Lynghaug kommune');
  await tab.getByRole('button', { name: 'Send inn' }).click();
  // The first field that lacks something has the focus.
  await expect(tab.getByLabel('Nettverk')).toBeFocused();
  await tab.getByRole('link', { name: 'Hjem' }).click();
  await tab.getByRole('link', { name: 'Ny henvendelse' }).click();
  await expect(tab.getByLabel('Skole, kommune eller skoleeier')).toHaveValue('Lynghaug kommune');

  await tab.getByLabel('Nettverk').selectOption('Kystnettverket');
  await tab.getByLabel('Kontaktperson').fill('Frode Havdemo');
  await tab.getByLabel('Stilling').fill('rådgiver');
  await tab.getByLabel('E-post').fill('frode.havdemo@kommune.example.no');
  await tab.getByLabel('Tema').fill('Registrert av UP1');
  await tab.getByLabel('Beskriv behovet').fill('Elevene snakker lite matematikk.');
  await tab.getByLabel('Hvem er det for?').fill('lærere');
  await tab.getByLabel('Hvordan har ledere og lærere').fill('Drøftet på rektormøtet.');
  await tab.getByLabel('Ordning').selectOption({ index: 1 });
  await tab.getByLabel('Hvordan betales det?').selectOption({ index: 1 });
  await tab.getByRole('button', { name: 'Send inn' }).click();
  await expect(tab.getByRole('heading', { name: /registrert med nummer 20\d\d-\d{4}/ })).toBeVisible();
  await expect(tab.getByLabel('Lenke til statussiden')).toHaveValue(/\/sak\//);
});
