import type { WeighingView } from '../../../../bot/src/contract/forum-views.ts';
import type { ClaimView } from '../../../../bot/src/contract/tab-views.ts';
import { capacityLeft } from './capacity-left.ts';
import { chosenOf, commandOf, lackingIn, NOTHING_CHOSEN, peopleIn, tick } from './confirmation.ts';

const claim = (id: string, ...people: string[]): ClaimView => ({
  section: { id, name: id },
  answer: 'claimed',
  people: people.map((name, index) => ({
    person: { id: name, name },
    part: index === 0 ? 'experienced' : 'newColleague',
    settlement: 'workPlan',
    left: [],
  })),
  days: [{ semester: '2027V', days: 2 }],
  pairingReason: null,
  comment: null,
  by: '',
  at: 0,
  version: 1,
});
const maths = claim('sek-mat', 'p18', 'p22');
const norwegian = claim('sek-norsk', 'p01', 'p11');
const both = [maths, norwegian];

test('T015: with one claim its people are ticked; between several nobody is ticked for you', () => {
  expect(peopleIn(chosenOf(NOTHING_CHOSEN, [maths]))).toEqual(['p18', 'p22']);
  expect(chosenOf(NOTHING_CHOSEN, both)).toEqual([]);
});

test('T020: a person is taken out of a section that goes, and a section is out when its last person is', () => {
  const people = tick(NOTHING_CHOSEN, [maths], ['p22'], false);
  expect(peopleIn(chosenOf({ ...NOTHING_CHOSEN, people }, [maths]))).toEqual(['p18']);
  const nobody = tick({ ...NOTHING_CHOSEN, people }, [maths], ['p18'], false);
  expect(chosenOf({ ...NOTHING_CHOSEN, people: nobody }, [maths])).toEqual([]);
});

test('T020: two sections need one that leads; one section leads itself', () => {
  const two = {
    ...NOTHING_CHOSEN,
    people: ['p18', 'p01'],
    reason: 'Kjenner nettverket.',
    within: 'yes' as const,
  };
  expect(lackingIn(two, both)).toEqual(['lead']);
  expect(lackingIn({ ...two, lead: 'sek-norsk' }, both)).toEqual([]);
  expect(commandOf({ ...two, people: ['p18'] }, both).confirmation).toMatchObject({
    sectionIds: ['sek-mat'],
    leadSectionId: 'sek-mat',
    personIds: ['p18'],
  });
});

test('T013: resources that are not there need a word on how it is solved', () => {
  const value = { ...NOTHING_CHOSEN, reason: 'Kjenner nettverket.', within: 'no' as const };
  expect(lackingIn(value, [maths])).toEqual(['note']);
  expect(lackingIn({ ...value, note: 'Vikar i mars.' }, [maths])).toEqual([]);
});

test('a claim that was withdrawn meanwhile falls out of the choice', () => {
  const value = { ...NOTHING_CHOSEN, people: ['p18', 'p01'] };
  expect(peopleIn(chosenOf(value, [maths, { ...norwegian, answer: 'withdrawn' }]))).toEqual(['p18']);
});

test('T022: what a choice leaves the section with follows the ticks, and can be less than nothing', () => {
  const weighing: WeighingView = {
    visits: [],
    sections: [
      {
        section: { id: 'sek-mat', name: 'Matematikk' },
        semesters: [{ semester: '2027V', capacity: 10, takenElsewhere: 7, perPerson: 2 }],
      },
    ],
  };
  const after = (chosen: number) => capacityLeft(weighing, 'sek-mat', chosen)[0]?.after;
  expect([after(0), after(1), after(2)]).toEqual([3, 1, -1]);
});
