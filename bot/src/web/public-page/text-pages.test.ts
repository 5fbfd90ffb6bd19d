import { register } from '../../../test/sample-status.ts';
import { renderNoticePage, renderPrivacyPage, renderTermsPage } from './text-pages.ts';
import { publicPage } from '../../texts/public-page.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';

const assets = { script: null, styles: [], files: new Map() };
const context = (form: WrittenForm) => ({ form, register, assets, publicUrl: 'https://page.example.no' });

test('the privacy page says what, why, how long, who, rights and whom to ask, and that it is a draft', () => {
  const page = renderPrivacyPage(context('nb'));
  expect(page).toContain('Dette er et utkast. Instituttet må godkjenne teksten før den gjelder.');
  for (const part of [
    'allmennhetens interesse',
    '24 måneder',
    'Datatilsynet',
    'nora.nestlederdemo@uh.example.no',
  ])
    expect(page).toContain(part);
});

test('T106: the terms say that it is a partnership without bidding; T030: and what the base package is', () => {
  expect(renderTermsPage(context('nb'))).toContain(
    'Det vanlige er en grunnpakke: 4 dager fordelt over 2 semestre.',
  );
  expect(renderTermsPage(context('nn'))).toContain('De treng ikkje anbod eller forhandlingar');
});

test('both forms of the text pages have the same parts', () => {
  const parts = (page: string) => [...page.matchAll(/<(h1|h2|p)\b/g)].map((match) => match[1]);
  for (const render of [renderPrivacyPage, renderTermsPage])
    expect(parts(render(context('nn')))).toEqual(parts(render(context('nb'))));
});

test('the accessibility statement is linked to when there is one', () => {
  const { settings } = register;
  const accessibilityUrl = 'https://uustatus.no/nb/erklaringer/publisert/demo';
  const with_ = {
    ...register,
    settings: { ...settings, publicPage: { ...settings.publicPage, accessibilityUrl } },
  };
  expect(renderTermsPage(context('nb'))).not.toContain('Tilgjengelighetserklæring');
  expect(renderTermsPage({ ...context('nb'), register: with_ })).toContain(`href="${accessibilityUrl}"`);
});

test('T044: a link that does not hold is explained in plain words, with whom to ask', () => {
  const page = renderNoticePage(context('nn'), publicPage.nn.notice.wrongLink);
  expect(page).toContain('Lenkja gjeld ikkje');
  expect(page).toContain('tel:+4773000001');
});
