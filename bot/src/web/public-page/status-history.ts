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
/** Lines whose sentence ends with the day of a forum. */
const WITH_DAY: readonly HistoryLine['kind'][] = ['putOnAgenda', 'postponed', 'carriedOver', 'forumMoved'];
/** What senders do themselves. */
const BY_SENDER: readonly HistoryLine['kind'][] = ['received', 'answered', 'informed', 'withdrawn'];

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
    WITH_DAY.includes(line.kind) && line.forum ? ` ${dayInWords(form, line.forum, register.today)}` : '';
  // Why a case waits is told; how the forum weighed a yes is its own affair.
  const reason = line.kind === 'postponed' ? line.reason : null;
  const instant = new Date(line.at).toISOString();
  return html`<li>
    <p class="event">${t.event[line.kind]}${day}</p>
    <p class="quiet">
      <time datetime="${instant}">${momentInWords(line.at)}</time> · ${who(form, line, register)}
    </p>
    !${message ? html`<blockquote class="as-written">${message.text}</blockquote>` : ''}
    !${reason ? html`<blockquote class="as-written">${reason}</blockquote>` : ''}
  </li>`;
}

function who(form: WrittenForm, line: HistoryLine, register: Register): string {
  const t = publicPage[form].status;
  // Without a name it was the sender, or else nobody: the forum was over, or was moved.
  if (line.by === null) return BY_SENDER.includes(line.kind) ? t.you : t.us;
  const person = personById(register, line.by);
  const role = ROLES.find((each) => person?.roles.includes(each));
  return role ? common[form].role[role] : t.us;
}

function messageOf(line: HistoryLine, messages: Message[]): Message | undefined {
  if (!WITH_MESSAGE.includes(line.kind)) return undefined;
  const from = line.kind === 'asked' ? 'institute' : 'sender';
  return messages.find((message) => message.at === line.at && message.from === from);
}
