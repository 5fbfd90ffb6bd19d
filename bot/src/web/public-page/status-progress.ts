import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { RequestStatus } from '../../domain/request/request-status.ts';
import { publicPage } from '../../texts/public-page.ts';

export type StepState = 'done' | 'current' | 'ahead' | 'stopped';

/** The step that a case has come to, 0 to 3. A claim is the sections' own affair: for the sender it is still "in forum". */
const AT: Record<RequestStatus, number> = {
  received: 1,
  awaitingReply: 1,
  onAgenda: 2,
  competenceClaimed: 2,
  confirmed: 3,
  withAdministration: 3,
  projectCreated: 3,
  referred: 3,
  declined: 3,
  withdrawn: 1,
  merged: 1,
};
const STEPS = [0, 1, 2, 3];
const STOPPED: readonly RequestStatus[] = ['withdrawn', 'merged'];

/** The state of each of the four steps. An answer may come before the forum: then the forum was not needed. */
export function stepStates(status: RequestStatus, wasInForum: boolean): StepState[] {
  if (STOPPED.includes(status))
    return STEPS.map((step) => (step < (wasInForum ? 2 : 1) ? 'done' : 'stopped'));
  const at = AT[status];
  if (at === 3) return ['done', 'done', wasInForum ? 'done' : 'stopped', 'done'];
  return STEPS.map((step) => (step < at ? 'done' : step === at ? 'current' : 'ahead'));
}

/** Where the case is, as four steps in words (T009); shape and colour only repeat the words. */
export function renderProgress(form: WrittenForm, states: StepState[]): string {
  const t = publicPage[form].status;
  return html`<ol class="progress">
    !${states.map(
      (state, at) =>
        html`<li class="${state}" !${state === 'current' ? 'aria-current="step"' : ''}>
          <span class="progress-name">${t.steps[at] ?? ''}</span>
          <span class="progress-state">${t.stepState[state]}</span>
        </li>`,
    )}
  </ol>`;
}
