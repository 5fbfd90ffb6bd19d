import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, expectOnly } from './written-forms.ts';

const NYNORSK = {
  form: 'nn',
  organisation: 'Revfjord kommune',
  networkId: 'net-5',
  need: 'Elevane strevar med å lese fagtekstar.',
  audience: 'lærarar på 8.–10. steg',
  involvement: 'Drøfta i personalet.',
} as const;

test('the nynorsk pages are nynorsk to the last word, errors included, and the bokmål pages bokmål', async ({
  page,
  addresses,
  others,
}) => {
  const html = page.locator('html');
  const { serverUrl } = addresses;
  const nn = await others.send('Lesing i naturfag', NYNORSK);
  const nb = await others.send('Lesing i naturfag');
  for (const url of [
    `${serverUrl}/personvern?maalform=nn`,
    `${serverUrl}/vilkar?maalform=nn`,
    nn.statusUrl,
  ]) {
    await page.goto(url);
    await expectOnly('nn', html);
  }
  await page.goto(`${serverUrl}/nn`);
  await page.getByRole('button', { name: 'Send førespurnaden' }).click();
  await expect(page.getByRole('group', { name: /Noko må rettast/ })).toBeFocused();
  await expectOnly('nn', html);
  for (const url of [
    `${serverUrl}/personvern?maalform=nb`,
    `${serverUrl}/vilkar?maalform=nb`,
    nb.statusUrl,
  ]) {
    await page.goto(url);
    await expectOnly('nb', html);
  }
  await page.goto(`${serverUrl}/nb`);
  await page.getByRole('button', { name: 'Send henvendelsen' }).click();
  await expect(page.getByRole('group', { name: /Noe må rettes/ })).toBeFocused();
  await expectOnly('nb', html);
});

test('the choice of written form is remembered', async ({ page, addresses }) => {
  const html = page.locator('html');
  await page.goto(addresses.serverUrl);
  await expect(html).toHaveAttribute('lang', 'nb');
  await page.getByRole('link', { name: 'Vis siden på nynorsk' }).click();
  await expect(html).toHaveAttribute('lang', 'nn');
  await page.goto(addresses.serverUrl);
  await expect(html).toHaveAttribute('lang', 'nn');
  await page.getByRole('link', { name: 'Personvern' }).last().click();
  await expect(html).toHaveAttribute('lang', 'nn');
  await page.getByRole('link', { name: 'Vis sida på bokmål' }).click();
  await page.goto(addresses.serverUrl);
  await expect(html).toHaveAttribute('lang', 'nb');
});

test('T009: a question, a no and a referral can be read on the status page, in the form the sender asked for', async ({
  page,
  others,
}) => {
  const asked = await others.send('Spørsmål til avsenderen');
  await others.act('a01', asked.caseNo, { action: 'askSender', question: 'Hvor mange skoler gjelder det?' });
  await page.goto(asked.statusUrl);
  await expect(page.getByRole('region', { name: 'Vi har et spørsmål til dere' })).toContainText(
    'Hvor mange skoler gjelder det?',
  );
  await page.getByLabel('Svaret deres').fill('Fire skoler.');
  await page.getByRole('button', { name: 'Send svaret' }).click();
  await expect(page.getByText('Takk. Vi har fått opplysningene.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vi har et spørsmål til dere' })).toHaveCount(0);

  const refused = await others.send('Avslag', NYNORSK);
  await others.act('a01', refused.caseNo, {
    action: 'decline',
    reason: 'Vi har ingen ledige fagfolk i vår.',
  });
  await page.goto(refused.statusUrl);
  await expect(page.getByRole('heading', { name: 'Vi kan diverre ikkje ta på oss dette no' })).toBeVisible();
  await expect(page.getByText('Vi har ingen ledige fagfolk i vår.').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('T007, T044: everything can be read, and the page says where to write instead', async ({
    page,
    addresses,
    others,
  }) => {
    await page.goto(`${addresses.serverUrl}/nb`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Kompetanseutvikling mellom skole og lærerutdanning',
    );
    await expect(page.getByRole('heading', { name: 'Slik går vi fram' })).toBeVisible();
    await expect(page.getByText(/Skjemaet trenger JavaScript for å sende/)).toContainText(
      'nora.nestlederdemo@uh.example.no',
    );
    await expect(page.getByRole('button', { name: 'Send henvendelsen' })).toBeDisabled();
    const { statusUrl, caseNo } = await others.send('Uten skript');
    await page.goto(statusUrl);
    await expect(page.getByText(`Sak ${caseNo}`)).toBeVisible();
    await expect(page.getByText('her er saken nå')).toBeVisible();
  });
});

test.describe('in a window of 320 pixels (400 % on an ordinary screen)', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing has to be scrolled sideways', async ({ page, addresses, others }) => {
    const { serverUrl } = addresses;
    const { statusUrl } = await others.send('Etlangtordutenmellomromsomingenkunnehatenktseg'.repeat(2));
    for (const url of [`${serverUrl}/nb`, `${serverUrl}/nn`, `${serverUrl}/personvern`, statusUrl]) {
      await page.goto(url);
      await expectNoSidewaysScroll(page.locator('html'));
    }
    await page.goto(`${serverUrl}/nb`);
    await page.getByRole('button', { name: 'Send henvendelsen' }).click();
    await expect(page.getByRole('group', { name: /Noe må rettes/ })).toBeVisible();
    await expectNoSidewaysScroll(page.locator('html'));
  });
});

test('a link that is not whole gets a page that says so', async ({ page, addresses }) => {
  const answer = await page.request.get(`${addresses.serverUrl}/sak/2026-0001/feil`);
  expect(answer.status()).toBe(404);
  await page.setContent(await answer.text());
  await expect(page.getByRole('heading', { name: 'Lenken gjelder ikke' })).toBeVisible();
});
