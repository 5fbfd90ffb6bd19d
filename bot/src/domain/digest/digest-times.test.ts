import {
  administrator,
  deputy,
  economist,
  headOfDepartment,
  mathsLeader,
  register,
  up1,
} from '../../../test/sample.ts';
import { digestKindsOf, digestTimeOf } from './digest-times.ts';

const { settings } = register;
const friday = { on: true as const, weekday: 4, time: '09:30' };

test('the nestleder has a weekly digest from the start, Monday at eight, and one before each forum', () => {
  expect(digestTimeOf(deputy, settings)).toEqual({ weekday: 0, time: '08:00' });
  expect(digestKindsOf(deputy)).toEqual(['week', 'forum']);
});

test.each([administrator, up1, mathsLeader])('others have none until they choose one ($id)', (person) => {
  expect(digestTimeOf(person, settings)).toBeNull();
  expect(digestKindsOf(person)).toEqual([]);
  const chosen = { ...person, digest: friday };
  expect(digestTimeOf(chosen, settings)).toEqual({ weekday: 4, time: '09:30' });
  expect(digestKindsOf(chosen)).toEqual(['week']);
});

test('T011: the head of department has a monthly one, and a weekly one beside it when they choose a day', () => {
  expect(digestKindsOf(headOfDepartment)).toEqual(['month']);
  expect(digestTimeOf(headOfDepartment, settings)).toBeNull();
  expect(digestKindsOf({ ...headOfDepartment, digest: friday })).toEqual(['week', 'month']);
});

test('T011: who chose none gets none of any kind', () => {
  for (const person of [deputy, headOfDepartment]) {
    const silent = { ...person, digest: { on: false as const } };
    expect(digestTimeOf(silent, settings)).toBeNull();
    expect(digestKindsOf(silent)).toEqual([]);
  }
});

test('a role without digests gets none, whatever was chosen', () => {
  const chosen = { ...economist, digest: friday };
  expect(digestTimeOf(chosen, settings)).toBeNull();
  expect(digestKindsOf(chosen)).toEqual([]);
});
