import { html } from 'ghtml';
import { nextForum, replyDue } from '../../domain/forum/forum-calendar.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Register } from '../../domain/people/register.ts';
import { dayInWords } from '../../texts/dates.ts';
import { publicPage } from '../../texts/public-page.ts';
import { renderContactCard } from './contact-card.ts';
import { renderPage, type PageContext } from './page-frame.ts';
import { renderRequestSection } from './request-section.ts';
import { renderSchemes } from './scheme-cards.ts';

/** The front page for school owners: what this is, how it goes, the schemes, who to talk to, and the form (T039–T049). */
export function renderFrontPage(context: PageContext): string {
  const { form, register } = context;
  const t = publicPage[form];
  return renderPage(context, {
    title: t.title,
    paths: { nb: '/nb', nn: '/nn' },
    description: t.front.description,
    main: html`!${welcome(form, register)} !${steps(form, register)} !${renderSchemes(form, register)}
    !${contact(form, register)} !${renderRequestSection(context)}`,
  });
}

/** Two links of a chain: the working group's own picture of what schools and the university need between them. */
const LINK = `<svg class="link-mark" viewBox="0 0 120 72" aria-hidden="true" focusable="false"><circle cx="42" cy="36" r="28"/><circle cx="78" cy="36" r="28"/></svg>`;

function welcome(form: WrittenForm, register: Register): string {
  const t = publicPage[form];
  const { intro, readMoreUrl } = register.settings.publicPage;
  return html`<section class="welcome">
    <div class="width">
      !${LINK}
      <h1>${t.title}</h1>
      <div class="intro">!${paragraphs(intro?.[form] ?? t.front.intro)}</div>
      <p class="ways">
        <a class="button" href="#henvendelse">${t.front.toForm}</a>
        !${readMoreUrl ? html`<a class="more" href="${readMoreUrl}">${t.front.readMore}</a>` : ''}
      </p>
    </div>
  </section>`;
}

function steps(form: WrittenForm, register: Register): string {
  const t = publicPage[form].front;
  const { settings, today } = register;
  const forum = nextForum(register, today);
  const forumDay = dayInWords(form, forum, today);
  const answerBy = dayInWords(form, replyDue(settings, forum), today);
  return html`<section class="width part" aria-labelledby="framgang">
    <h2 id="framgang">${t.stepsHeading}</h2>
    <ol class="steps">
      !${t.steps(forumDay, t.workingDays(settings.replyWorkingDays)).map(
        (step) =>
          html`<li>
            <h3>${step.heading}</h3>
            <p>${step.text}</p>
          </li>`,
      )}
    </ol>
    <p class="today"><strong>${t.ifToday(forumDay, answerBy)}</strong> ${t.noBidding}</p>
  </section>`;
}

function contact(form: WrittenForm, register: Register): string {
  const t = publicPage[form].front;
  return html`<section class="width part split" aria-labelledby="kontakt">
    <div>
      <h2 id="kontakt">${t.contactHeading}</h2>
      <p>${t.contactText}</p>
      <p>${t.notFound} <a href="#henvendelse">${t.getInTouch}</a></p>
    </div>
    !${renderContactCard(form, register)}
  </section>`;
}

/** A text with empty lines between its paragraphs. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.trim()}</p>`);
}
