import { accepted, refused, type Outcome } from '../kernel/outcome.ts';
import type { RequestStatus } from '../request/request-status.ts';
import type { Action } from './actions.ts';
import { ROLES, type Person, type Role } from './person.ts';
import { networksOf, sectionsLedBy, type Register } from './register.ts';

/** How far a role may: everywhere, in one's own section or networks, from the budget step on, or not. */
export type Reach = 'yes' | 'ownSection' | 'ownNetwork' | 'fromBudget' | 'no';

type Row = Partial<Record<Role, Exclude<Reach, 'no'>>>;

/** Who may do what: the process's role × permission table; what is not listed is a no. */
const TABLE: Record<Action, Row> = {
  registerRequest: { deputyHead: 'yes', administration: 'yes', up1: 'ownNetwork' },
  readRequest: {
    deputyHead: 'yes',
    headOfDepartment: 'yes',
    sectionLeader: 'yes',
    councilCoordinator: 'yes',
    administration: 'yes',
    up1: 'ownNetwork',
    projectEconomist: 'fromBudget',
  },
  putOnAgenda: { deputyHead: 'yes', administration: 'yes' },
  markUrgent: { deputyHead: 'yes' },
  askSender: { deputyHead: 'yes', administration: 'yes', up1: 'ownNetwork' },
  refer: { deputyHead: 'yes' },
  decline: { deputyHead: 'yes' },
  supportRequest: { deputyHead: 'yes', up1: 'ownNetwork' },
  addInformation: { deputyHead: 'yes', administration: 'yes', up1: 'ownNetwork' },
  withdrawRequest: { administration: 'yes', up1: 'ownNetwork' },
  claimCompetence: { sectionLeader: 'ownSection' },
  declineClaim: { sectionLeader: 'ownSection' },
  withdrawClaim: { sectionLeader: 'ownSection' },
  confirmCompetence: { deputyHead: 'yes' },
  postpone: { deputyHead: 'yes' },
  ratify: { deputyHead: 'yes' },
  undoDecision: { deputyHead: 'yes' },
  takeNotes: { deputyHead: 'yes', administration: 'yes' },
  closeForum: { deputyHead: 'yes' },
  approveMinutes: { deputyHead: 'yes' },
  readForum: { deputyHead: 'yes', headOfDepartment: 'yes', sectionLeader: 'yes', administration: 'yes' },
  planForum: { deputyHead: 'yes', administration: 'yes' },
  readDigest: {
    deputyHead: 'yes',
    headOfDepartment: 'yes',
    sectionLeader: 'yes',
    up1: 'yes',
    councilCoordinator: 'yes',
    administration: 'yes',
  },
  readDeliveries: { deputyHead: 'yes', administration: 'yes' },
  retryDelivery: { administration: 'yes', deputyHead: 'yes' },
  chooseForumChannel: { deputyHead: 'yes', administration: 'yes' },
};

/** What a named stand-in does in the nestleder's place, on the day of the forum they run. */
export const RUN_FORUM: readonly Action[] = [
  'confirmCompetence',
  'postpone',
  'ratify',
  'undoDecision',
  'askSender',
  'decline',
  'takeNotes',
  'closeForum',
  'readForum',
  'readRequest',
];

/** The table's cell for one role and one action. */
export function reach(role: Role, action: Action): Reach {
  return TABLE[action][role] ?? 'no';
}

/** What an action is done to, as far as permission depends on it. */
export type Subject = { sectionId?: string; networkId?: string; status?: RequestStatus };

const FROM_BUDGET: readonly RequestStatus[] = ['confirmed', 'withAdministration', 'projectCreated'];

/** Whether a person may do an action to a subject; the refusal says which of role, section or network is lacking. */
export function may(person: Person, action: Action, subject: Subject, register: Register): Outcome<Person> {
  const reaches = ROLES.filter((role) => person.roles.includes(role)).map((role) => reach(role, action));
  if (reaches.includes('yes')) return accepted(person);
  if (RUN_FORUM.includes(action) && runsForumToday(person, register)) return accepted(person);
  if (reaches.includes('fromBudget') && subject.status && FROM_BUDGET.includes(subject.status))
    return accepted(person);
  if (reaches.includes('ownSection')) return withinOwnSection(person, subject, register);
  if (reaches.includes('ownNetwork')) return withinOwnNetwork(person, subject, register);
  return refused({ code: 'notAllowed', action });
}

function runsForumToday(person: Person, { forumPlans, today }: Register): boolean {
  return forumPlans.some(
    (plan) => plan.date === today && plan.change !== 'cancelled' && plan.standInId === person.id,
  );
}

function withinOwnSection(person: Person, subject: Subject, register: Register): Outcome<Person> {
  const led = sectionsLedBy(register, person.id).map((section) => section.id);
  if (subject.sectionId === undefined ? led.length > 0 : led.includes(subject.sectionId))
    return accepted(person);
  return refused({ code: 'notYourSection', sectionId: subject.sectionId ?? '' });
}

function withinOwnNetwork(person: Person, subject: Subject, register: Register): Outcome<Person> {
  const own = networksOf(register, person.id).map((network) => network.id);
  if (subject.networkId === undefined ? own.length > 0 : own.includes(subject.networkId))
    return accepted(person);
  return refused({ code: 'notYourNetwork', networkId: subject.networkId ?? '' });
}
