import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOf, tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

/** Violations that are not ours to mend: the rule, where, and why it stands. */
const KNOWN: { rule: string; target: RegExp; why: string }[] = [
  {
    rule: 'landmark-unique',
    target: /^(header|main)$/,
    why: 'the tab in its frame is a page of its own, with a header and a main part; axe counts them with its owner’s',
  },
];

const THEMES = ['default', 'dark', 'contrast'] as const;

/**
 * Sees that axe finds nothing wrong in a page and the frames in it. Fluent's focus sentinels are never seen by anybody.
 * @param theme all but the first differ from it in their colours alone, so only those are looked at
 */
async function expectAccessible(page: Page, theme: (typeof THEMES)[number] = 'default'): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .exclude('[data-tabster-dummy]');
  const { violations } = await (theme === 'default' ? axe : axe.withRules('color-contrast')).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const why = any.map(({ message }) => message).join('; ');
      return { rule: id, target: target.flat().join(' '), help, html: html.slice(0, 200), why };
    }),
  );
  const known = (one: (typeof found)[number]) =>
    KNOWN.some(({ rule, target }) => rule === one.rule && target.test(one.target));
  expect(found.filter((one) => !known(one))).toEqual([]);
}

test.describe('the public page', () => {
  for (const [colorScheme, theme] of [
    ['light', 'default'],
    ['dark', 'dark'],
  ] as const)
    test(`front page with errors, receipt, status page and text pages, ${colorScheme}`, async ({
      page,
      addresses,
      others,
    }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { serverUrl } = addresses;
      const asked = await others.send('Spørsmål');
      await others.act('a01', asked.caseNo, { action: 'askSender', question: 'Hvor mange skoler?' });
      const sent = await others.send('Sendt');
      const urls = [`${serverUrl}/nn`, `${serverUrl}/personvern`, `${serverUrl}/vilkar`, asked.statusUrl];
      for (const url of urls) {
        await page.goto(url);
        await expectAccessible(page, theme);
      }
      await page.goto(sent.statusUrl);
      await page.getByRole('button', { name: 'Trekk henvendelsen …' }).click();
      await expectAccessible(page, theme);
      await page.goto(`${serverUrl}/nb`);
      await page.getByRole('button', { name: 'Send henvendelsen' }).click();
      await expectAccessible(page, theme);
    });
});

for (const theme of THEMES)
  test.describe(`in the theme ${theme}`, () => {
    test('the tab: home, list, case with an open dialog, new request', async ({ page, open, others }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { caseNo } = await others.send('Tilgjengelighet');
      await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
      await open({ persona: 'p09', view: 'tab', theme });
      const tab = tabOf(page);
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, theme);
      await tab.getByRole('link', { name: 'Henvendelser' }).click();
      await tab.getByRole('row').nth(1).hover();
      await expectAccessible(page, theme);
      await tab.getByRole('link', { name: 'Ny henvendelse' }).click();
      await tab.getByRole('button', { name: 'Send inn' }).click();
      await expect(tab.getByLabel('Skole, kommune eller skoleeier')).toBeFocused();
      await expectAccessible(page, theme);
      await open({ persona: 'p03', view: 'tab', theme, sub: 'case:2026-0001' });
      await expect(tab.getByRole('heading', { name: 'Historikk' })).toBeVisible();
      await expectAccessible(page, theme);
      await open({ persona: 'p03', view: 'tab', theme, sub: `case:${caseNo}` });
      await tab.getByRole('button', { name: 'Meld kompetanse' }).click();
      await tab.getByLabel('Erfaren').selectOption('p18');
      await tab.getByRole('dialog').getByRole('button', { name: 'Meld kompetanse' }).click();
      await expect(tab.getByLabel(/^Hvorfor ikke én erfaren/)).toBeFocused();
      await expectAccessible(page, theme);
    });

    test('the playground: channel, chat with an unfolded part, dialog, search', async ({
      page,
      open,
      others,
    }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { caseNo } = await others.send('Tilgjengelige kort');
      await open({ persona: 'a01', view: 'chat', theme });
      await cardOf(page, caseNo).getByRole('button', { name: 'Spør avsenderen' }).click();
      await expect(cardOf(page, caseNo).getByLabel('Hva vil du vite?')).toBeVisible();
      await expectAccessible(page, theme);
      await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
      await open({ persona: 'p03', view: 'Lederforum', theme });
      await cardOf(page, caseNo).getByRole('button', { name: 'Meld kompetanse' }).click();
      await expect(page.getByRole('dialog').getByLabel('Erfaren kollega', { exact: true })).toBeVisible();
      await expectAccessible(page, theme);
      await page.getByRole('button', { name: 'Lukk' }).click();
      await expect(page.getByRole('banner')).toBeVisible();
      await cardOf(page, caseNo).getByRole('link', { name: 'Åpne i Bindeledd' }).hover();
      await expectAccessible(page, theme);
      await page.getByRole('navigation').getByRole('button', { name: 'Generelt' }).hover();
      await open({ persona: 'p03', view: 'search', theme });
      await page.getByRole('button', { name: 'Søk', exact: true }).click();
      await page.getByRole('list', { name: 'Treff' }).getByRole('button').first().click();
      await expectAccessible(page, theme);
    });
  });

test('the page that is shown outside Teams', async ({ page, addresses }) => {
  await page.goto(`${addresses.serverUrl}/tab/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
