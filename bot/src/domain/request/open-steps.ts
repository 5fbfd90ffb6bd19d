import { osloDate, type CivilDate } from '../kernel/calendar.ts';
import type { StepHolder } from './next-step.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestStatus } from './request-status.ts';

/**
 * A step that somebody has with a case, and the day that says how it stands: of the nestleder and lederforum the forum
 * it is due for, of the sender and the administration the day they got it.
 */
export type OpenStep = { holder: Exclude<StepHolder, 'nobody'>; day: CivilDate };

type Steps = (request: RequestCase) => OpenStep[];

const none: Steps = () => [];
const forum: Steps = (request) => [{ holder: 'leaderForum', day: request.forum }];
const administration: Steps = (request) => [
  { holder: 'administration', day: osloDate(request.statusSince) },
  ...(request.toRatify ? forum(request) : []),
];

const STEPS: Record<RequestStatus, Steps> = {
  received: (request) => [{ holder: 'deputyHead', day: request.forum }],
  awaitingReply: (request) => [{ holder: 'sender', day: osloDate(request.statusSince) }],
  onAgenda: forum,
  competenceClaimed: forum,
  confirmed: administration,
  withAdministration: administration,
  projectCreated: none,
  referred: none,
  declined: none,
  withdrawn: none,
  merged: none,
};

/** Every step that is open with a case (T009). It follows from the case alone, so that its index can be kept in the same transaction. */
export function openSteps(request: RequestCase): OpenStep[] {
  return STEPS[request.status](request);
}
