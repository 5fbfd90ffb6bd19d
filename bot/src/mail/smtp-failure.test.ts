import { failureOf } from './smtp-failure.ts';

test.each([
  ['a server that is not there', { code: 'ESOCKET' }, false, 'later', 'smtp ESOCKET'],
  ['a name that cannot be looked up', { code: 'EDNS' }, false, 'later', 'smtp EDNS'],
  ['4yz: for now', { code: 'EENVELOPE', responseCode: 451 }, false, 'later', 'smtp 451'],
  ['4yz after the message', { code: 'EMESSAGE', responseCode: 452 }, true, 'later', 'smtp 452'],
  ['a password of ours that is refused', { code: 'EAUTH', responseCode: 535 }, false, 'later', 'smtp 535'],
  ['5yz: for good', { code: 'EENVELOPE', responseCode: 550 }, false, 'parked', 'smtp 550'],
  ['5yz after the message', { code: 'EMESSAGE', responseCode: 554 }, true, 'parked', 'smtp 554'],
  ['an address that no server takes', { code: 'EENVELOPE' }, false, 'parked', 'smtp EENVELOPE'],
  ['silence after the message', { code: 'ETIMEDOUT' }, true, 'unknown', 'smtp ETIMEDOUT'],
  ['what is no mail error at all', new Error('ola@kommune.example.no'), false, 'later', 'smtp unknown'],
] as const)('%s', (_name, error, isHandedOver, kind, problem) => {
  expect(failureOf(error, isHandedOver)).toMatchObject({ kind, problem });
});
