import type { Register } from '../../domain/people/register.ts';
import { publicPage } from '../../texts/public-page.ts';
import { renderFrontPage } from './front-page.ts';
import { register } from '../../../test/sample-status.ts';

const assets = { script: '/public-page/main.js', styles: ['/public-page/main.css'], files: new Map() };
const draw = (form: 'nb' | 'nn', changed: Register = register) =>
  renderFrontPage({ form, register: changed, assets, publicUrl: 'https://page.example.no' });
const withPage = (page: Partial<Register['settings']['publicPage']>): Register => ({
  ...register,
  settings: { ...register.settings, publicPage: { ...register.settings.publicPage, ...page } },
});
const HOSTILE = `<img src=x onerror=alert(1)>"'</script>`;

/** Which elements stand in which order: what both forms must have in common. */
const outline = (page: string) =>
  [...page.matchAll(/<(h[1-6]|section|form|input|select|textarea|li|a)\b/g)].map((m) => m[1]);

test('T039: the page has the title of the working group, in the reader’s own form', () => {
  expect(draw('nb')).toContain('<title>Kompetanseutvikling mellom skole og lærerutdanning</title>');
  expect(draw('nn')).toContain('<title>Kompetanseutvikling mellom skule og lærarutdanning</title>');
});

test('T040: the page speaks of making something together and never as a shop', () => {
  expect(draw('nb')).toContain('samskaping');
  expect(draw('nn')).toContain('samskaping');
  for (const form of ['nb', 'nn'] as const)
    expect(draw(form)).not.toMatch(/\b(kjøp|bestill|pris|produkt|kunde)\w*/i);
});

test('T042: an editor’s own introduction takes the place of ours, a paragraph at a time', () => {
  const page = draw('nb', withPage({ intro: { nb: 'Første avsnitt.\n\nAndre avsnitt.', nn: '' } }));
  expect(page).toContain('<p>Første avsnitt.</p>');
  expect(page).toContain('<p>Andre avsnitt.</p>');
  expect(page).not.toContain('Her møtes skoler');
});

test('T043: the link to read more comes from the settings and stays out while there is none', () => {
  expect(draw('nb')).toContain('Les mer om kompetanseutvikling i skolen');
  expect(draw('nb', withPage({ readMoreUrl: null }))).not.toContain('Les mer om');
});

test('T044: the contact card has name, role, institute, both telephone numbers and the e-mail address', () => {
  const page = draw('nb');
  for (const part of ['Nora Nestlederdemo', 'Nestleder for utdanning', 'Institutt for lærerutdanning'])
    expect(page).toContain(part);
  for (const link of ['tel:+4773000001', 'tel:+4790000001', 'mailto:nora.nestlederdemo@uh.example.no'])
    expect(page).toContain(`href="${link}"`);
});

test('T045: whoever does not find what they look for is led to the form', () => {
  expect(draw('nb')).toMatch(
    /Finner dere ikke det dere leter etter\?\s*<a href="#henvendelse">Ta kontakt med oss<\/a>/,
  );
});

test('T046, T047: each scheme that is open today has a card with an icon and its text; one that has ended has none', () => {
  const page = draw('nb');
  expect(page.match(/<li class="card">/g)).toHaveLength(3);
  expect(page.match(/<svg class="icon"/g)).toHaveLength(3);
  expect(page).toContain('For barnehager og grunnskoler');
  expect(page).not.toContain('Dekom');
});

test('T048: a scheme without a text shows a friendly line and not an empty box', () => {
  const card = /<h3>Oppfølgingsordningen for kommuner<\/h3>([\s\S]*?)<\/li>/.exec(draw('nb'))?.[1];
  expect(card).toContain('Spør oss gjerne så lenge.');
});

test('T008: without any open scheme there is no form, and the page says whom to ask', () => {
  const page = draw('nb', { ...register, schemes: [] });
  expect(page).toContain(publicPage.nb.front.noSchemes);
  expect(page).not.toContain('<form');
});

test('T012: the page tells when the next lederforum is and when an answer comes', () => {
  expect(draw('nb')).toContain(
    'i lederforum onsdag 9. desember, og dere har svar senest onsdag 16. desember',
  );
  expect(draw('nn')).toContain('i leiarforum onsdag 9. desember, og de har svar seinast onsdag 16. desember');
});

test('T106: the page says that no bidding and no negotiation is needed', () => {
  expect(draw('nb')).toContain('ikke anbud eller forhandlinger');
  expect(draw('nn')).toContain('ikkje anbod eller forhandlingar');
});

test('both forms have the same parts in the same order, and each says its language and the other’s address', () => {
  expect(outline(draw('nn'))).toEqual(outline(draw('nb')));
  expect(draw('nn')).toContain('<html lang="nn">');
  expect(draw('nn')).toContain('<link rel="canonical" href="https://page.example.no/nn" />');
  expect(draw('nn')).toContain('hreflang="nb" href="https://page.example.no/nb"');
});

test('what an editor writes is shown as text, never as markup', () => {
  const both = { nb: HOSTILE, nn: HOSTILE };
  const contact = { name: HOSTILE, role: both, phones: [HOSTILE], email: HOSTILE, institute: both };
  const page = draw('nb', {
    ...withPage({ intro: both, contact, readMoreUrl: HOSTILE, accessibilityUrl: HOSTILE }),
    networks: [{ id: HOSTILE, name: HOSTILE, schoolOwners: [HOSTILE], form: 'nb' }],
    schemes: register.schemes.map((scheme) => ({ ...scheme, name: both, text: both })),
  });
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('a page that was not built can be read, and says how to reach us instead of the form', () => {
  const page = renderFrontPage({
    form: 'nb',
    register,
    assets: { script: null, styles: [], files: new Map() },
    publicUrl: 'https://page.example.no',
  });
  expect(page).not.toContain('<script type="module"');
  expect(page).not.toContain('<noscript>');
  expect(page).toContain('Skriv heller til nora.nestlederdemo@uh.example.no eller ring 73 00 00 01');
});

test('T049: what an editor writes for a scheme stands on its card, in each form, without a change of the code', () => {
  const text = { nb: 'Ny tekst fra redaktøren.', nn: 'Ny tekst frå redaktøren.' };
  const edited = { ...register, schemes: register.schemes.map((scheme) => ({ ...scheme, text })) };
  expect(draw('nb', edited)).toContain(text.nb);
  expect(draw('nn', edited)).toContain(text.nn);
});
