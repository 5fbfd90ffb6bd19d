import { expect, test } from './fixtures.ts';
import { ANSWERS, fillIn } from './public-form.ts';

test('T001, T041: a school owner is told what is lacking, field by field, and loses nothing of what is typed', async ({
  page,
  addresses,
}) => {
  await page.goto(`${addresses.serverUrl}/nb`);
  const title = page.getByLabel(/^Hva vil dere bli bedre på/);
  await title.fill('Lesing i naturfag');
  await page.getByLabel(/^Omtrent hvor mange/).fill('ganske mange');
  await page.getByRole('button', { name: 'Send henvendelsen' }).click();

  const summary = page.getByRole('group', { name: 'Noe må rettes før vi kan ta imot henvendelsen' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(11);
  await expect(title).toHaveValue('Lesing i naturfag');
  await expect(title).not.toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: 'Nettverk: Fyll ut dette feltet.', exact: true }).click();
  const network = page.getByLabel(/^Nettverk/);
  await expect(network).toBeFocused();
  await expect(network).toHaveAttribute('aria-invalid', 'true');
  await expect(network).toHaveAccessibleDescription(/Fyll ut dette feltet/);
  // What is put right stops being wrong at once.
  await network.selectOption('net-2');
  await expect(network).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel(/^Omtrent hvor mange/)).toHaveAttribute('aria-invalid', 'true');
});

test('T001, T007, T009, T017: a request is sent, and the receipt leads to the page where it can be followed', async ({
  page,
  addresses,
}) => {
  await page.goto(addresses.serverUrl);
  await page.getByRole('link', { name: 'Fortell hva dere trenger' }).click();
  await fillIn(page);
  await page.getByRole('button', { name: 'Send henvendelsen' }).click();

  await expect(page.getByRole('heading', { name: 'Takk, vi har fått henvendelsen' })).toBeFocused();
  const receipt = page.locator('#request-part');
  await expect(receipt).toContainText(/Saksnummer 20\d\d-\d{4}/);
  await expect(receipt).toContainText(/Vi ser på henvendelsen i lederforum \p{L}+dag \d+\. \p{L}+/u);
  await expect(receipt).toContainText(/Dere får svar senest \p{L}+dag \d+\. \p{L}+/u);
  await expect(receipt).toContainText('Kontakt hos oss: Nora Nestlederdemo');
  const link = await page.getByLabel('Lenke til saken').inputValue();
  expect(link).toContain(`${addresses.serverUrl}/sak/`);
  // The link stands nowhere else, so a reload must not lose it.
  await page.reload();
  await expect(page.getByLabel('Lenke til saken')).toHaveValue(link);

  await page.getByRole('link', { name: 'Åpne statussiden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: ANSWERS['form.title'] })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hos nestleder for utdanning' })).toContainText(
    'her er saken nå',
  );
  await expect(page.getByText(/Dere får svar senest/)).toBeVisible();
  await expect(page.getByText('Maja Kladdenes')).toBeVisible();
});

test('T017: the sender adds something, and takes the request back', async ({ page, others }) => {
  const { statusUrl } = await others.send('Trekkes igjen');
  await page.goto(statusUrl);
  await page.getByLabel(/^Hva vil dere legge til/).fill('Vi kan også ta imot studenter.');
  await page.getByRole('button', { name: 'Legg til' }).click();
  await expect(page.getByText('Takk. Vi har fått opplysningene.')).toBeFocused();
  await expect(page.getByText('Vi kan også ta imot studenter.')).toBeVisible();

  await page.getByRole('button', { name: 'Trekk henvendelsen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, trekk henvendelsen' }).click();
  await expect(page.getByText('Henvendelsen er trukket.')).toBeFocused();
  await expect(page.getByText(/Dere har trukket henvendelsen/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Legg til' })).toHaveCount(0);
});

test('what is typed survives a reload, and is gone when it has been sent', async ({ page, addresses }) => {
  await page.goto(`${addresses.serverUrl}/nb`);
  await fillIn(page);
  await page.reload();
  await expect(page.getByText('Vi har hentet fram det dere skrev sist.')).toBeVisible();
  await expect(page.getByLabel(/^Hva er behovet/)).toHaveValue(ANSWERS['form.need']);
  await expect(page.getByLabel('Søkt om')).toBeChecked();
  await page.getByRole('button', { name: 'Send henvendelsen' }).click();
  await page.getByRole('link', { name: 'Send en ny henvendelse' }).click();
  await expect(page.getByRole('button', { name: 'Send henvendelsen' })).toBeEnabled();
  await expect(page.getByLabel(/^Hva er behovet/)).toHaveValue('');
});

test.describe('when the connection is lost', () => {
  test.use({ allowed: /ERR_INTERNET_DISCONNECTED/ });

  test('the text stays, and sending again gives one case', async ({ page, context, addresses }) => {
    await page.goto(`${addresses.serverUrl}/nb`);
    await fillIn(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send henvendelsen' }).click();
    await expect(page.getByRole('group', { name: /uten nett/ })).toBeFocused();
    await expect(page.getByLabel(/^Hva er behovet/)).toHaveValue(ANSWERS['form.need']);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Send henvendelsen' }).click();
    await expect(page.getByRole('heading', { name: 'Takk, vi har fått henvendelsen' })).toBeVisible();
  });
});

test('a request can be written and sent from the keyboard alone', async ({ page, addresses }) => {
  await page.goto(`${addresses.serverUrl}/nb`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til innholdet' })).toBeFocused();
  const focused = page.locator(':focus');
  const waiting = new Map<string, string>(Object.entries(ANSWERS));
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const name = (await focused.getAttribute('name')) ?? '';
    const value = waiting.get(name);
    if (value !== undefined) {
      waiting.delete(name);
      const kind = await focused.getAttribute('type');
      const isList = (await focused.and(page.locator('select')).count()) > 0;
      if (kind === 'radio') await page.keyboard.press('Space');
      else if (isList) await page.keyboard.type('Kyst');
      else await page.keyboard.type(value);
    }
    if ((await focused.innerText()) === 'Send henvendelsen') break;
  }
  expect([...waiting.keys()], 'fields that the Tab key never came to').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Takk, vi har fått henvendelsen' })).toBeFocused();
});
