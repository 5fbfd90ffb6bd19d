import type { Request } from 'restify';
import { answerForm, askedForm, rememberedForm } from './written-form-choice.ts';

const request = (parts: { headers?: Record<string, string>; query?: object; body?: unknown }) =>
  ({ headers: {}, query: {}, ...parts }) as unknown as Request;

test('the cookie remembers nb or nn, and anything else is no choice', () => {
  expect(rememberedForm(request({ headers: { cookie: 'a=b; maalform=nn' } }))).toBe('nn');
  expect(rememberedForm(request({ headers: { cookie: 'maalform=<script>' } }))).toBeUndefined();
  expect(rememberedForm(request({}))).toBeUndefined();
});

test('an address may ask for a form', () => {
  expect(askedForm(request({ query: { maalform: 'nn' } }))).toBe('nn');
  expect(askedForm(request({ query: { maalform: ['nn', 'nb'] } }))).toBeUndefined();
});

test('a refusal is in the form of the page, else the remembered one, else that of the reply, else bokmål', () => {
  const body = { form: { form: 'nn' } };
  expect(answerForm(request({ headers: { 'accept-language': 'nb' }, body }))).toBe('nb');
  expect(
    answerForm(request({ headers: { 'accept-language': 'en-GB,en;q=0.9', cookie: 'maalform=nb' }, body })),
  ).toBe('nb');
  expect(answerForm(request({ body }))).toBe('nn');
  for (const broken of [undefined, null, 'text', { form: null }, { form: { form: 7 } }])
    expect(answerForm(request({ body: broken }))).toBe('nb');
});
