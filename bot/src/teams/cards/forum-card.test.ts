import { buttonsOf, wordsOf } from '../../../test/card-words.ts';
import {
  applied,
  deputy,
  mathsLeader,
  newCase,
  norwegianPair,
  pair,
  register,
  by,
} from '../../../test/sample.ts';
import { claimCompetence, declineClaim, withdrawClaim } from '../../domain/claim/claim-competence.ts';
import { confirmCompetence } from '../../domain/forum/confirm-competence.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { ChangeOrNothing } from '../../domain/request/case-change.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { markUrgent, putOnAgenda } from '../../domain/request/triage.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';
import type { Card } from './elements.ts';
import { forumCard, forumCardOfLeader } from './forum-card.ts';

const scene = sceneIn('nb', register, tabLinkOf('bindeledd'));
const nynorsk = sceneIn('nn', register, tabLinkOf('bindeledd'));
const maths = register.sections.filter((section) => section.id === 'sek-mat');

function after(file: CaseFile, rule: (file: CaseFile) => Outcome<ChangeOrNothing>): CaseFile {
  const outcome = rule(file);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return applied(file, outcome.value);
}

const onAgenda = after(newCase(), (file) => putOnAgenda(file, ['sek-mat'], register, by(deputy)));
const claimed = after(onAgenda, (file) =>
  claimCompetence(file, 'sek-mat', pair, 0, register, by(mathsLeader)),
);

const said = (card: Card) => wordsOf(card.body).join('\n');

it('tells what a section leader needs to answer, with a deadline and each section’s answer so far', () => {
  const text = said(forumCard(onAgenda, [], scene, []));
  for (const part of [
    'Henvendelse 2026-0042',
    'Ny henvendelse fra Kystnettverket',
    'Utforskende matematikk',
    'Vi vil at elevene skal snakke mer matematikk.',
    'Havnes kommune',
    'Kollektiv kompetanseutvikling',
    'lærere 1.–4. trinn, 40 deltakere',
    'våren 2027',
    'Grunnpakke, 4 dager over 2 semestre',
    'Meld kompetanse før lederforum onsdag 25. november.',
    'Ikke svart: ',
    'Seksjon for matematikk (foreslått) og Seksjon for norsk',
  ])
    expect(text).toContain(part);
});

it('has the buttons of an open case, and none of them once the forum has decided', () => {
  const open = ['Meld kompetanse', 'Ikke hos oss', 'Les hele henvendelsen', 'Åpne i Bindeledd'];
  expect(buttonsOf(forumCard(onAgenda, [], scene, []))).toEqual(open);
  const confirmation = {
    sectionIds: ['sek-mat'],
    leadSectionId: null,
    personIds: null,
    reason: 'Best faglig treff.',
    resources: { withinCapacity: true, note: null },
  };
  const confirmed = after(claimed, (file) => confirmCompetence(file, confirmation, register, by(deputy)));
  for (const card of [
    forumCard(confirmed, [], scene, []),
    forumCardOfLeader(confirmed, [], scene, maths, []),
  ]) {
    expect(buttonsOf(card)).toEqual(['Les hele henvendelsen', 'Åpne i Bindeledd']);
    expect(said(card)).toContain(
      'Bekreftet før lederforum: Prøve p18 og Prøve p22 går. Seksjon for matematikk leder.',
    );
    expect(said(card)).toContain('Best faglig treff.');
  }
});

it('shows a leader their own answer and how to change it', () => {
  const card = forumCardOfLeader(claimed, [], scene, maths, []);
  expect(said(card)).toContain('Dere har meldt Prøve p18 og Prøve p22.');
  expect(buttonsOf(card)).toEqual(['Endre', 'Trekk', 'Les hele henvendelsen', 'Åpne i Bindeledd']);
});

it('lets a section that said no claim all the same', () => {
  const declined = after(onAgenda, (file) =>
    declineClaim(file, 'sek-mat', 'Full kalender', register, by(mathsLeader)),
  );
  const card = forumCardOfLeader(declined, [], nynorsk, maths, []);
  expect(said(card)).toContain('De har svara: ikkje hos oss.');
  expect(said(card)).toContain('Ikkje hos oss (Full kalender)');
  expect(buttonsOf(card)[0]).toBe('Meld kompetanse likevel');
});

it('asks anew after a claim was taken back', () => {
  const back = after(claimed, (file) => withdrawClaim(file, 'sek-mat', register, by(mathsLeader)));
  const card = forumCardOfLeader(back, [], scene, maths, []);
  expect(said(card)).toContain('Dere har trukket svaret.');
  expect(buttonsOf(card).slice(0, 2)).toEqual(['Meld kompetanse', 'Ikke hos oss']);
});

it('gives a leader of two sections buttons for each, with the section in them', () => {
  const both = after(claimed, (file) =>
    claimCompetence(file, 'sek-norsk', norwegianPair, 0, register, by(deputy)),
  );
  const card = forumCardOfLeader(both, [], scene, register.sections, []);
  expect(buttonsOf(card).filter((title) => title === 'Endre')).toHaveLength(2);
  expect(JSON.stringify(card)).toContain('"sectionId":"sek-norsk"');
});

it('says in words that a case is urgent', () => {
  const urgent = after(newCase(), (file) => markUrgent(file, register, by(deputy)));
  expect(said(forumCard(urgent, [], scene, []))).toContain('Haster: svar så snart dere kan.');
});

it('asks Teams to refresh for the leaders it knows, at most 60, and for all when it knows none', () => {
  const many = Array.from({ length: 70 }, (_, i) => `29:${String(i)}`);
  const { refresh } = forumCard(onAgenda, [], scene, many);
  expect(refresh?.userIds).toHaveLength(60);
  expect(refresh?.action).toMatchObject({ type: 'Action.Execute', verb: 'refresh' });
  expect(forumCard(onAgenda, [], scene, []).refresh).not.toHaveProperty('userIds');
});

it('links to the case in the personal tab', () => {
  const link = tabLinkOf('bindeledd')('case:2026-0042');
  expect(link.startsWith('https://teams.microsoft.com/l/entity/bindeledd/hjem?context=')).toBe(true);
  const context = new URL(link).searchParams.get('context') ?? '';
  expect(JSON.parse(context)).toEqual({ subEntityId: 'case:2026-0042' });
});
