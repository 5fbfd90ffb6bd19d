import { newRequestIn } from './request-data.ts';

const data = {
  verb: 'newRequest',
  opKey: 'a2f6c1d0-1111-4222-8333-444455556666',
  organisation: 'Havnes kommune',
  networkId: 'net-1',
  schemeId: 'kollektiv',
  title: 'Matematikk',
  need: 'Linje 1\nLinje 2',
  audience: 'lærere',
  participants: '40',
  startSemester: 'undecided',
  period: '',
  sizeKind: 'basePlus',
  extraDays: '1,5',
  involvement: 'Drøftet',
  funding: 'own',
  form: 'nn',
  contactName: 'Frode',
  contactRole: 'rådgiver',
  contactEmail: 'frode@kommune.example.no',
  contactPhone: '',
};

it('reads the dialog for a new request, with empty fields as nothing and numbers as numbers', () => {
  expect(newRequestIn(data)).toMatchObject({
    ok: true,
    value: {
      opKey: data.opKey,
      form: {
        participants: 40,
        startSemester: null,
        period: null,
        size: { kind: 'basePlus', extraDays: 1.5 },
        form: 'nn',
        need: 'Linje 1\nLinje 2',
      },
      contact: { name: 'Frode', phone: null },
    },
  });
});

it.each([
  ['contactEmail', { contactEmail: 'ikke en adresse' }, 'notValid'],
  ['title', { title: ' ' }, 'missing'],
  ['extraDays', { extraDays: '0,3' }, 'tooSmall'],
  ['participants', { participants: '2,5' }, 'notValid'],
  ['isAdmin', { isAdmin: 'true' }, 'unknown'],
])('names the field that people see: %s', (field, change, problem) => {
  const outcome = newRequestIn({ ...data, ...change });
  const fields = !outcome.ok && outcome.refusal.code === 'fieldsNotValid' ? outcome.refusal.fields : [];
  expect(fields).toContainEqual(expect.objectContaining({ field, problem }));
});
