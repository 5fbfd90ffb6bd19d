import { contactSchema, requestFormSchema, sizeSchema } from '../../contract/request-form.ts';
import type { PageData } from '../../contract/public-form.ts';
import type { ScriptTexts } from '../../texts/public-page.ts';
import { requestFields } from './request-fields.ts';
import { renderRequestSection } from './request-section.ts';
import { register } from '../../../test/sample-status.ts';

const assets = { script: '/public-page/main.js', styles: [], files: new Map() };
const draw = (form: 'nb' | 'nn') =>
  renderRequestSection({ form, register, assets, publicUrl: 'https://page.example.no' });
const fields = requestFields('nb', register).flatMap((group) => group.fields);
const field = (name: string) => fields.find((each) => each.name === name);

test('T001: the form asks for exactly what a request and its contact need', () => {
  const asked = [
    ...Object.keys(requestFormSchema.shape)
      .filter((name) => name !== 'size')
      .map((name) => `form.${name}`),
    ...Object.keys(sizeSchema.shape).map((name) => `form.size.${name}`),
    ...Object.keys(contactSchema.shape).map((name) => `contact.${name}`),
  ];
  expect(fields.map(({ name }) => name).sort()).toEqual(asked.sort());
});

test('every field has a label, and one that must be filled in says so in words', () => {
  const section = draw('nb');
  for (const { name, required, look } of fields) {
    const id = name.replaceAll('.', '-');
    const labelled =
      look === 'radios' ? section.includes(`id="${id}"`) : section.includes(`<label for="${id}">`);
    expect({ name, labelled }).toEqual({ name, labelled: true });
    const holder = section.slice(section.indexOf(`data-field="${name}"`));
    expect(holder).toContain(required ? '(må fylles ut)' : '(valgfritt)');
  }
});

test('T030: the base package stands first and is chosen, with its days from the settings', () => {
  const [first, ...others] = field('form.size.kind')?.choices ?? [];
  expect(first).toEqual({
    value: 'base',
    label: 'Grunnpakke',
    note: '4 dager fordelt over 2 semestre',
    chosen: true,
  });
  expect(others.map(({ value, chosen }) => [value, chosen])).toEqual([
    ['basePlus', false],
    ['planning', false],
  ]);
});

test('T031: extra days may be halves, and are asked for only where they mean something', () => {
  expect(field('form.size.extraDays')).toMatchObject({
    kind: 'halves',
    required: false,
    onlyFor: { field: 'form.size.kind', values: ['basePlus', 'planning'] },
  });
});

test('T111: the form asks how the profession has been part of the choice', () => {
  expect(field('form.involvement')).toMatchObject({
    required: true,
    label: 'Hvordan har ledere og lærere vært med på å velge dette?',
  });
});

test('the start is one of the next four semesters or not decided', () => {
  expect(field('form.startSemester')?.choices.map(({ label }) => label)).toEqual([
    'høsten 2026',
    'våren 2027',
    'høsten 2027',
    'våren 2028',
  ]);
  expect(draw('nb')).toContain('<option value="">Ikke bestemt</option>');
  expect(draw('nn')).toContain('<option value="">Ikkje bestemt</option>');
});

test('the sender is told to leave pupils out, and in which form they write is the first choice for the reply', () => {
  expect(draw('nb')).toContain('Ikke skriv navn eller andre opplysninger om elever.');
  expect(draw('nn')).toContain('Ikkje skriv namn eller andre opplysningar om elevar.');
  const reply = requestFields('nn', register)
    .flatMap((group) => group.fields)
    .find(({ name }) => name === 'form.form');
  expect(reply?.choices.find(({ chosen }) => chosen)?.value).toBe('nn');
});

test('the script gets the limits and the very sentences of the server', () => {
  const block = /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(draw('nb'))?.[1] ?? '';
  const data = JSON.parse(block) as PageData<ScriptTexts>;
  const title = data.fields.find(({ name }) => name === 'form.title');
  expect(title).toMatchObject({ limit: 120, required: true });
  expect(title?.problems.tooLong).toBe('Teksten er for lang. Det er plass til 120 tegn.');
  expect(data.counter).toBe('{brukt} av {grense} tegn');
});

test('nothing can be sent before the script is there: the browser alone would put the text into the address', () => {
  const section = draw('nb');
  expect(section).toMatch(/<button class="button" type="submit" disabled>/);
  expect(section).toContain('<noscript><p class="notice">');
});
