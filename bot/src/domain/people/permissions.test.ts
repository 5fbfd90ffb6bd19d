import {
  administrator,
  coordinator,
  deputy,
  economist,
  headOfDepartment,
  mathsLeader,
  otherUp1,
  register,
  up1,
  webEditor,
} from '../../../test/sample.ts';
import { ACTIONS, type Action } from './actions.ts';
import { may, reach, type Subject } from './permissions.ts';
import { ROLES, type Person } from './person.ts';

const subject: Subject = { networkId: 'net-1', sectionId: 'sek-mat', status: 'competenceClaimed' };

/** The process's table, read from its own text: who may do each action to a case of net-1 for sek-mat. */
const EXPECTED: Record<Action, Person[]> = {
  registerRequest: [deputy, administrator, up1],
  readRequest: [deputy, headOfDepartment, mathsLeader, coordinator, administrator, up1],
  putOnAgenda: [deputy, administrator],
  markUrgent: [deputy],
  askSender: [deputy, administrator, up1],
  refer: [deputy],
  decline: [deputy],
  supportRequest: [deputy, up1],
  addInformation: [deputy, administrator, up1],
  withdrawRequest: [administrator, up1],
  claimCompetence: [mathsLeader],
  declineClaim: [mathsLeader],
  withdrawClaim: [mathsLeader],
  confirmCompetence: [deputy],
  postpone: [deputy],
  ratify: [deputy],
  undoDecision: [deputy],
  takeNotes: [deputy, administrator],
  closeForum: [deputy],
  approveMinutes: [deputy],
  readForum: [deputy, headOfDepartment, mathsLeader, administrator],
  planForum: [deputy, administrator],
  readDigest: [deputy, headOfDepartment, mathsLeader, up1, otherUp1, coordinator, administrator],
  readDeliveries: [deputy, administrator],
  retryDelivery: [deputy, administrator],
  chooseForumChannel: [deputy, administrator],
};
const EVERYONE = [
  deputy,
  headOfDepartment,
  mathsLeader,
  up1,
  otherUp1,
  coordinator,
  administrator,
  economist,
  webEditor,
];

test.each(ACTIONS)('%s is for those of the table and nobody else', (action) => {
  const allowed = EVERYONE.filter((person) => may(person, action, subject, register).ok);
  expect(allowed.map((person) => person.id).sort()).toEqual(
    EXPECTED[action].map((person) => person.id).sort(),
  );
});

test('T018: a section leader of another section gets a no that names the section', () => {
  expect(may(mathsLeader, 'claimCompetence', { sectionId: 'sek-norsk' }, register)).toEqual({
    ok: false,
    refusal: { code: 'notYourSection', sectionId: 'sek-norsk' },
  });
});

test('T050: a UP1 acts for networks whose contact they are today, not for those they once had', () => {
  expect(may(up1, 'registerRequest', { networkId: 'net-1' }, register).ok).toBe(true);
  expect(may(otherUp1, 'registerRequest', { networkId: 'net-1' }, register)).toMatchObject({
    refusal: { code: 'notYourNetwork' },
  });
});

test('the economist sees a case from the budget on', () => {
  expect(may(economist, 'readRequest', { networkId: 'net-1', status: 'onAgenda' }, register).ok).toBe(false);
  expect(
    may(economist, 'readRequest', { networkId: 'net-1', status: 'withAdministration' }, register).ok,
  ).toBe(true);
});

test('UP2 and the web editor have no say over requests', () => {
  for (const role of ROLES.filter((each) => each === 'up2' || each === 'webEditor'))
    for (const action of ACTIONS) expect(reach(role, action)).toBe('no');
});

test('T106: there is no action for bidding or negotiation', () => {
  expect(ACTIONS.filter((action) => /bid|tender|negoti|offer/i.test(action))).toEqual([]);
});
