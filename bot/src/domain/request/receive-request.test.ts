import { AT, newCase, register, requestForm } from '../../../test/sample.ts';
import { checkForm } from './receive-request.ts';

test('T001, T012: a new case is received, due in the next lederforum, and its history begins', () => {
  const { request } = newCase();
  expect(request).toMatchObject({
    caseNo: '2026-0042',
    status: 'received',
    forum: '2026-11-25',
    round: 1,
    version: 1,
  });
  expect(request.receivedAt).toBe(AT);
});

test('T111: how leaders and teachers took part is kept with the case', () => {
  expect(newCase().request.involvement).toBe(requestForm.involvement);
});

test('T008: a scheme that has ended, or is not known, takes no new requests', () => {
  for (const schemeId of ['dekom', 'unknown'])
    expect(checkForm({ ...requestForm, schemeId }, register)).toEqual({
      ok: false,
      refusal: { code: 'schemeNotOpen', on: '2026-11-23' },
    });
  expect(checkForm(requestForm, register).ok).toBe(true);
});

test('T050: a request belongs to a network that we know', () => {
  expect(checkForm({ ...requestForm, networkId: 'net-9' }, register)).toMatchObject({
    refusal: { code: 'unknownNetwork' },
  });
});
