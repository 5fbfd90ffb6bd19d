import { readMessage, type Intent } from './read-message.ts';

const table: [string, Intent][] = [
  ['ny henvendelse', { kind: 'newRequest' }],
  ['Ny førespurnad!', { kind: 'newRequest' }],
  ['jeg vil registrere en henvendelse', { kind: 'newRequest' }],
  ['status 2026-0042', { kind: 'status', caseNo: '2026-0042' }],
  ['2026-42', { kind: 'status', caseNo: '2026-0042' }],
  ['Hvordan går det med sak 2026-0042?', { kind: 'status', caseNo: '2026-0042' }],
  ['<p>status&nbsp;<b>2026-0042</b></p>', { kind: 'status', caseNo: '2026-0042' }],
  ['<at>Bindeledd</at> hjelp', { kind: 'help' }],
  ['HELP', { kind: 'help' }],
  ['hei', { kind: 'help' }],
  ['status', { kind: 'statusHow' }],
  ['hva skjer med saken min', { kind: 'statusHow' }],
  ['nynorsk', { kind: 'writtenForm', form: 'nn' }],
  ['Skriv bokmål, takk', { kind: 'writtenForm', form: 'nb' }],
  ['lederforum her', { kind: 'forumHere' }],
  ['Leiarforum her', { kind: 'forumHere' }],
  ['oppsummering', { kind: 'digest' }],
  ['Hei, gi meg oppsummeringa!', { kind: 'digest' }],
  ['oppsummering mandag 08:00', { kind: 'setDigest', weekday: 0, time: '08:00' }],
  ['Oppsummering tysdag kl. 9.30', { kind: 'setDigest', weekday: 1, time: '09:30' }],
  ['oppsummering fredag 9', { kind: 'setDigest', weekday: 4, time: '09:00' }],
  ['oppsummering torsdager 1530', { kind: 'setDigest', weekday: 3, time: '15:30' }],
  ['oppsummering 07', { kind: 'setDigest', weekday: null, time: '07:00' }],
  ['oppsummering laurdag', { kind: 'setDigest', weekday: 5, time: null }],
  ['oppsummering mandag 25:00', { kind: 'digestTimeUnclear' }],
  ['oppsummering på', { kind: 'setDigest', weekday: null, time: null }],
  ['ingen oppsummering', { kind: 'noDigest' }],
  ['Inga oppsummering, takk', { kind: 'noDigest' }],
  ['oppsummering av', { kind: 'noDigest' }],
  ['eg vil ikkje ha oppsummering måndag', { kind: 'noDigest' }],
  ['oppsummering av uka', { kind: 'digest' }],
  ['', { kind: 'unclear' }],
  ['hva er klokka', { kind: 'unclear' }],
];

it.each(table)('reads «%s»', (words, intent) => {
  expect(readMessage(words)).toEqual(intent);
});
