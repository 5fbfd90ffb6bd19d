import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Register } from '../../domain/people/register.ts';
import { publicPage } from '../../texts/public-page.ts';
import type { PageAssets } from './page-assets.ts';

/** What every page needs to be drawn. */
export type PageContext = { form: WrittenForm; register: Register; assets: PageAssets; publicUrl: string };

export type PageParts = {
  title: string;
  /** Markup of the main part. */
  main: string;
  /** The address of this page in each form, from the root. */
  paths: Record<WrittenForm, string>;
  /** For search engines; null keeps the page out of them. */
  description: string | null;
};

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='%23246' stroke-width='4'%3E%3Ccircle cx='12' cy='16' r='8'/%3E%3Ccircle cx='20' cy='16' r='8'/%3E%3C/svg%3E";

/** The address of a text page as a reader of this form should get it; bokmål is what it shows unasked. */
export function inForm(path: string, form: WrittenForm): string {
  return form === 'nb' ? path : `${path}?maalform=${form}`;
}

/** A whole page: head, skip link, header with the choice of form, main, footer (T007). */
export function renderPage(context: PageContext, parts: PageParts): string {
  return `<!doctype html>${html`<html lang="${context.form}">
    !${head(context, parts)}
    <body>
      <a class="skip" href="#innhold">${publicPage[context.form].skipLink}</a>
      !${header(context, parts)}
      <main id="innhold" tabindex="-1">!${parts.main}</main>
      !${footer(context)}
    </body>
  </html>`}`;
}

function head({ form, publicUrl, assets }: PageContext, { title, paths, description }: PageParts): string {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="${ICON}" />
    !${description === null ? '<meta name="robots" content="noindex" />' : forSearchEngines(form, publicUrl, paths, description)}
    !${assets.styles.map((style) => html`<link rel="stylesheet" href="${style}" />`)}
    !${assets.script === null ? '' : html`<script type="module" src="${assets.script}"></script>`}
  </head>`;
}

function forSearchEngines(
  form: WrittenForm,
  publicUrl: string,
  paths: Record<WrittenForm, string>,
  description: string,
): string {
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${publicUrl}${paths[form]}" />
    <link rel="alternate" hreflang="nb" href="${publicUrl}${paths.nb}" />
    <link rel="alternate" hreflang="nn" href="${publicUrl}${paths.nn}" />
    <link rel="alternate" hreflang="x-default" href="${publicUrl}${paths.nb}" />`;
}

function header({ form, register }: PageContext, { paths }: PageParts): string {
  const t = publicPage[form];
  const other: WrittenForm = form === 'nb' ? 'nn' : 'nb';
  return html`<header class="top">
    <div class="width top-row">
      <a class="sender" href="/">${register.settings.publicPage.contact.institute[form]}</a>
      <nav aria-label="${t.languageNav}">
        <a href="${paths[other]}" lang="${other}" hreflang="${other}">${publicPage[form].otherForm}</a>
      </nav>
    </div>
  </header>`;
}

function footer({ form, register }: PageContext): string {
  const t = publicPage[form];
  const { contact, accessibilityUrl } = register.settings.publicPage;
  return html`<footer class="bottom">
    <div class="width bottom-row">
      <p>${contact.institute[form]}<br /><a href="mailto:${contact.email}">${contact.email}</a></p>
      <nav aria-label="${t.footerNav}">
        <ul class="plain-list">
          <li><a href="${inForm('/personvern', form)}">${t.footer.privacy}</a></li>
          <li><a href="${inForm('/vilkar', form)}">${t.footer.terms}</a></li>
          !${accessibilityUrl ? html`<li><a href="${accessibilityUrl}">${t.footer.accessibility}</a></li>` : ''}
        </ul>
      </nav>
    </div>
  </footer>`;
}
