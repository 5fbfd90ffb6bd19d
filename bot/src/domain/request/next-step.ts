import { replyDue } from '../forum/forum-calendar.ts';
import { addWorkingDays, osloDate, type CivilDate } from '../kernel/calendar.ts';
import type { Settings } from '../people/settings.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestStatus } from './request-status.ts';

export type StepHolder = 'deputyHead' | 'sender' | 'leaderForum' | 'administration' | 'nobody';

const HOLDER: Record<RequestStatus, StepHolder> = {
  received: 'deputyHead',
  awaitingReply: 'sender',
  onAgenda: 'leaderForum',
  competenceClaimed: 'leaderForum',
  confirmed: 'administration',
  withAdministration: 'administration',
  projectCreated: 'nobody',
  referred: 'nobody',
  declined: 'nobody',
  withdrawn: 'nobody',
  merged: 'nobody',
};

/** Who has the next step, and by when (T009): what nobody should have to ask. `by` is null where no date holds. */
export function nextStep(
  request: RequestCase,
  settings: Settings,
): { holder: StepHolder; by: CivilDate | null } {
  const holder = HOLDER[request.status];
  if (holder === 'deputyHead' || holder === 'leaderForum') return { holder, by: request.forum };
  if (holder === 'administration' && request.decision)
    return { holder, by: addWorkingDays(osloDate(request.decision.at), settings.replyWorkingDays) };
  return { holder, by: null };
}

/** When the sender has an answer at the latest. */
export function answerDue(request: RequestCase, settings: Settings): CivilDate {
  return replyDue(settings, request.forum);
}
