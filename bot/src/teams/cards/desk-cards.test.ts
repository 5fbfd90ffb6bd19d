import { applied, by, deputy, mathsLeader, newCase, pair, register } from '../../../test/sample.ts';
import { claimCompetence } from '../../domain/claim/claim-competence.ts';
import { confirmCompetence } from '../../domain/forum/confirm-competence.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { ChangeOrNothing } from '../../domain/request/case-change.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import {
  addInformation,
  askSender,
  decline,
  putOnAgenda,
  supportRequest,
} from '../../domain/request/triage.ts';
import { adminTaskCard } from './admin-task-card.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';
import { contactCard } from './contact-card.ts';
import { triageCard } from './triage-card.ts';

/** The cards that come to one person: the nestleder's, the UP1's and the administration's. */

const scene = sceneIn('nb', register, tabLinkOf('bindeledd'));
const view = { personId: 'a01', round: 1 };

type Rule = (file: CaseFile) => Outcome<ChangeOrNothing>;

function after(file: CaseFile, ...rules: Rule[]): CaseFile {
  return rules.reduce((now, rule) => {
    const outcome = rule(now);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return applied(now, outcome.value);
  }, file);
}

const line = (kind: HistoryLine['kind']): HistoryLine => ({
  version: 2,
  kind,
  at: 0,
  by: 'a01',
  sectionId: null,
  personIds: [],
  forum: '2026-11-25',
  reason: null,
});
const titles = (card: { actions?: unknown }) =>
  (card.actions as { title: string }[]).map((action) => action.title);
const textOf = (card: unknown) => JSON.stringify(card);

describe('the nestleder’s card', () => {
  it('has everything to decide by: who sent it, how leaders and teachers took part, the UP1’s analysis', () => {
    const file = after(newCase({ form: 'nn' }), (each) =>
      supportRequest(
        each,
        { needsAnalysis: 'Kartlagt i høst', priority: 'high', evaluation: 'Samtaler' },
        by(mathsLeader),
      ),
    );
    const card = triageCard(file, [], scene, view);
    for (const part of ['Frode Havdemo, rådgiver', 'Drøftet i alle personalmøter.', 'Kartlagt i høst', 'Høy'])
      expect(textOf(card)).toContain(part);
    expect(titles(card)).toEqual(['Sett på saklista', 'Haster', 'Spør avsenderen', 'Henvis', 'Avslå']);
    expect(textOf(card)).toContain('De har bedt om svar på nynorsk.');
  });

  it('says what was decided and by whom, without buttons for it', () => {
    const file = after(newCase(), (each) => putOnAgenda(each, [], register, by(deputy)));
    const card = triageCard(file, [line('putOnAgenda')], scene, view);
    expect(textOf(card)).toContain('Satt på saklista til lederforum onsdag 25. november av Prøve a01.');
    expect(titles(card)).toEqual(['Les hele henvendelsen', 'Åpne i Bindeledd']);
  });

  it('says why a case was declined', () => {
    const file = after(newCase(), (each) => decline(each, 'Utenfor fagområdet.', by(deputy)));
    const card = triageCard(file, [line('declined')], scene, view);
    expect(textOf(card)).toContain('Avslått av Prøve a01.');
    expect(textOf(card)).toContain('Utenfor fagområdet.');
  });

  it('of an older round points to the newer one, which has the sender’s answer', () => {
    const file = after(
      newCase(),
      (each) => askSender(each, 'Hvor mange lærere?', by(deputy)),
      (each) => addInformation(each, 'Vi er 40.', register, by(null)),
    );
    const older = triageCard(file, [], scene, view);
    expect(textOf(older)).toContain('Det finnes et nyere kort');
    expect(titles(older)).not.toContain('Sett på saklista');
    const newer = triageCard(file, [], scene, { ...view, round: 2 });
    expect(textOf(newer)).toContain('Vi er 40.');
    expect(titles(newer)).toContain('Sett på saklista');
  });
});

it('the UP1’s card says who has the next step and by when', () => {
  const card = contactCard(newCase(), [], scene, 'p13');
  expect(textOf(card)).toContain('Neste steg har nestleder for utdanning, innen onsdag 25. november.');
  expect(titles(card)).toEqual(['Legg til behovsanalyse', 'Les hele henvendelsen', 'Åpne i Bindeledd']);
});

describe('the administration’s task', () => {
  const confirmation = {
    sectionIds: ['sek-mat'],
    leadSectionId: null,
    personIds: null,
    reason: 'Best faglig treff.',
    resources: { withinCapacity: false, note: 'Kjøper fri en dag.' },
  };

  it('names each person with how they are settled, and the four things to make ready', () => {
    const file = after(
      newCase(),
      (each) => putOnAgenda(each, [], register, by(deputy)),
      (each) => claimCompetence(each, 'sek-mat', pair, 0, register, by(mathsLeader)),
      (each) => confirmCompetence(each, confirmation, register, by(deputy)),
    );
    const text = textOf(adminTaskCard(file, [], scene));
    for (const part of [
      'Prøve p18: ',
      'erfaren · arbeidsplan · Dager: 2 (våren 2027), 2 (høsten 2027)',
      'ny og motivert · honorar',
      'Pris og budsjett',
      'Sjekkliste',
      'Avtale',
      'Faktorberegning',
      'Seksjon for matematikk leder',
      'Kjøper fri en dag.',
      'frode@kommune.example.no',
    ])
      expect(text).toContain(part);
  });

  it('does not exist before the forum has confirmed', () => {
    expect(adminTaskCard(newCase(), [], scene)).toBeNull();
  });
});
