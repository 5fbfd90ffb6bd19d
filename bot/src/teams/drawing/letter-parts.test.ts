import { AT, newCase, register } from '../../../test/sample.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { dayInWords } from '../../texts/dates.ts';
import { letterParts, toldLine } from './letter-parts.ts';

const line = (kind: HistoryLine['kind'], version: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  ...{ version, kind, at: AT, by: 'a01', sectionId: null, personIds: [], forum: null, reason: null },
  ...more,
});

const file = (more: Partial<CaseFile['request']> = {}): CaseFile => ({
  ...newCase({ form: 'nn' }),
  request: { ...newCase({ form: 'nn' }).request, ...more },
});

function letter(history: HistoryLine[], version: number, of = file()): string {
  const told = toldLine(history, version);
  if (told === null) return '';
  const day = (date: string) => dayInWords('nn', date, register.today);
  const parts = letterParts({ line: told, file: of, register, statusUrl: 'https://x.example/sak', day });
  return parts.map((part) => part.words).join('\n');
}

test('T009: a moved meeting is told with the new day and when the answer comes', () => {
  const words = letter([line('forumMoved', 3, { forum: '2026-12-02', by: null })], 3);
  expect(words).toContain('Saka dykkar blir teken opp onsdag 2. desember.');
  expect(words).toContain('De får svar seinast onsdag 9. desember.');
});

test('a yes says who gets in touch and by when, and not how the forum weighed it', () => {
  const words = letter([line('confirmed', 5, { reason: 'Dei er rimelegast.' })], 5);
  expect(words).toContain('Leiarforum har sagt ja');
  expect(words).toContain('innan måndag 30. november');
  expect(words).not.toContain('rimelegast');
});

test('whoever is referred is told to whom and why', () => {
  const decision = { kind: 'referred' as const, reason: 'Dei kan dette.', to: 'PPT', by: 'a01', at: AT };
  const words = letter([line('referred', 4, { reason: decision.reason })], 4, file({ decision }));
  expect(words).toContain('Vi har vist dykk vidare til PPT.');
  expect(words).toContain('Dei kan dette.');
});

test('a decision that was taken back before its letter left is not told; one that was told is taken back', () => {
  const history = [line('confirmed', 5), line('undone', 6)];
  expect(letter(history, 5)).toBe('');
  expect(letter(history, 6)).toContain('Det vi sist skreiv til dykk om henne, gjeld ikkje lenger.');
});

test.each(['putOnAgenda', 'claimed', 'claimDeclined', 'carriedOver', 'ratified', 'supported'] as const)(
  'what is the institute’s own affair is no letter: %s, nor that it was taken back',
  (kind) => {
    expect(letter([line(kind, 2), line('undone', 3)], 2)).toBe('');
    expect(letter([line(kind, 2), line('undone', 3)], 3)).toBe('');
  },
);
