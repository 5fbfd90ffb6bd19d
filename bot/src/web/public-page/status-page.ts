import { html } from 'ghtml';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import type { StatusLink } from '../../application/sender/open-by-link.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { isEnded } from '../../domain/request/request-status.ts';
import { publicPage } from '../../texts/public-page.ts';
import { renderPageData } from './page-data.ts';
import { renderPage, type PageContext } from './page-frame.ts';
import { messageField, renderAdd, renderQuestion, renderWithdraw } from './status-actions.ts';
import { renderHistory } from './status-history.ts';
import { renderNext } from './status-next.ts';
import { renderProgress, stepStates } from './status-progress.ts';
import { renderContacts, renderSent } from './status-sent.ts';

/**
 * A request's own page for whoever holds its link (T009, T017): where it is, who has the next step, what was said.
 * It draws only from the parts below, none of which reads claims, support, sections or the forum's own reasons.
 */
export function renderStatusPage(context: PageContext, status: SenderStatus, link: StatusLink): string {
  const { form } = context;
  const t = publicPage[form].status;
  const { caseNo, organisation, title } = status.file.request;
  const path = `/sak/${link.caseNo}/${link.token}`;
  return renderPage(context, {
    title: `${t.title(caseNo)} – ${publicPage[form].title}`,
    paths: { nb: `${path}?maalform=nb`, nn: `${path}?maalform=nn` },
    description: null,
    main: html`<div
      class="width status"
      id="status"
      data-case-no="${caseNo}"
      data-action="/api/public/status/${link.caseNo}/${link.token}"
    >
      <p class="case-no">${t.title(caseNo)}</p>
      <h1>${title}</h1>
      <p>${t.sentBy(organisation)}</p>
      <p class="notice good" id="done" tabindex="-1" hidden></p>
      !${needsScript(context, status)} !${renderQuestion(form, status)} !${whereItIs(form, status)}
      !${renderHistory(form, status)} !${renderAdd(form, status)} !${renderContacts(form, status)}
      !${renderSent(form, status)} !${renderWithdraw(form, status)}
      <p class="quiet">${t.linkNote}</p>
      <p class="unseen" id="announcer" role="status"></p>
      !${renderPageData(form, status.register, [messageField(form, status.file.request.question !== null)])}
    </div>`,
  });
}

function whereItIs(form: WrittenForm, status: SenderStatus): string {
  const wasInForum = status.history.some(
    (line) => line.kind === 'putOnAgenda' || line.kind === 'markedUrgent',
  );
  return html`<section class="where" aria-labelledby="hvor">
    <h2 id="hvor">${publicPage[form].status.whereHeading}</h2>
    !${renderProgress(form, stepStates(status.file.request.status, wasInForum))}
    <div class="next">!${renderNext(form, status)}</div>
  </section>`;
}

function needsScript({ form, assets }: PageContext, { file, register }: SenderStatus): string {
  if (isEnded(file.request.status)) return '';
  const { email } = register.settings.publicPage.contact;
  const words = html`<p class="notice">
    ${publicPage[form].status.needsScript} <a href="mailto:${email}">${email}</a>.
  </p>`;
  return assets.script === null ? words : html`<noscript>!${words}</noscript>`;
}
