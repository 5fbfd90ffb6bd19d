import { strFromU8, unzipSync } from 'fflate';
import { applied, by, deputy, mathsLeader, newCase, pair, register, yes } from '../../test/sample.ts';
import type { ForumReading } from '../application/forum/read-forum.ts';
import { claimCompetence } from '../domain/claim/claim-competence.ts';
import { confirmCompetence } from '../domain/forum/confirm-competence.ts';
import { untouched, type MinutesLine } from '../domain/forum/minutes.ts';
import { carryOver } from '../domain/forum/postpone.ts';
import { undoDecision } from '../domain/forum/undo-decision.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { CaseChange } from '../domain/request/case-change.ts';
import { putOnAgenda, refer } from '../domain/request/triage.ts';
import { minutesDocument } from './minutes-document.ts';

const DAY = '2026-11-25';
const AT = Date.UTC(2026, 10, 25, 9);
const today = { ...register, today: DAY };
const inForum = { by: 'a01', at: AT, inForum: DAY };

const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
const claimed = applied(
  onAgenda,
  yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))),
);
const lines = (...changes: (CaseChange | null)[]): MinutesLine[] =>
  changes.flatMap((change) => (change?.minutes ? [change.minutes] : []));
const confirmation = {
  sectionIds: ['sek-mat'],
  leadSectionId: null,
  personIds: null,
  reason: 'Første linje & <tegn>.\nAndre linje.',
  resources: { withinCapacity: false, note: 'Vikar i mars.' },
};

const empty: ForumReading = {
  forum: { date: DAY, time: '09:15', standInId: null, isExtra: false },
  meeting: { ...untouched(DAY), closedAt: AT + 3_600_000, closedBy: 'a01' },
  isHeld: false,
  items: [],
  decided: [],
  notes: [],
  actions: [],
  register: today,
};

/** The parts of the package as text, by their names. */
async function partsOf(reading: Partial<ForumReading>, form: WrittenForm = 'nb') {
  const settings = { ...today.settings, channelForm: form };
  const bytes = await minutesDocument({ ...empty, ...reading, register: { ...today, settings } });
  const files = unzipSync(bytes);
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
}

const textOf = (xml: string) =>
  xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<w:br[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('T009, T015: a decision that was taken back, the one that holds, its reason, resources and note all stand there', async () => {
  const first = yes(confirmCompetence(claimed, confirmation, today, inForum));
  const undone = yes(undoDecision(applied(claimed, first), lines(first), { ...inForum, at: AT + 1 }));
  const back = applied(applied(claimed, first), undone);
  const again = yes(confirmCompetence(back, confirmation, today, { ...inForum, at: AT + 2 }));
  const caseNo = '2026-0042';
  const decided = [{ file: applied(back, again), lines: lines(first, undone, again), mayUndo: false }];
  const note = { forum: DAY, caseNo, text: 'Ring Frode.', by: 'a03', at: AT, version: 1 };
  const part = await partsOf({ decided, notes: [note] });
  const words = textOf(part('word/document.xml'));
  for (const said of [
    'Referat fra lederforum onsdag 25. november 2026',
    'Tid: onsdag 25. november 2026 kl. 09.15',
    'Møteleder: Prøve a01',
    'Avsluttet: 25. november 2026 kl. 11.00',
    'Status: Utkast',
    '2026-0042: Utforskende matematikk',
    'Fra: Havnes kommune',
    'Nettverk: Kystnettverket',
    'Bekreftet (angret senere i møtet)',
    'Avgjørelsen ble angret',
    'Kompetanse: Seksjon for matematikk',
    'Hvem som går: Prøve p18 og Prøve p22',
    'Ressurser: Ut over kapasiteten. Vikar i mars.',
    'Begrunnelse: Første linje & <tegn>.\nAndre linje.',
    'Notat: Ring Frode.',
  ])
    expect(words).toContain(said);
  expect(textOf(part('word/header1.xml'))).toContain('Utkast');
});

test('T012: what was not reached, and what was referred, say where they went', async () => {
  const moved = carryOver(claimed, DAY, 'carriedOver', today, { by: null, at: AT });
  const referral = yes(refer(claimed, 'Nabohøgskolen', 'De kan dette.', inForum));
  const decided = [moved, referral].map((change) => ({
    file: applied(claimed, change),
    lines: lines(change),
    mayUndo: false,
  }));
  const words = textOf((await partsOf({ decided }))('word/document.xml'));
  expect(words).toContain('Ikke nådd\nFlyttet til: onsdag 9. desember 2026');
  expect(words).toContain('Henvist videre\nHenvist til: Nabohøgskolen\nBegrunnelse: De kan dette.');
});

test('T009: approved minutes say by whom and when, and are no draft', async () => {
  const meeting = { ...empty.meeting, approvedAt: AT + 86_400_000, approvedBy: 'a01' };
  const part = await partsOf({ meeting });
  expect(textOf(part('word/document.xml'))).toContain('Godkjent av Prøve a01 26. november 2026 kl. 10.00');
  expect(textOf(part('word/document.xml')) + textOf(part('word/header1.xml'))).not.toContain('Utkast');
});

test.each<[WrittenForm, string, string]>([
  ['nb', 'nb-NO', 'Det er ikke bestemt noe i dette møtet.'],
  ['nn', 'nn-NO', 'Det er ikkje avgjort noko i dette møtet.'],
])('the document is on A4, has real headings, and is marked as %s', async (form, language, nothing) => {
  const part = await partsOf({}, form);
  const document = part('word/document.xml');
  expect(textOf(document)).toContain(nothing);
  expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  expect(document).toContain('<w:pStyle w:val="Heading1"/>');
  expect(part('word/styles.xml')).toContain(`<w:lang w:val="${language}"`);
  expect(textOf(part('docProps/core.xml'))).toContain('25. november 2026');
});
