import { tabOf } from './acts.ts';
import { expect, test } from './fixtures.ts';

test.describe('when the server says no', () => {
  test.use({ allowed: /409|500/ });

  test('T018: an answer that a colleague changed meanwhile is shown, and what is typed stays', async ({
    page,
    open,
    others,
  }) => {
    const { caseNo } = await others.send('To svarer samtidig');
    await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
    await open({ persona: 'p03', view: 'tab', sub: `case:${caseNo}` });
    const tab = tabOf(page);
    await tab.getByRole('button', { name: 'Meld kompetanse' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByLabel('Erfaren').selectOption('p18');
    await dialog.getByLabel('Ny og motivert kollega').selectOption('p22');
    const comment = dialog.getByLabel('Kommentar til lederforum');
    await comment.fill('Det jeg holdt på å skrive');
    await others.act('p03', caseNo, {
      action: 'declineClaim',
      sectionId: 'sek-mat',
      comment: 'Fra en annen maskin',
    });
    await dialog.getByRole('button', { name: 'Meld kompetanse' }).click();
    await expect(dialog).toContainText('Fra en annen maskin');
    await expect(comment).toHaveValue('Det jeg holdt på å skrive');
    await expect(dialog.getByLabel('Erfaren')).toHaveValue('p18');
    await dialog.getByRole('button', { name: /Meld kompetanse|Lagre/ }).click();
    await expect(tab.getByText('Takk. Svaret er lagret.')).toBeFocused();
    await expect(tab.getByRole('region', { name: 'Svar fra seksjonene' })).toContainText(
      'Det jeg holdt på å skrive',
    );
  });

  test('a fault at the server keeps the text, says so with a number, and the next try is saved', async ({
    page,
    context,
    open,
    others,
  }) => {
    const { caseNo } = await others.send('Lagring som feiler');
    await open({ persona: 'a01', view: 'tab', sub: `case:${caseNo}` });
    const tab = tabOf(page);
    await tab.getByRole('button', { name: 'Spør avsenderen' }).click();
    const dialog = tab.getByRole('dialog', { name: 'Spør avsenderen om mer' });
    await dialog.getByLabel('Spørsmål').fill('Hvor mange skoler gjelder det?');
    const body = { code: 'fault', message: 'Vi fikk ikke lagret.', correlationId: 'prøve-1' };
    const actions = '**/api/cases/*/actions';
    await context.route(actions, (route) => route.fulfill({ status: 500, json: body }));
    await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Vi fikk ikke lagret.');
    await expect(dialog.getByRole('alert')).toContainText('prøve-1');
    await expect(dialog.getByLabel('Spørsmål')).toHaveValue('Hvor mange skoler gjelder det?');
    // Closed and opened again, the text is still there.
    await page.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Spør avsenderen' }).click();
    await expect(dialog.getByLabel('Spørsmål')).toHaveValue('Hvor mange skoler gjelder det?');
    await context.unroute(actions);
    await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
    await expect(tab.getByText('Spørsmålet er sendt.')).toBeFocused();
    await expect(tab.getByText('Venter på svar', { exact: true })).toBeVisible();
  });
});

test('T021: leaving the new colleague out asks why, and will not be sent without a reason', async ({
  page,
  open,
  others,
}) => {
  const { caseNo } = await others.send('Uten ny kollega');
  await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await open({ persona: 'p03', view: 'tab', sub: `case:${caseNo}` });
  const tab = tabOf(page);
  await tab.getByRole('button', { name: 'Meld kompetanse' }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel('Erfaren').selectOption('p18');
  await dialog.getByRole('button', { name: 'Meld kompetanse' }).click();
  const reason = dialog.getByLabel(/^Hvorfor ikke én erfaren og én ny/);
  await expect(reason).toBeFocused();
  await reason.fill('De nye er opptatt i høst.');
  await dialog.getByRole('button', { name: 'Meld kompetanse' }).click();
  await expect(tab.getByRole('region', { name: 'Svar fra seksjonene' })).toContainText(
    'De nye er opptatt i høst.',
  );
});

test('an action is reached and done from the keyboard alone', async ({ page, open, others }) => {
  const { caseNo } = await others.send('Bare tastatur');
  await others.act('a01', caseNo, { action: 'putOnAgenda', suggestedSectionIds: [] });
  await open({ persona: 'p01', view: 'tab', sub: `case:${caseNo}` });
  const tab = tabOf(page);
  await expect(tab.getByRole('button', { name: 'Ikke hos oss' })).toBeVisible();
  const tabTo = async (name: string, within = tab.locator('body')) => {
    const wanted = within.locator(':focus').filter({ hasText: name });
    for (let presses = 0; presses < 60 && (await wanted.count()) === 0; presses += 1)
      await page.keyboard.press('Tab');
    await expect(wanted).toHaveCount(1);
  };
  await tabTo('Ikke hos oss');
  await page.keyboard.press('Enter');
  const dialog = tab.getByRole('dialog', { name: 'Ikke hos oss' });
  await expect(dialog.getByLabel(/^Kommentar/)).toBeVisible();
  // Escape gives the focus back to the button.
  await page.keyboard.press('Escape');
  await expect(tab.getByRole('button', { name: 'Ikke hos oss' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await tabTo('Svar «ikke hos oss»', dialog);
  await page.keyboard.press('Enter');
  await expect(tab.getByText('Svaret er lagret.')).toBeFocused();
});
