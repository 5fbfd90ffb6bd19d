import { html } from 'ghtml';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { ROLES } from '../../domain/people/person.ts';
import { personById, type Register } from '../../domain/people/register.ts';
import { isShownToSender, type HistoryLine } from '../../domain/request/history.ts';
import type { Message } from '../../domain/request/request-case.ts';
import { common } from '../../texts/common.ts';
import { dayInWords, momentInWords } from '../../texts/dates.ts';
import { publicPage } from '../../texts/public-page.ts';

/** Lines that say something to or from the sender: each has one message, saved in the same act. */
const WITH_MESSAGE: readonly HistoryLine['kind'][] = ['asked', 'answered', 'informed'];

/**
 * What has happened, newest first, with what was written between sender and institute (T009). People at the institute
 * by their role: who among them pressed a button is not the sender's business.
 */
export function renderHistory(form: WrittenForm, { file, history, register }: SenderStatus): string {
  const t = publicPage[form].status;
  // Filtered where it was read too; here once more, because this is the last door before the outside.
  const shown = history.filter((line) => isShownToSender(line.kind)).reverse();
  return html`<section class="part" aria-labelledby="historie">
    <h2 id="historie">${t.historyHeading}</h2>
    <ol class="history">
      !${shown.map((line) => renderLine(form, line, messageOf(line, file.messages), register))}
    </ol>
  </section>`;
}

function renderLine(
  form: WrittenForm,
  line: HistoryLine,
  message: Message | undefined,
  register: Register,
): string {
  const t = publicPage[form].status;
  const day =
    line.kind === 'putOnAgenda' && line.forum ? ` ${dayInWords(form, line.forum, register.today)}` : '';
  const instant = new Date(line.at).toISOString();
  return html`<li>
    <p class="event">${t.event[line.kind]}${day}</p>
    <p class="quiet">
      <time datetime="${instant}">${momentInWords(line.at)}</time> · ${who(form, line, register)}
    </p>
    !${message ? html`<blockquote class="as-written">${message.text}</blockquote>` : ''}
  </li>`;
}

function who(form: WrittenForm, line: HistoryLine, register: Register): string {
  const t = publicPage[form].status;
  if (line.by === null) return t.you;
  const person = personById(register, line.by);
  const role = ROLES.find((each) => person?.roles.includes(each));
  return role ? common[form].role[role] : t.us;
}

function messageOf(line: HistoryLine, messages: Message[]): Message | undefined {
  if (!WITH_MESSAGE.includes(line.kind)) return undefined;
  const from = line.kind === 'asked' ? 'institute' : 'sender';
  return messages.find((message) => message.at === line.at && message.from === from);
}
