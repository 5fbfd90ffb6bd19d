import type { FormField } from '../../bot/src/contract/public-form.ts';
import { publicRequestSchema } from '../../bot/src/contract/request-form.ts';
import { requestFields } from '../../bot/src/web/public-page/request-fields.ts';
import { register } from '../../bot/test/sample-status.ts';
import { checkFields, type Values } from './check-fields.ts';
import { requestBody } from './request-body.ts';

const fields: FormField[] = requestFields('nb', register).flatMap((group) => group.fields);
const values: Values = {
  'form.organisation': ' Fjelldal kommune ',
  'form.networkId': 'net-1',
  'form.schemeId': 'kollektiv',
  'form.title': 'Skriving i alle fag',
  'form.need': 'Et felles løft.',
  'form.audience': 'Lærere',
  'form.participants': '1 000',
  'form.startSemester': '',
  'form.period': '',
  'form.size.kind': 'basePlus',
  'form.size.extraDays': '1,5',
  'form.involvement': 'Drøftet i plangruppa.',
  'form.funding': 'applied',
  'form.form': 'nn',
  'contact.name': 'Tone',
  'contact.role': 'rektor',
  'contact.email': 'tone@kommune.example.no',
  'contact.phone': '',
};

test('T001: what the page finds in order, the server takes in as it was written', () => {
  expect(checkFields(fields, values)).toEqual({});
  const body = { ...requestBody(fields, values), opKey: '0123456789abcdef', website: '' };
  expect(publicRequestSchema.parse(body)).toMatchObject({
    form: {
      organisation: 'Fjelldal kommune',
      participants: 1_000,
      startSemester: null,
      period: null,
      size: { kind: 'basePlus', extraDays: 1.5 },
    },
    contact: { email: 'tone@kommune.example.no', phone: null },
  });
});
