import type { FrameLocator } from '@playwright/test';
import { tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, expectOnly } from './written-forms.ts';

/** The plan of meetings, the minutes and the deliveries, as people meet them in the tab. */

const ahead = (tab: FrameLocator) => tab.getByRole('region', { name: 'Møter framover' });

test('T012: a meeting is cancelled and held after all, given another time and a stand-in, from the plan', async ({
  page,
  open,
}) => {
  await open({ persona: 'a01', view: 'tab' });
  const tab = tabOf(page);
  await tab.getByRole('link', { name: 'Lederforum' }).click();
  // One far enough ahead that no other test has cases there.
  const row = ahead(tab).getByRole('listitem').nth(5);
  const day = (await row.getByRole('heading').innerText()).trim();
  const sameRow = ahead(tab).getByRole('listitem').filter({ hasText: day });
  await row.getByRole('button', { name: /^Avlys/ }).click();
  await tab.getByRole('dialog').getByRole('button', { name: 'Avlys møtet' }).click();
  await expect(tab.getByRole('status').filter({ hasText: 'er avlyst' })).toBeVisible();
  await expect(tab.getByRole('status').filter({ hasText: 'er avlyst' })).toBeFocused();
  await expect(sameRow.getByText('Avlyst')).toBeVisible();
  await sameRow.getByRole('button', { name: /^Hold møtet likevel/ }).click();
  await tab.getByRole('dialog').getByRole('button', { name: 'Hold møtet' }).click();
  await expect(sameRow.getByText('Avlyst')).toBeHidden();

  await sameRow.getByRole('button', { name: /^Endre/ }).click();
  await tab.getByLabel('Klokkeslett').fill('12:30');
  await tab.getByLabel('Møteleder').selectOption({ index: 1 });
  await tab.getByRole('button', { name: 'Lagre' }).click();
  await expect(sameRow.getByText(/kl\. 12\.30 · .+ leder møtet/)).toBeVisible();
});

test.describe('refused by the server', () => {
  test.use({ allowed: /^Failed to load resource.*422|^422 / });

  test('T012: an extra meeting on a day that has passed is refused, and what was typed stays', async ({
    page,
    open,
  }) => {
    await open({ persona: 'a01', view: 'tab' });
    const tab = tabOf(page);
    await tab.getByRole('link', { name: 'Lederforum' }).click();
    await tab.getByRole('button', { name: 'Legg til et ekstra møte' }).click();
    await tab.getByLabel('Dato').fill('2020-01-01');
    await tab.getByLabel('Klokkeslett').fill('14:00');
    await tab.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click();
    await expect(tab.getByRole('alert').filter({ hasText: 'passert' })).toBeVisible();
    await expect(tab.getByLabel('Klokkeslett')).toHaveValue('14:00');
  });
});

test('T009: the minutes come as a Word file, and can be written out', async ({ page, open }) => {
  await open({ persona: 'p03', view: 'tab' });
  const tab = tabOf(page);
  await tab.getByRole('link', { name: 'Lederforum' }).click();
  await tab
    .getByRole('link', { name: /^Referat, / })
    .first()
    .click();
  await expect(tab.getByRole('heading', { level: 1, name: /^Referat fra lederforum/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Last ned som Word' }).click();
  expect((await download).suggestedFilename()).toMatch(/^referat-20\d\d-\d\d-\d\d\.docx$/);
  await expect(tab.getByText('Word-fila er lastet ned.')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Godkjenn referatet' })).toBeHidden();
});

test('a section leader reads the plan and decides nothing of it, and has no page of deliveries', async ({
  page,
  open,
}) => {
  await open({ persona: 'p03', view: 'tab', sub: 'deliveries' });
  const tab = tabOf(page);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Leveranser' })).toBeHidden();
  await tab.getByRole('link', { name: 'Lederforum' }).click();
  await expect(ahead(tab).getByRole('listitem').first()).toBeVisible();
  await expect(tab.getByRole('button', { name: /^(Avlys|Endre|Legg til)/ })).toBeHidden();
});

test('plan, minutes and deliveries are in nynorsk for whoever reads that', async ({ page, open }) => {
  await open({ persona: 'a03', view: 'tab' });
  const tab = tabOf(page);
  await tab.getByRole('button', { name: 'Nynorsk' }).click();
  await tab.getByRole('link', { name: 'Leiarforum' }).click();
  await expect(tab.getByRole('heading', { name: 'Møte framover' })).toBeVisible();
  await expect(tab.locator('html')).toHaveAttribute('lang', 'nn');
  await expectOnly('nn', tab.locator('html'));
  await tab.getByRole('link', { name: 'Leveransar' }).click();
  await expect(tab.getByLabel('Vis')).toBeVisible();
  await expectOnly('nn', tab.locator('html'));
  await tab.getByRole('button', { name: 'Bokmål' }).click();
});

test.describe('on the narrowest screen', () => {
  // 320 px is also what 1280 px is at 400 % (WCAG 2.2, 1.4.10).
  test.use({ viewport: { width: 320, height: 800 } });

  test('menu, plan, minutes and deliveries need no scrolling sideways', async ({ page, open }) => {
    await open({ persona: 'a01', view: 'tab' });
    const tab = tabOf(page);
    for (const name of ['Lederforum', 'Leveranser', 'Mine valg', 'Hjem']) {
      await tab.getByRole('link', { name, exact: true }).click();
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSidewaysScroll(tab.locator('html'));
    }
    await tab.getByRole('link', { name: 'Lederforum' }).click();
    await tab
      .getByRole('link', { name: /^Referat, / })
      .first()
      .click();
    await expect(tab.getByRole('heading', { level: 1, name: /^Referat fra/ })).toBeVisible();
    await expectNoSidewaysScroll(tab.locator('html'));
  });
});
