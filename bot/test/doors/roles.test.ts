import type { CaseCommand } from '../../src/application/request/case-command.ts';
import type { CaseAction } from '../../src/domain/people/actions.ts';
import { may } from '../../src/domain/people/permissions.ts';
import { pair, register } from '../sample.ts';
import { openDoors, type Doors } from './harness.ts';

/** The role × action table, asked at both doors: who may is let through to the rule, everybody else gets a clear no. */

let doors: Doors;
let caseNo: string;
beforeAll(async () => {
  doors = await openDoors();
  caseNo = (await doors.send()).caseNo;
  await doors.card('a01', caseNo);
});
afterAll(async () => {
  await doors.stop();
});

const COMMANDS: { [A in CaseAction]: Extract<CaseCommand, { action: A }> } = {
  putOnAgenda: { action: 'putOnAgenda', suggestedSectionIds: [] },
  markUrgent: { action: 'markUrgent' },
  askSender: { action: 'askSender', question: 'Hva mener dere?' },
  refer: { action: 'refer', to: 'noen andre', reason: 'De kan det bedre.' },
  decline: { action: 'decline', reason: 'Ingen ledige.' },
  supportRequest: {
    action: 'supportRequest',
    support: { needsAnalysis: 'a', priority: 'high', evaluation: 'b' },
  },
  addInformation: { action: 'addInformation', text: 'Mer.' },
  withdrawRequest: { action: 'withdrawRequest' },
  claimCompetence: { action: 'claimCompetence', sectionId: 'sek-mat', seenVersion: 0, form: pair },
  declineClaim: { action: 'declineClaim', sectionId: 'sek-mat', comment: null },
  withdrawClaim: { action: 'withdrawClaim', sectionId: 'sek-mat' },
  confirmCompetence: {
    action: 'confirmCompetence',
    confirmation: {
      sectionIds: ['sek-mat'],
      leadSectionId: null,
      personIds: null,
      reason: 'Fordi.',
      resources: { withinCapacity: true, note: null },
    },
  },
  postpone: { action: 'postpone', to: null, reason: 'Vi venter.' },
  ratify: { action: 'ratify' },
  undoDecision: { action: 'undoDecision' },
};

const PEOPLE = ['a01', 'a02', 'a03', 'a04', 'a05', 'p01', 'p03', 'p09', 'p13', 'p15'];
const forbidden = Object.values(COMMANDS).flatMap((command) =>
  PEOPLE.filter((id) => !isAllowed(id, command)).map((id) => [command.action, id] as const),
);

function isAllowed(id: string, command: CaseCommand): boolean {
  const person = register.people.find((each) => each.id === id);
  const subject = { networkId: 'net-1', sectionId: 'sek-mat', status: 'received' as const };
  return person !== undefined && may(person, command.action, subject, register).ok;
}

const act = (id: string, command: CaseCommand) =>
  doors.api(id, 'POST', `/api/cases/${caseNo}/actions`, { opKey: `role-${id}-${command.action}`, command });

test.each(forbidden)('the tab: %s is refused to %s', async (action, id) => {
  const answer = await act(id, COMMANDS[action]);
  expect(answer.status).toBe(403);
  expect(String(answer.body.message)).toMatch(/\.$/);
});

/** What a card's button sends for each action that cards have. */
const CARD_INPUTS: Partial<Record<CaseAction, Record<string, unknown>>> = {
  putOnAgenda: {},
  markUrgent: {},
  askSender: { question: 'Hva mener dere?' },
  refer: { referTo: 'noen andre', referReason: 'De kan det bedre.' },
  decline: { declineReason: 'Ingen ledige.' },
  supportRequest: { needsAnalysis: 'a', priority: 'high', evaluation: 'b' },
  claimCompetence: {
    sectionId: 'sek-mat',
    seenVersion: 0,
    experienced: 'p18',
    newColleague: 'p22',
    'days-2027V': '2',
  },
  declineClaim: { sectionId: 'sek-mat' },
  withdrawClaim: { sectionId: 'sek-mat' },
};
const forbiddenInTeams = forbidden.filter(([action]) => CARD_INPUTS[action] !== undefined);

test.each(forbiddenInTeams)('Teams: %s is refused to %s', async (action, id) => {
  const message = doors.teams.messages('a01').find((each) => JSON.stringify(each.activity).includes(caseNo));
  const data = { caseNo, ...CARD_INPUTS[action] };
  const outcome = await doors.teams.press(id, message?.id ?? '', { verb: action, data });
  expect(outcome).toMatchObject({
    kind: 'message',
    text: expect.stringMatching(/(ikke|ikkje|Bare|Berre)/) as string,
  });
  const before = await doors.store.world.cases.open(caseNo);
  expect(before?.file.request.version).toBe(1);
});

test('what is allowed is let through to the rule, at the tab', async () => {
  const mine = (await doors.send({ title: 'Den som får lov' })).caseNo;
  for (const command of Object.values(COMMANDS))
    for (const id of PEOPLE.filter((each) => isAllowed(each, command))) {
      const answer = await doors.api(id, 'POST', `/api/cases/${mine}/actions`, {
        opKey: `may-${id}-${command.action}`,
        command,
      });
      expect({ id, action: command.action, forbidden: answer.status === 403 }).toEqual({
        id,
        action: command.action,
        forbidden: false,
      });
    }
});

test('reading follows the table too: a UP1 of another network and the web editor see nothing', async () => {
  expect((await doors.api('p15', 'GET', `/api/cases/${caseNo}`)).status).toBe(403);
  expect((await doors.api('a04', 'GET', `/api/cases/${caseNo}`)).status).toBe(403);
  expect((await doors.api('p15', 'GET', '/api/cases?status=all')).body).toMatchObject({ cases: [] });
  expect((await doors.api('p13', 'GET', `/api/cases/${caseNo}`)).status).toBe(200);
});

test('T050: a UP1 registers for their own network only', async () => {
  const options = await doors.api('p13', 'GET', '/api/intake-options');
  expect(options.body.networks).toEqual([{ id: 'net-1', name: 'Kystnettverket', form: 'nb' }]);
});
