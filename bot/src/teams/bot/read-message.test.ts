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
  ['', { kind: 'unclear' }],
  ['hva er klokka', { kind: 'unclear' }],
];

it.each(table)('reads «%s»', (words, intent) => {
  expect(readMessage(words)).toEqual(intent);
});
