import { buttonsOf, wordsOf } from '../../../test/card-words.ts';
import { AT, newCase, register } from '../../../test/sample.ts';
import type { MinutesLine } from '../../domain/forum/minutes.ts';
import { agendaCard, cancelledAgendaCard, type AgendaLine, type AgendaReading } from './agenda-card.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';

const scene = sceneIn('nb', register, tabLinkOf('bindeledd'));
const forum = { date: '2026-11-25', time: '09:00', standInId: null, isExtra: false };
const request = newCase().request;

const item = (more: Partial<AgendaLine> = {}, of: Partial<AgendaLine['case']> = {}): AgendaLine => ({
  case: { ...request, answers: {}, ...of },
  reason: 'new',
  late: [],
  thread: null,
  ...more,
});
const draw = (reading: Partial<AgendaReading>, as = scene) =>
  agendaCard({ forum, state: 'planned', items: [], decided: [], ...reading }, as);
const said = (card: unknown) => wordsOf(card).join('\n');

const line = (decision: MinutesLine['decision'], version: number, more: Partial<MinutesLine> = {}) => ({
  ...{ forum: forum.date, caseNo: '2026-0042', version, decision, at: AT, by: 'a01' },
  ...{ leadSectionId: null, sectionIds: [], personIds: [], reason: null, to: null, before: request },
  ...more,
});

test('T012: before the forum, the cases stand in order with who has claimed and who owes an answer', () => {
  const items = [
    item({ reason: 'ratify' }, { caseNo: '2026-0001', title: 'Naturfag' }),
    item({ reason: 'carried', late: ['sek-norsk'] }, { carried: 2, answers: { 'sek-mat': 'claimed' } }),
  ];
  const words = said(draw({ items }));
  for (const part of [
    'Sakliste for lederforum onsdag 25. november kl. 09:00: 2 henvendelser',
    '1. Naturfag',
    'Skal godkjennes i etterkant. Ingen har meldt kompetanse ennå.',
    '2. Utforskende matematikk',
    'Havnes kommune · Kystnettverket',
    'Overført 2 ganger. Meldt av Seksjon for matematikk.',
    'Svar mangler fra Seksjon for norsk.',
  ])
    expect(words).toContain(part);
  expect(words.indexOf('Naturfag')).toBeLessThan(words.indexOf('Utforskende'));
});

test('each line links to its thread where it stands, and always to its page; the meeting is one press away', () => {
  const thread = 'https://teams.microsoft.com/l/message/19%3Ax/1';
  const card = draw({ items: [item({ thread })] });
  expect(said(card)).toContain(`[Åpne tråden](${thread}) · [Åpne 2026-0042 i Bindeledd](https://`);
  expect(said(draw({ items: [item()] }))).not.toContain('Åpne tråden');
  expect(buttonsOf(card)).toEqual(['Åpne møtet']);
  const { url = '' } = (card.actions?.[0] ?? {}) as { url?: string };
  expect(new URL(url).searchParams.get('context')).toBe('{"subEntityId":"forum:2026-11-25"}');
});

test('T009, T015: after the forum it tells what was decided, what was taken back, and what was not reached', () => {
  const lines = [
    line('postponed', 3, { to: '2026-12-09', reason: 'Feil klikk.' }),
    line('undone', 4),
    line('confirmed', 5, { leadSectionId: 'sek-mat', personIds: ['p18', 'p22'], reason: 'Kjenner dem.' }),
  ];
  const decided = [
    { case: { ...request, thread: null }, lines },
    {
      case: { ...request, title: 'Naturfag', thread: null },
      lines: [line('notReached', 2, { to: '2026-12-09' })],
    },
  ];
  const card = draw({ state: 'over', decided });
  const words = said(card);
  for (const part of [
    'Angret: Utsatt til lederforum onsdag 9. desember. Feil klikk.',
    'Avgjørelsen er angret.',
    'Bekreftet: Prøve p18 og Prøve p22 går. Seksjon for matematikk leder. Kjenner dem.',
    'Ikke nådd',
    'Overført til lederforum onsdag 9. desember.',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('Angret: Bekreftet');
  expect(buttonsOf(card)).toEqual(['Les referatet']);
  expect(said(draw({ state: 'approved', decided }))).toContain('Referatet er godkjent.');
});

test('what there is no room for is counted', () => {
  const items = Array.from({ length: 60 }, (_, i) =>
    item(
      { thread: `https://teams.microsoft.com/${'x'.repeat(300)}` },
      { caseNo: `2026-${String(1000 + i)}` },
    ),
  );
  const words = wordsOf(draw({ items }));
  const shown = words.filter((each) => /^\d+\. Utforskende/.test(each)).length;
  expect(shown).toBeGreaterThan(10);
  expect(words.at(-1)).toBe(`… og ${String(60 - shown)} til. Alle står i møtet i Bindeledd.`);
});

test('T012: a forum that is not held says where its cases went, in the channel’s written form', () => {
  const nynorsk = sceneIn('nn', register, tabLinkOf('bindeledd'));
  expect(wordsOf(cancelledAgendaCard('2026-11-25', '2026-12-02', nynorsk))).toEqual([
    'Leiarforum onsdag 25. november er avlyst.',
    'Sakene blir tekne opp i leiarforum onsdag 2. desember.',
  ]);
});
