import { register } from '../../../test/sample.ts';
import { agendaOf, owing, type AgendaCase } from './agenda.ts';

const row = (caseNo: string, more: Partial<AgendaCase> = {}): AgendaCase => ({
  caseNo,
  status: 'onAgenda',
  forum: '2026-11-25',
  urgent: false,
  toRatify: false,
  carried: 0,
  suggestedSectionIds: [],
  answers: {},
  ...more,
});
const on = (today: string) => ({ ...register, today });
const numbers = (rows: AgendaCase[], today = '2026-11-23', forum = '2026-11-25') =>
  agendaOf(rows, forum, on(today)).map((item) => item.case.caseNo);

test('T012, T017: what must be ratified stands first, then what is urgent, then what was carried over the longest', () => {
  const rows = [
    row('2026-0001'),
    row('2026-0002', { carried: 1 }),
    row('2026-0003', { carried: 2 }),
    row('2026-0004', { urgent: true }),
    row('2026-0005', { status: 'withAdministration', urgent: true, toRatify: true }),
  ];
  expect(numbers(rows)).toEqual(['2026-0005', '2026-0004', '2026-0003', '2026-0002', '2026-0001']);
  expect(agendaOf(rows, '2026-11-25', register).map((item) => item.reason)).toEqual([
    'ratify',
    'urgent',
    'carried',
    'carried',
    'new',
  ]);
});

test('T012: a case of a later forum is not on this agenda, and one left behind stands on the next', () => {
  const rows = [row('2026-0001', { forum: '2026-12-09' }), row('2026-0002', { forum: '2026-11-11' })];
  expect(numbers(rows)).toEqual(['2026-0002']);
  expect(numbers(rows, '2026-11-23', '2026-12-09')).toEqual(['2026-0001']);
});

test('T012: on the day itself today’s forum is the next one', () => {
  expect(numbers([row('2026-0002', { forum: '2026-11-11' })], '2026-11-25')).toEqual(['2026-0002']);
});

test('T005: a section that was thought of and has not answered is late once the day for answers has passed', () => {
  const rows = [row('2026-0001', { suggestedSectionIds: ['sek-mat'] })];
  const lateOn = (today: string) => agendaOf(rows, '2026-11-25', on(today))[0]?.late;
  expect(lateOn('2026-11-24')).toEqual([]);
  expect(lateOn('2026-11-25')).toEqual(['sek-mat']);
});

test('T005: where no section was named all of them owe an answer; a no is an answer, a withdrawn one is not', () => {
  const ids = (each: AgendaCase) => owing(each, register).map((section) => section.id);
  expect(ids(row('2026-0001'))).toEqual(['sek-mat', 'sek-norsk']);
  expect(ids(row('2026-0001', { answers: { 'sek-mat': 'declined' } }))).toEqual(['sek-norsk']);
  expect(ids(row('2026-0001', { answers: { 'sek-mat': 'withdrawn', 'sek-norsk': 'claimed' } }))).toEqual([
    'sek-mat',
  ]);
});
