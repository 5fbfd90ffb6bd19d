import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { ACTIONS, type Action } from '../../domain/people/actions.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile, RequestCase } from '../../domain/request/request-case.ts';
import { isBeforeForum, isEnded, isInForum } from '../../domain/request/request-status.ts';
import type { World } from '../ports/world.ts';
import { readCaseFile } from './read-case-file.ts';

export type CaseReading = { file: CaseFile; history: HistoryLine[]; actions: Action[]; register: Register };

/** A case with its history, for somebody who may read it, and what they may do with it now. */
export async function readCase(world: World, person: Person, caseNo: string): Promise<Outcome<CaseReading>> {
  const [register, read, history] = await Promise.all([
    world.register.read(),
    readCaseFile(world, person, caseNo),
    world.cases.history(caseNo),
  ]);
  if (!read.ok) return read;
  return accepted({ file: read.value, history, actions: actionsNow(person, read.value, register), register });
}

/** The actions that make sense for the case as it stands, and that the person may do. */
export function actionsNow(person: Person, file: CaseFile, register: Register): Action[] {
  const { networkId, status } = file.request;
  return ACTIONS.filter((action) => FITS[action](file.request)).filter(
    (action) => may(person, action, { networkId, status }, register).ok,
  );
}

type Fits = (request: RequestCase) => boolean;
const never: Fits = () => false;
const beforeForum: Fits = ({ status }) => isBeforeForum(status);
const inForum: Fits = ({ status }) => isInForum(status);
const undecided: Fits = ({ status }) => isBeforeForum(status) || isInForum(status);
const alive: Fits = ({ status }) => !isEnded(status);

/** When an action is offered; the rule itself decides again when it is done. */
const FITS: Record<Action, Fits> = {
  registerRequest: never,
  chooseForumChannel: never,
  readRequest: () => true,
  putOnAgenda: beforeForum,
  askSender: beforeForum,
  markUrgent: (request) => undecided(request) && !(inForum(request) && request.urgent),
  refer: undecided,
  decline: undecided,
  withdrawRequest: undecided,
  supportRequest: undecided,
  addInformation: alive,
  claimCompetence: inForum,
  declineClaim: inForum,
  withdrawClaim: inForum,
  confirmCompetence: ({ status }) => status === 'competenceClaimed',
};
