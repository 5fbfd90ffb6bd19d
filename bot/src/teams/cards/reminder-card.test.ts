import { buttonsOf, wordsOf } from '../../../test/card-words.ts';
import { mathsLeader, newCase, register } from '../../../test/sample.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { sceneIn, tabLinkOf } from './card-scene.ts';
import { reminderCard, type OwedCase } from './reminder-card.ts';

const forum = { date: '2026-11-25', time: '09:00', standInId: null, isExtra: false };
const [maths, norwegian] = register.sections;
if (!maths || !norwegian) throw new Error('The sample has two sections.');
const view = 'reminder:2026-11-24:p03';

const owedBy = (...sections: OwedCase['sections']): OwedCase => ({
  case: { ...newCase().request, answers: {} },
  sections,
});
function draw(owed: OwedCase[], today = '2026-11-24', form: WrittenForm = 'nb') {
  const person = { ...mathsLeader, name: 'Astri Demofjell' };
  const scene = sceneIn(form, { ...register, today }, tabLinkOf('bindeledd'));
  return reminderCard({ person, forum, owed, view }, scene);
}

test('T018: the day before, a leader gets all that is owed in one message, with the buttons to answer', () => {
  const card = draw([owedBy(maths), owedBy(maths), owedBy(maths)]);
  expect(wordsOf(card).slice(0, 2)).toEqual([
    'Hei, Astri. Lederforum er i morgen kl. 09:00.',
    '3 henvendelser mangler svar fra Seksjon for matematikk.',
  ]);
  expect(buttonsOf(card).filter((title) => title === 'Meld kompetanse')).toHaveLength(3);
  expect(buttonsOf(card).filter((title) => title === 'Ikke hos oss')).toHaveLength(3);
  expect(JSON.stringify(card)).toContain(`"sectionId":"sek-mat","view":"${view}"`);
});

test('a leader of two sections answers for each of them', () => {
  const card = draw([owedBy(maths, norwegian)], '2026-11-24', 'nn');
  expect(wordsOf(card)).toEqual(
    expect.arrayContaining([
      'Hei, Astri. Leiarforum er i morgon kl. 09:00.',
      '1 førespurnad manglar svar frå Seksjon for matematikk og Seksjon for norsk.',
    ]),
  );
  expect(buttonsOf(card).filter((title) => title === 'Ikkje hos oss')).toHaveLength(2);
});

test('answered, it says thanks and asks for nothing; it can be asked for anew', () => {
  const card = draw([]);
  expect(wordsOf(card)).toContain('Takk, alt er besvart.');
  expect(buttonsOf(card)).toEqual(['Åpne møtet']);
  expect(card.refresh?.action).toMatchObject({ verb: 'refresh', data: { view } });
});

test('it knows the day: on a Friday before a Monday, on the day itself, and after it', () => {
  expect(wordsOf(draw([owedBy(maths)], '2026-11-20'))[0]).toContain('onsdag 25. november kl. 09:00');
  expect(wordsOf(draw([owedBy(maths)], '2026-11-25'))[0]).toContain('i dag kl. 09:00');
  const after = draw([owedBy(maths)], '2026-11-26');
  expect(wordsOf(after)[0]).toContain('er holdt');
  expect(buttonsOf(after)).not.toContain('Meld kompetanse');
});
