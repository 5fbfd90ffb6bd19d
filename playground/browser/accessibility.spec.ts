import { osloDate } from '../../bot/src/domain/kernel/calendar.ts';
import { cardOf, tabOf } from './acts.ts';
import { expectAccessible, THEMES } from './axe.ts';
import { expect, test } from './fixtures.ts';

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

    test('a lederforum that is to come, and the one of today', async ({ page, open, others }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { caseNo } = await others.send('Tilgjengelig lederforum');
      await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: ['sek-norsk'] });
      await open({ persona: 'a01', view: 'tab', theme, sub: `forum:${osloDate(Date.now())}` });
      const tab = tabOf(page);
      await expect(tab.getByRole('heading', { level: 1, name: /^Lederforum/ })).toBeVisible();
      await expectAccessible(page, theme);
      await tab.getByRole('link', { name: /^Neste: / }).click();
      await tab.getByRole('button', { name: caseNo }).click();
      await expect(tab.getByLabel('Notat til referatet')).toBeVisible();
      await expectAccessible(page, theme);
    });

    test('the tab: plan of meetings with an open form, minutes with a note, deliveries', async ({
      page,
      open,
    }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open({ persona: 'a01', view: 'tab', theme });
      const tab = tabOf(page);
      await tab.getByRole('link', { name: 'Lederforum' }).click();
      await expect(tab.getByRole('heading', { name: 'Møter framover' })).toBeVisible();
      await expectAccessible(page, theme);
      await tab.getByRole('button', { name: 'Legg til et ekstra møte' }).click();
      await tab.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click();
      await expect(tab.getByLabel('Dato')).toBeFocused();
      await expectAccessible(page, theme);
      await tab.getByRole('button', { name: 'Avbryt' }).click();
      await tab
        .getByRole('link', { name: /^Referat, / })
        .first()
        .click();
      await expect(tab.getByRole('heading', { level: 1, name: /^Referat fra/ })).toBeVisible();
      const note = tab.getByRole('button', { name: /^(Skriv et notat|Endre notatet), / });
      if ((await note.count()) > 0) await note.first().click();
      await expectAccessible(page, theme);
      await tab.getByRole('link', { name: 'Leveranser' }).click();
      await tab.getByLabel('Vis').selectOption('all');
      await expect(tab.getByRole('heading', { level: 2 }).first()).toBeVisible();
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
