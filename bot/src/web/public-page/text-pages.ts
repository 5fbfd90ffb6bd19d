import { html } from 'ghtml';
import { daysFigure } from '../../texts/dates.ts';
import { publicPage, type Passage } from '../../texts/public-page.ts';
import { renderContactCard } from './contact-card.ts';
import { renderPage, type PageContext } from './page-frame.ts';

/** What is stored, why, how long, who sees it, and one's rights; a draft until the institution has approved it. */
export function renderPrivacyPage(context: PageContext): string {
  const t = publicPage[context.form];
  const { contact } = context.register.settings.publicPage;
  const passages = t.privacy.passages(contact, contact.institute[context.form]);
  return textPage(context, '/personvern', t.privacy.heading, passages);
}

/** Short terms: a partnership without bidding (T106), nothing binding before an agreement (T019). */
export function renderTermsPage(context: PageContext): string {
  const t = publicPage[context.form];
  const { days, semesters } = context.register.settings.basePackage;
  const size = t.form.sizeNotes.base(daysFigure(days), semesters);
  return textPage(context, '/vilkar', t.terms.heading, t.terms.passages(size));
}

function textPage(context: PageContext, path: string, heading: string, passages: Passage[]): string {
  const t = publicPage[context.form];
  return renderPage(context, {
    title: `${heading} – ${t.title}`,
    paths: { nb: `${path}?maalform=nb`, nn: `${path}?maalform=nn` },
    description: heading,
    main: html`<div class="width text-page">
      <h1>${heading}</h1>
      <p class="notice">${t.draft}</p>
      !${passages.map(
        (passage) =>
          html`<h2>${passage.heading}</h2>
            !${passage.paragraphs.map((text) => html`<p>${text}</p>`)}`,
      )}
      <p><a href="/">${t.frontPage}</a></p>
    </div>`,
  });
}

/** A page that says one thing, such as that a link does not hold, and whom to ask. */
export function renderNoticePage(context: PageContext, words: { heading: string; text: string }): string {
  const t = publicPage[context.form];
  return renderPage(context, {
    title: `${words.heading} – ${t.title}`,
    // The same address in the other form.
    paths: { nb: '?maalform=nb', nn: '?maalform=nn' },
    description: null,
    main: html`<div class="width text-page">
      <h1>${words.heading}</h1>
      <p>${words.text}</p>
      !${renderContactCard(context.form, context.register)}
      <p><a href="/">${t.frontPage}</a></p>
    </div>`,
  });
}
