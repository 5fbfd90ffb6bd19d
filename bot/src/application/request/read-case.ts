import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { ACTIONS, type Action } from '../../domain/people/actions.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Register } from '../../domain/people/register.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { isBeforeForum, isEnded, isInForum } from '../../domain/request/request-status.ts';
import type { World } from '../ports/world.ts';

export type CaseReading = { file: CaseFile; history: HistoryLine[]; actions: Action[]; register: Register };

/** A case with its history, for somebody who may read it, and what they may do with it now. */
export async function readCase(world: World, person: Person, caseNo: string): Promise<Outcome<CaseReading>> {
  const [register, opened, history] = await Promise.all([
    world.register.read(),
    world.cases.open(caseNo),
    world.cases.history(caseNo),
  ]);
  if (!opened) return refused({ code: 'unknownCase', caseNo });
  const { networkId, status } = opened.file.request;
  const allowed = may(person, 'readRequest', { networkId, status }, register);
  if (!allowed.ok) return allowed;
  return accepted({
    file: opened.file,
    history,
    actions: actionsNow(person, opened.file, register),
    register,
  });
}

/** The actions that make sense for the case as it stands, and that the person may do. */
export function actionsNow(person: Person, file: CaseFile, register: Register): Action[] {
  const { networkId, status } = file.request;
  return ACTIONS.filter((action) => fits(action, file)).filter(
    (action) => may(person, action, { networkId, status }, register).ok,
  );
}

function fits(action: Action, { request: { status, urgent } }: CaseFile): boolean {
  switch (action) {
    case 'registerRequest':
    case 'chooseForumChannel':
      return false;
    case 'readRequest':
      return true;
    case 'putOnAgenda':
    case 'askSender':
      return isBeforeForum(status);
    case 'markUrgent':
      return isBeforeForum(status) || (isInForum(status) && !urgent);
    case 'refer':
    case 'decline':
    case 'withdrawRequest':
      return isBeforeForum(status) || isInForum(status);
    case 'supportRequest':
    case 'addInformation':
      return !isEnded(status);
    case 'claimCompetence':
    case 'declineClaim':
    case 'withdrawClaim':
      return isInForum(status);
    case 'confirmCompetence':
      return status === 'competenceClaimed';
  }
}
