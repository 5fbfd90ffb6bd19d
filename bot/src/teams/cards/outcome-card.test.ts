import { buttonsOf, wordsOf } from '../../../test/card-words.ts';
import {
  AT,
  applied,
  by,
  deputy,
  mathsLeader,
  newCase,
  norwegianLeader,
  norwegianPair,
  pair,
  register,
  yes,
} from '../../../test/sample.ts';
import { claimCompetence } from '../../domain/claim/claim-competence.ts';
import { confirmCompetence } from '../../domain/forum/confirm-competence.ts';
import { postpone } from '../../domain/forum/postpone.ts';
import { undoDecision } from '../../domain/forum/undo-decision.ts';
import type { CaseChange } from '../../domain/request/case-change.ts';
import { decline, putOnAgenda, askSender } from '../../domain/request/triage.ts';
import { adminTaskCard } from './admin-task-card.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';
import { contactCard } from './contact-card.ts';
import { forumCard } from './forum-card.ts';
import { outcomeCard } from './outcome-card.ts';

/** What the cards say of what lederforum does with a case: decides, takes back, puts off, asks. */

const scene = sceneIn('nb', register, tabLinkOf('bindeledd'));
const inForum = { by: deputy.id, at: AT, inForum: '2026-11-25' };
const said = (card: unknown) => wordsOf(card).join('\n');

const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
const one = applied(onAgenda, yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))));
const both = applied(
  one,
  yes(claimCompetence(one, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader))),
);
const given = {
  sectionIds: ['sek-mat'],
  leadSectionId: null,
  personIds: ['p18'],
  reason: 'Kjenner nettverket fra før.',
  resources: { withinCapacity: true, note: null },
};
const confirmation = yes(confirmCompetence(both, given, register, inForum));
const confirmed = applied(both, confirmation);
const minutes = confirmation?.minutes ? [confirmation.minutes] : [];
const undoing = yes(undoDecision(confirmed, minutes, inForum));
const undone = applied(confirmed, undoing);
const lines = (...of: (CaseChange | null)[]) => of.flatMap((change) => (change ? [change.line] : []));
const afterUndo = lines(confirmation, undoing);

test('T015, T020: the chosen section is told who goes, of those whom it named, with the reason and the days', () => {
  const words = said(outcomeCard(confirmed, lines(confirmation), scene, 'p03'));
  for (const part of [
    'Dere meldte kompetanse fra Seksjon for matematikk.',
    'Bekreftet i lederforum: Prøve p18 går. Seksjon for matematikk leder.',
    'Kjenner nettverket fra før.',
    'Prøve p18 · Dager: 2 (våren 2027), 2 (høsten 2027)',
    'våren 2027',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('Prøve p22');
});

test('T009, T015: a section that was not chosen is told which was, and why', () => {
  const words = said(outcomeCard(confirmed, lines(confirmation), scene, 'p01'));
  expect(words).toContain('Denne gangen ble det Seksjon for matematikk.');
  expect(words).toContain('Kjenner nettverket fra før.');
});

test('T017: the network’s UP1 is told what came of it', () => {
  const words = said(outcomeCard(confirmed, lines(confirmation), scene, 'p13'));
  expect(words).toContain('Henvendelse fra Kystnettverket, der du er kontakt');
  expect(words).toContain('Prøve p18 går');
  expect(words).not.toContain('Dere meldte');
  const no = applied(both, yes(decline(both, 'Ingen har tid.', inForum)));
  expect(said(outcomeCard(no, [], scene, 'p13'))).toContain('Ingen har tid.');
});

test('T009: taken back, the outcome says so, and nobody is asked to act on it', () => {
  const words = said(outcomeCard(undone, afterUndo, scene, 'p03'));
  expect(words).toContain('Lederforum har tatt opp saken på nytt.');
  expect(words).not.toContain('Prøve p18');
  const task = adminTaskCard(undone, afterUndo, scene);
  expect(said(task)).toContain('Ikke gjør mer med denne nå.');
  expect(said(task)).not.toContain('Pris og budsjett');
  expect(said(forumCard(undone, afterUndo, scene, []))).toContain('Lederforum har angret avgjørelsen');
});

test('nothing came of a case yet: there is no outcome', () => {
  expect(outcomeCard(both, [], scene, 'p03')).toBeNull();
});

test('T018, T019: administration sees who goes, since when and until when it has the task', () => {
  const words = said(adminTaskCard(confirmed, lines(confirmation), scene));
  expect(words).toContain('Prøve p18: ');
  expect(words).not.toContain('Prøve p22');
  expect(words).toContain(
    'Hos dere siden mandag 23. november. Avsenderen skal ha hørt fra dere innen mandag 30. november.',
  );
  expect(words).not.toContain('etterkant');
});

test('T017: what was confirmed between two forums says that the next one has to ratify it', () => {
  const early = applied(both, yes(confirmCompetence(both, given, register, by(deputy))));
  const sentence = 'Lederforum onsdag 25. november skal godkjenne dette i etterkant.';
  for (const card of [
    forumCard(early, [], scene, []),
    adminTaskCard(early, [], scene),
    outcomeCard(early, [], scene, 'p03'),
  ])
    expect(said(card)).toContain(sentence);
});

test('T009: a case that is put off says until when and why, and the second time how many times', () => {
  const first = yes(postpone(both, { to: null, reason: 'Vi venter på fylket.' }, register, inForum));
  const once = applied(both, first);
  const second = yes(postpone(once, { to: null, reason: 'Fortsatt ikke svar.' }, register, inForum));
  const twice = applied(once, second);
  for (const card of [
    forumCard(once, lines(first), scene, []),
    contactCard(once, lines(first), scene, 'p13'),
  ]) {
    expect(said(card)).toContain('Utsatt til lederforum onsdag 9. desember.');
    expect(said(card)).toContain('Vi venter på fylket.');
  }
  const words = said(forumCard(twice, lines(first, second), scene, []));
  expect(words).toContain('Fortsatt ikke svar.');
  expect(words).toContain('Saken er overført 2 ganger.');
});

test('T009: while the sender is asked by the forum, the channel says what it waits for and sections cannot answer', () => {
  const asking = yes(askSender(both, 'Hvor mange skoler?', inForum));
  const card = forumCard(applied(both, asking), lines(asking), scene, []);
  expect(said(card)).toContain('Lederforum har spurt avsenderen om mer.');
  expect(said(card)).toContain('Hvor mange skoler?');
  expect(said(card)).toContain('Prøve p18');
  expect(buttonsOf(card)).toEqual(['Les hele henvendelsen', 'Åpne i Bindeledd']);
});
