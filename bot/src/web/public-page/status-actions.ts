import { html } from 'ghtml';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { isBeforeForum, isEnded, isInForum } from '../../domain/request/request-status.ts';
import { publicPage } from '../../texts/public-page.ts';
import { makeField, type Field } from './field.ts';
import { renderField } from './render-field.ts';
import { LIMITS } from '../../domain/request/limits.ts';

/** The box in which a sender answers or adds something: one field, under whichever heading fits. */
export function messageField(form: WrittenForm, asked: boolean): Field {
  const t = publicPage[form].status;
  const words = { label: asked ? t.question.label : t.add.label, hint: t.add.hint };
  return makeField(form, 'command.text', words, LIMITS.message, { look: 'area' });
}

/** The question that waits for the sender, with room for the answer; nothing when none does. */
export function renderQuestion(form: WrittenForm, { file }: SenderStatus): string {
  const { question, status } = file.request;
  if (status !== 'awaitingReply' || question === null) return '';
  const t = publicPage[form].status.question;
  return html`<section class="question" aria-labelledby="sporsmal">
    <h2 id="sporsmal">${t.heading}</h2>
    <blockquote class="as-written">${question}</blockquote>
    !${messageForm(form, messageField(form, true), t.send)}
  </section>`;
}

/** Adding information, until the case has ended; a waiting question has the box instead. */
export function renderAdd(form: WrittenForm, { file }: SenderStatus): string {
  const { status } = file.request;
  if (isEnded(status) || status === 'awaitingReply') return '';
  const t = publicPage[form].status.add;
  return html`<section class="part" aria-labelledby="legg-til">
    <h2 id="legg-til">${t.heading}</h2>
    !${messageForm(form, messageField(form, false), t.send)}
  </section>`;
}

function messageForm(form: WrittenForm, field: Field, send: string): string {
  return html`<form id="message-form" method="post" novalidate>
    <div
      class="summary"
      id="summary"
      tabindex="-1"
      role="group"
      aria-labelledby="summary-heading"
      hidden
    ></div>
    !${renderField(form, field)}
    <p><button class="button" type="submit" disabled>${send}</button></p>
  </form>`;
}

/** Taking the request back: possible until the forum has decided, and asked about once more. */
export function renderWithdraw(form: WrittenForm, { file }: SenderStatus): string {
  const { status } = file.request;
  if (!isBeforeForum(status) && !isInForum(status)) return '';
  const t = publicPage[form].status.withdraw;
  return html`<section class="part" aria-labelledby="trekk">
    <h2 id="trekk">${t.heading}</h2>
    <p>${t.text}</p>
    <p><button class="button second" type="button" id="withdraw" disabled>${t.open}</button></p>
    <dialog id="withdraw-dialog" aria-labelledby="withdraw-question">
      <h2 id="withdraw-question">${t.question}</h2>
      <p>${t.consequence}</p>
      <p class="problem" id="withdraw-problem" role="alert" hidden></p>
      <p class="ways">
        <button class="button danger" type="button" id="withdraw-confirm">${t.confirm}</button>
        <button class="button second" type="button" id="withdraw-cancel">${t.cancel}</button>
      </p>
    </dialog>
  </section>`;
}
