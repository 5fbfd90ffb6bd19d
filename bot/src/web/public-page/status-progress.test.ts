import { stepStates } from './status-progress.ts';

test('T009: the steps are done up to where the case is', () => {
  expect(stepStates('received', false)).toEqual(['done', 'current', 'ahead', 'ahead']);
  expect(stepStates('onAgenda', true)).toEqual(['done', 'done', 'current', 'ahead']);
  expect(stepStates('withAdministration', true)).toEqual(['done', 'done', 'done', 'done']);
});

test('an answer before the forum leaves the forum out', () => {
  expect(stepStates('declined', false)).toEqual(['done', 'done', 'stopped', 'done']);
});

test('a withdrawn request stops where it was', () => {
  expect(stepStates('withdrawn', false)).toEqual(['done', 'stopped', 'stopped', 'stopped']);
  expect(stepStates('withdrawn', true)).toEqual(['done', 'done', 'stopped', 'stopped']);
});
