import type { FrameLocator, Page } from '@playwright/test';
import { osloDate } from '../../bot/src/domain/kernel/calendar.ts';
import { openTeams, tabOf } from './acts.ts';
import { expectAccessible, THEMES } from './axe.ts';
import { expect, test as base } from './fixtures.ts';
import { openPlayground, type Playground } from './open-playground.ts';
import { expectNoSidewaysScroll, expectOnly } from './written-forms.ts';

/** A playground of their own: there is one lederforum a day, and these tests end it. */
let playground: Playground;
const test = base.extend({
  addresses: async ({}, use) => {
    await use(playground);
  },
});
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  playground = await openPlayground();
});
test.afterAll(() => playground.stop());

const today = osloDate(Date.now());
const VURDERING = 'Vurdering og underveisvurdering i yrkesfag';
const SKRIVING = 'Skriving i alle fag på mellomtrinnet';
const SKULEMILJO = 'Trygt og godt skulemiljø etter samanslåing av to skular';

/** The meeting as a person sees it, in a window of their own. */
async function meetingOf(page: Page, persona: string, theme: (typeof THEMES)[number] = 'default') {
  await openTeams(page, playground.teamsUrl, { persona, view: 'tab', sub: `forum:${today}`, theme });
  const tab = tabOf(page);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  return tab;
}

const inAgenda = (tab: FrameLocator, title: string) =>
  tab.getByRole('region', { name: /^Saklista$/ }).getByRole('button', { name: title });
const inDecided = (tab: FrameLocator, title: string) =>
  tab.getByRole('region', { name: 'Behandlet' }).getByRole('listitem').filter({ hasText: title });

test('the page is nynorsk to the last word for whoever reads nynorsk', async ({ page }) => {
  const tab = await meetingOf(page, 'a01');
  await tab.getByRole('button', { name: 'Nynorsk' }).click();
  await tab.getByRole('button', { name: SKULEMILJO }).click();
  for (const act of ['Utset', 'Spør avsendaren', 'Avslå']) {
    await tab.getByRole('button', { name: act, exact: true }).click();
    await expect(tab.getByRole('form')).toBeVisible();
    await expectOnly('nn', tab.locator('html'));
  }
  await tab.getByRole('button', { name: 'Avslutt møtet' }).click();
  await expect(tab.getByText(/saker er ikkje behandla/)).toBeVisible();
  await expectOnly('nn', tab.locator('html'));
  await tab.getByRole('button', { name: 'Bokmål' }).click();
  await expect(tab.getByRole('button', { name: 'Spør avsenderen' })).toBeVisible();
});

for (const theme of THEMES)
  test(`axe finds nothing in a meeting with an open decision, in the theme ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const tab = await meetingOf(page, 'a01', theme);
    await inAgenda(tab, VURDERING).click();
    await tab.getByRole('button', { name: 'Bekreft', exact: true }).click();
    const form = tab.getByRole('form', { name: 'Bekreft i lederforum' });
    await form.getByRole('button', { name: 'Bekreft' }).click();
    await expect(form.getByLabel(/^Begrunnelse/)).toBeFocused();
    await expectAccessible(page, theme);
  });

test('at 320 pixels, as on a phone or at 400 %, nothing has to be scrolled sideways', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 336, height: 700 });
  await open({ persona: 'a01', view: 'tab', sub: `forum:${today}` });
  const tab = tabOf(page);
  await inAgenda(tab, VURDERING).click();
  await expect(tab.getByRole('heading', { level: 2, name: VURDERING })).toBeFocused();
  await expectNoSidewaysScroll(tab.locator('html'));
  await tab.getByRole('button', { name: 'Bekreft', exact: true }).click();
  await expectNoSidewaysScroll(tab.locator('html'));
  await tab.getByRole('button', { name: 'Stor visning' }).click();
  await expectNoSidewaysScroll(tab.locator('html'));
});

test('the agenda and the cases are gone through from the keyboard', async ({ page }) => {
  const tab = await meetingOf(page, 'p01');
  await inAgenda(tab, SKRIVING).focus();
  await page.keyboard.press('ArrowDown');
  await expect(inAgenda(tab, VURDERING)).toBeFocused();
  await expect(tab.getByRole('heading', { level: 2, name: VURDERING })).toBeVisible();
  await page.keyboard.press('Alt+PageDown');
  await expect(tab.getByRole('heading', { level: 2, name: SKULEMILJO })).toBeFocused();
  // A section leader reads along, and decides nothing.
  await expect(tab.getByRole('button', { name: /^(Bekreft|Utsett|Avslutt møtet)$/ })).toHaveCount(0);
});

test('T009, T012, T013, T015, T017, T020: the nestleder runs a meeting while another takes the notes', async ({
  page,
  context,
  others,
}) => {
  test.setTimeout(90_000);
  const tab = await meetingOf(page, 'a01');
  const said = (words: string | RegExp) =>
    expect(tab.getByRole('status').filter({ hasText: words })).toBeVisible();
  const secretary = await meetingOf(await context.newPage(), 'a03');
  // What lies behind is drawn seldom.
  await page.bringToFront();
  await expect(tab.getByText('0 av 5 saker behandlet')).toBeVisible();

  await test.step('what was decided since the last meeting is ratified, and the next case is there', async () => {
    await tab.getByRole('button', { name: 'Godkjenn i etterkant' }).click();
    await tab.getByRole('button', { name: 'Godkjenn', exact: true }).click();
    await said('Saken er godkjent i etterkant.');
    await expect(tab.getByText('1 av 5 saker behandlet')).toBeVisible();
    await expect(tab.getByRole('heading', { level: 2, name: /^Utforskende matematikk/ })).toBeFocused();
  });

  await test.step('one takes notes, which save themselves and are seen by the other', async () => {
    await inAgenda(secretary, VURDERING).click();
    await secretary.getByLabel('Notat til referatet').fill('Fylket vil ha svar før jul.');
    await expect(secretary.getByText(/^Lagret kl\. /)).toBeVisible();
    await inAgenda(tab, VURDERING).click();
    await expect(tab.getByLabel('Notat til referatet')).toHaveValue('Fylket vil ha svar før jul.');
  });

  await test.step('who goes is ticked; what others do meanwhile is told and takes nothing away', async () => {
    for (const section of ['pedagogikk', 'yrkesfag'])
      await tab.getByRole('checkbox', { name: new RegExp(`^Seksjon for ${section}`) }).check();
    await tab.getByRole('checkbox', { name: 'Ylva Førstegangsvik' }).uncheck();
    await expect(tab.getByText('De som er valgt, er ikke lenger én erfaren og én ny.')).toBeVisible();
    const caseNo = (await tab.getByRole('article').textContent())?.match(/20\d\d-\d{4}/)?.[0] ?? '';
    await others.act('a03', caseNo, { action: 'addInformation', text: 'De er 130 nå.' });
    await expect(tab.getByText(/^Saken er endret mens du hadde den åpen/)).toBeVisible();
    await expect(tab.getByRole('checkbox', { name: 'Ragna Tenkteby' })).toBeChecked();
    await tab.getByRole('button', { name: 'Jeg har sett det' }).click();
  });

  await test.step('two sections are confirmed, and one of them leads', async () => {
    await tab.getByRole('button', { name: 'Bekreft', exact: true }).click();
    const form = tab.getByRole('form', { name: 'Bekreft i lederforum' });
    await expect(form).toContainText('Ragna Tenkteby, Oda Prototyplien og Ulrik Oppdiktsen går.');
    await form.getByLabel(/^Hvem leder/).selectOption({ label: 'Seksjon for yrkesfag og skoleutvikling' });
    await form.getByLabel(/^Begrunnelse/).fill('De kjenner nettverket.');
    await form.getByLabel('Nei, men vi løser det').check();
    await form.getByLabel(/^Hvordan løser dere det/).fill('Oda får avlastning i mars.');
    await form.getByRole('button', { name: 'Bekreft' }).click();
    await said('Bekreftet. Administrasjonen har fått saken.');
    await expect(inDecided(tab, VURDERING)).toContainText('Bekreftet: Ragna Tenkteby');
    await expect(inDecided(secretary, VURDERING)).toBeVisible();
    await expect(secretary.getByLabel('Notat til referatet')).toHaveValue('Fylket vil ha svar før jul.');
  });

  await test.step('one is postponed, one is sent back with a question, and the question is taken back', async () => {
    await inAgenda(tab, SKRIVING).click();
    await tab.getByRole('button', { name: 'Utsett', exact: true }).click();
    const form = tab.getByRole('form', { name: 'Utsett til et senere lederforum' });
    await form.getByRole('combobox', { name: 'Utsett til' }).selectOption({ index: 1 });
    await form.getByLabel(/^Begrunnelse/).fill('Vi venter på rektormøtet.');
    await form.getByRole('button', { name: 'Utsett' }).click();
    await expect(inDecided(tab, SKRIVING)).toContainText(/Utsatt til \d+\. \p{L}+/u);

    await inAgenda(tab, SKULEMILJO).click();
    await tab.getByRole('button', { name: 'Spør avsenderen' }).click();
    await tab.getByLabel(/^Spørsmål/).fill('Kor mange er de?');
    await tab.getByRole('button', { name: 'Send spørsmålet' }).click();
    await said('Spørsmålet er sendt.');
    await inDecided(tab, SKULEMILJO)
      .getByRole('button', { name: /^Angre/ })
      .click();
    await said('Avgjørelsen er angret.');
    await expect(inAgenda(tab, SKULEMILJO)).toBeVisible();
    await expect(tab.getByRole('heading', { level: 2, name: SKULEMILJO })).toBeFocused();
  });

  await test.step('the meeting is ended; what was not reached is moved, and the minutes say it all', async () => {
    await tab.getByRole('button', { name: 'Avslutt møtet' }).click();
    await expect(tab.getByText(/^2 saker er ikke behandlet\. De flyttes til lederforum /)).toBeVisible();
    await tab.getByRole('button', { name: 'Avslutt nå' }).click();
    await expect(tab.getByText(/^Møtet er avsluttet\. 2 saker er flyttet til /)).toBeFocused();
    await expect(secretary.getByText('Avsluttet', { exact: true })).toBeVisible();
    await tab.getByRole('link', { name: 'Se referatet' }).click();
    const minutes = tab.getByRole('main');
    await expect(tab.getByRole('heading', { level: 1, name: /^Referat/ })).toBeVisible();
    for (const words of ['Oda Prototyplien', 'De kjenner nettverket.', 'Vi venter på rektormøtet.'])
      await expect(minutes).toContainText(words);
    await expect(minutes.getByText('Fylket vil ha svar før jul.')).toBeVisible();
  });
});
