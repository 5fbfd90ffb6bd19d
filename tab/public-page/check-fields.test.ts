import type { FormField } from '../../bot/src/contract/public-form.ts';
import { asNumber, checkField, checkFields } from './check-fields.ts';

const problems = {
  missing: 'missing',
  tooLong: 'long',
  tooSmall: 'small',
  tooLarge: 'large',
  notValid: 'not valid',
};
const field = (rest: Partial<FormField>): FormField => ({
  name: 'form.title',
  label: 'Title',
  kind: 'text',
  required: true,
  limit: 5,
  problems,
  ...rest,
});

test('a field that must be filled in is missing when it holds only spaces; one that may be empty is fine', () => {
  expect(checkField(field({}), '  ')).toBe('missing');
  expect(checkField(field({ required: false }), '')).toBeNull();
});

test('a text may be as long as its limit, not counting spaces around it', () => {
  expect(checkField(field({}), ' 12345 ')).toBeNull();
  expect(checkField(field({}), '123456')).toBe('long');
});

test.each(['a@b.no', 'fornavn.etternavn@kommune.example.no', "o'neil+test@x-y.no"])(
  '%s is an e-mail address',
  (given) => {
    expect(checkField(field({ kind: 'email', limit: 200 }), given)).toBeNull();
  },
);

test.each(['tull', 'a@b', 'a b@c.no', '.a@b.no', 'a..b@c.no', 'a@b.no.'])(
  '%s is no e-mail address',
  (given) => {
    expect(checkField(field({ kind: 'email', limit: 200 }), given)).toBe('not valid');
  },
);

test('T031: days are whole or halves, written with a comma or a point', () => {
  const days = field({ kind: 'halves', limit: 30, required: false });
  for (const given of ['1', '1,5', '0.5', '30']) expect(checkField(days, given)).toBeNull();
  expect(checkField(days, '1,3')).toBe('not valid');
  expect(checkField(days, 'to')).toBe('not valid');
  expect(checkField(days, '0')).toBe('small');
  expect(checkField(days, '30,5')).toBe('large');
});

test('a number of people is whole, and may have a space between the thousands', () => {
  const people = field({ kind: 'whole', limit: 10_000, required: false });
  expect(checkField(people, '1 000')).toBeNull();
  expect(checkField(people, '1,5')).toBe('not valid');
  expect(asNumber('1 000')).toBe(1_000);
  expect(asNumber('-1')).toBeNaN();
});

test('every field is checked, and only those with a problem are named', () => {
  expect(checkFields([field({}), field({ name: 'form.need' })], { 'form.title': 'ok' })).toEqual({
    'form.need': 'missing',
  });
});
