import { frameOf, tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, expectOnly } from './written-forms.ts';

test('the tab follows Teams from light to dark and to high contrast while it is open', async ({
  page,
  open,
}) => {
  await open({ persona: 'p01', view: 'tab' });
  const tab = tabOf(page);
  const html = tab.locator('html');
  const back = () => frameOf(page)?.evaluate('getComputedStyle(document.body).backgroundColor');
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'default');
  const seen = [await back()];
  for (const [name, theme] of [
    ['Mørkt', 'dark'],
    ['Høy kontrast', 'contrast'],
  ] as const) {
    await page.getByRole('button', { name: /^Tema: / }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect(html).toHaveAttribute('data-theme', theme);
    seen.push(await back());
  }
  expect(new Set(seen).size, `three different backgrounds: ${seen.join(', ')}`).toBe(3);
});

test('on a phone nothing has to be scrolled sideways', async ({ page, open }) => {
  await open({ persona: 'a01', view: 'tab', phone: true });
  const tab = tabOf(page);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(tab.locator('html'));
  await tab.getByRole('link', { name: 'Henvendelser' }).click();
  await expect(tab.getByRole('link', { name: 'Støtte i forfasen i oppfølgingsordningen' })).toBeVisible();
  await expectNoSidewaysScroll(tab.locator('html'));
  await tab.getByRole('link', { name: 'Støtte i forfasen i oppfølgingsordningen' }).click();
  await expect(tab.getByRole('heading', { name: 'Avsender' })).toBeVisible();
  await expectNoSidewaysScroll(tab.locator('html'));
});

test('nothing sticks out of the column of facts, however long an address is', async ({ page, open }) => {
  await open({ persona: 'a01', view: 'tab', sub: 'case:2026-0001' });
  const tab = tabOf(page);
  const address = await tab
    .getByRole('link', { name: 'rune.oppfolgingsdemo@kommune.example.no' })
    .boundingBox();
  const column = await tab.getByRole('complementary').boundingBox();
  expect((address?.x ?? 0) + (address?.width ?? 0)).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
});

test('the written form is chosen in the tab, at once and for good, and no word of the other is left', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Lesing i naturfag', {
    form: 'nn',
    organisation: 'Revfjord kommune',
    networkId: 'net-5',
    need: 'Elevane strevar med å lese fagtekstar.',
    audience: 'alle på 8.–10. steg',
    involvement: 'Drøfta i personalet.',
  });
  // Ragna Tenkteby writes nynorsk, and no other test is her.
  await open({ persona: 'p17', view: 'tab', sub: `case:${caseNo}` });
  const tab = tabOf(page);
  const html = tab.locator('html');
  await expect(tab.getByRole('heading', { name: 'Historikk' })).toBeVisible();
  await expectOnly('nn', html);
  await tab.getByRole('link', { name: 'Ny førespurnad' }).click();
  await expect(tab.getByLabel('Beskriv behovet')).toBeVisible();
  await expectOnly('nn', html);

  await tab.getByRole('button', { name: 'Bokmål' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Ny henvendelse' })).toBeVisible();
  await expectOnly('nb', html);
  await page.reload();
  await expect(tab.getByRole('link', { name: 'Hjem' })).toBeVisible();
  await tab.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(tab.getByRole('link', { name: 'Heim' })).toBeVisible();
});
