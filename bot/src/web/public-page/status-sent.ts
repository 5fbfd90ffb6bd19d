import { html } from 'ghtml';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { networkById, schemeById } from '../../domain/people/register.ts';
import { common } from '../../texts/common.ts';
import { semesterInWords } from '../../texts/dates.ts';
import { publicPage } from '../../texts/public-page.ts';
import { renderContactCard, renderReachable } from './contact-card.ts';

/** What the sender wrote, as they wrote it. Address and telephone stay out: whoever has the link sees this page. */
export function renderSent(form: WrittenForm, { file, register }: SenderStatus): string {
  const t = publicPage[form].status;
  const { request, contact } = file;
  const words = common[form];
  const rows: [string, string | null | undefined][] = [
    [t.sent.title, request.title],
    [t.sent.need, request.need],
    [t.sent.audience, request.audience],
    [t.sent.participants, request.participants === null ? null : String(request.participants)],
    [t.sent.involvement, request.involvement],
    [t.sent.network, networkById(register, request.networkId)?.name],
    [t.sent.scheme, schemeById(register, request.schemeId)?.name[form]],
    [t.sent.size, words.size(request.size, register.settings.basePackage)],
    [t.sent.start, request.startSemester ? semesterInWords(form, request.startSemester) : words.undecided],
    [t.sent.period, request.period],
    [t.sent.funding, words.funding[request.funding]],
    [t.sent.contact, contact ? `${contact.name}, ${contact.role}` : null],
    [t.sent.form, words.writtenForm[request.form]],
  ];
  return html`<section class="part" aria-labelledby="sendt">
    <h2 id="sendt">${t.sentHeading}</h2>
    <details>
      <summary>${t.sentSummary}</summary>
      <dl class="sent">
        !${rows.map(([term, text]) =>
          text
            ? html`<div>
                <dt>${term}</dt>
                <dd class="as-written">${text}</dd>
              </div>`
            : '',
        )}
      </dl>
    </details>
  </section>`;
}

/** The network's known contacts (T053, T065), and the nestleder for what concerns the answer itself (T044). */
export function renderContacts(form: WrittenForm, { file, contacts, register }: SenderStatus): string {
  const t = publicPage[form].status;
  const network = networkById(register, file.request.networkId)?.name ?? '';
  const cards = contacts.map(({ name, email, phone }) =>
    renderReachable(form, {
      name,
      email,
      phones: phone ? [phone] : [],
      role: common[form].role.up1,
      place: '',
    }),
  );
  return html`<section class="part" aria-labelledby="kontakter">
    <h2 id="kontakter">${t.contactsHeading}</h2>
    !${
      cards.length === 0
        ? html`<p>${t.noContacts(network)}</p>`
        : html`<p>${t.contactsText(network)}</p>
            <div class="people">!${cards}</div>
            <p>${t.deputyText}</p>`
    }
    !${renderContactCard(form, register)}
  </section>`;
}
