import { html } from 'ghtml';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Decision } from '../../domain/request/request-case.ts';
import { isEnded } from '../../domain/request/request-status.ts';
import { dayInWords } from '../../texts/dates.ts';
import { publicPage } from '../../texts/public-page.ts';

/** Who has the next step and by when, or how it ended with the reason (T009, T017). */
export function renderNext(form: WrittenForm, status: SenderStatus): string {
  const { decision, urgent } = status.file.request;
  if (decision && decision.kind !== 'confirmed') return renderNo(form, decision, status);
  const t = publicPage[form].status;
  const ended = isEnded(status.file.request.status);
  return html`<h2>${t.nextHeading}</h2>
    <p>${nextSentence(form, status)}</p>
    !${urgent && !ended ? html`<p>${t.urgent}</p>` : ''} !${answerLine(form, status)}`;
}

function nextSentence(form: WrittenForm, { file, step, register }: SenderStatus): string {
  const t = publicPage[form].status.next;
  const by = step.by ? dayInWords(form, step.by, register.today) : '';
  const isPast = step.by !== null && step.by < register.today;
  switch (step.holder) {
    case 'deputyHead':
      return isPast ? t.deputyHeadLater : t.deputyHead(by);
    case 'sender':
      return file.request.forum > register.today
        ? `${t.sender} ${t.senderBefore(dayInWords(form, file.request.forum, register.today))}`
        : t.sender;
    case 'leaderForum':
      return isPast ? t.leaderForumPast(by) : t.leaderForum(by);
    case 'administration':
      return t.administration(by);
    case 'nobody':
      return endSentence(form, file.request.status);
  }
}

function endSentence(form: WrittenForm, status: string): string {
  const t = publicPage[form].status.next;
  if (status === 'projectCreated') return t.projectCreated;
  return status === 'merged' ? t.merged : t.withdrawn;
}

/** Only while an answer is owed. One that is late is said to be late. */
function answerLine(form: WrittenForm, { step, answerBy, register }: SenderStatus): string {
  if (step.holder !== 'deputyHead' && step.holder !== 'leaderForum') return '';
  const t = publicPage[form].status;
  const day = dayInWords(form, answerBy, register.today);
  return html`<p>${answerBy < register.today ? t.answerLate(day) : t.answerBy(day)}</p>`;
}

type No = Exclude<Decision, { kind: 'confirmed' }>;

/** A no with its reason and whom to talk to, in the sender's own written form. */
function renderNo(form: WrittenForm, decision: No, { register }: SenderStatus): string {
  const t = publicPage[form].status;
  const { name } = register.settings.publicPage.contact;
  const words = t[decision.kind];
  return html`<h2>${words.heading}</h2>
    !${decision.to ? html`<p>${t.referred.to(decision.to)}</p>` : ''}
    <p><strong>${t.reason}:</strong> <span class="as-written">${decision.reason}</span></p>
    <p>${words.after(name)}</p>`;
}
