import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { CASE_ACTIONS, type CaseAction } from '../../domain/people/actions.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile, RequestCase } from '../../domain/request/request-case.ts';
import { isBeforeForum, isEnded, isInForum } from '../../domain/request/request-status.ts';
import type { World } from '../ports/world.ts';
import { readCaseFile } from './read-case-file.ts';

export type CaseReading = {
  file: CaseFile;
  history: HistoryLine[];
  actions: CaseAction[];
  register: Register;
};

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
export function actionsNow(person: Person, file: CaseFile, register: Register): CaseAction[] {
  const { networkId, status } = file.request;
  return CASE_ACTIONS.filter((action) => FITS[action](file.request)).filter(
    (action) => may(person, action, { networkId, status }, register).ok,
  );
}

type Fits = (request: RequestCase) => boolean;
const beforeForum: Fits = ({ status }) => isBeforeForum(status);
const inForum: Fits = ({ status }) => isInForum(status);
const undecided: Fits = ({ status }) => isBeforeForum(status) || isInForum(status);
const alive: Fits = ({ status }) => !isEnded(status);

/** When an action is offered; the rule itself decides again when it is done. */
const FITS: Record<CaseAction, Fits> = {
  putOnAgenda: beforeForum,
  askSender: undecided,
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
  postpone: inForum,
  ratify: ({ status, toRatify }) => status === 'withAdministration' && toRatify,
  // Whether there is something to undo depends on the meeting: the forum's page offers it.
  undoDecision: () => false,
};
