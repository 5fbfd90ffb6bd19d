import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { openSchemes, type Register } from '../../domain/people/register.ts';
import { publicPage } from '../../texts/public-page.ts';
import { inForm, type PageContext } from './page-frame.ts';
import { renderPageData } from './page-data.ts';
import { renderField } from './render-field.ts';
import { requestFields, type FieldGroup } from './request-fields.ts';

/**
 * The form for a new request (T001, T045). Drawn by the server; sending needs the script, so the button waits for it:
 * a form that the browser sent by itself would put what people wrote into the address.
 */
export function renderRequestSection({ form, register, assets }: PageContext): string {
  const t = publicPage[form];
  if (openSchemes(register, register.today).length === 0) return '';
  const groups = requestFields(form, register);
  const needsScript = needsScriptNotice(form, register);
  return html`<section class="band" id="henvendelse" aria-labelledby="skjema">
    <div class="width form-width">
      <div id="request-part">
        <h2 id="skjema" tabindex="-1">${t.form.heading}</h2>
        <p>${t.form.lead} ${t.form.draftNote}</p>
        !${assets.script === null ? needsScript : html`<noscript>!${needsScript}</noscript>`}
        <div class="notice" id="restored" hidden><p></p></div>
        <div
          class="summary"
          id="summary"
          tabindex="-1"
          role="group"
          aria-labelledby="summary-heading"
          hidden
        ></div>
        !${renderForm(form, groups)}
      </div>
      <p class="unseen" id="announcer" role="status"></p>
      !${receiptTemplate(form)}
      !${renderPageData(
        form,
        register,
        groups.flatMap((group) => group.fields),
      )}
    </div>
  </section>`;
}

function renderForm(form: WrittenForm, groups: FieldGroup[]): string {
  const t = publicPage[form].form;
  return html`<form id="request-form" method="post" action="/api/public/requests" novalidate>
    !${groups.map((group, at) => renderGroup(form, group, at + 1, groups.length))}
    <div class="trap" aria-hidden="true">
      <label for="website">Website</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
    </div>
    <p>
      ${t.storage.before} <a href="${inForm('/personvern', form)}">${t.storage.privacy}</a> ${t.storage.and}
      <a href="${inForm('/vilkar', form)}">${t.storage.terms}</a>.
    </p>
    <p class="ways">
      <button class="button" type="submit" disabled>${t.send}</button>
      <button class="button second" type="button" id="clear" disabled>${t.clear}</button>
    </p>
  </form>`;
}

function renderGroup(form: WrittenForm, { legend, fields }: FieldGroup, no: number, of: number): string {
  const t = publicPage[form].form;
  return html`<fieldset class="group">
    <legend><span class="step">${t.step(no, of)}</span> ${legend}</legend>
    !${fields.map((field) => renderField(form, field))}
  </fieldset>`;
}

function needsScriptNotice(form: WrittenForm, { settings }: Register): string {
  const { contact } = settings.publicPage;
  return html`<p class="notice">${publicPage[form].form.needsScript(contact, contact.phones[0] ?? '')}</p>`;
}

/** What takes the form's place when the request is sent; the script fills in what stands in `data-slot`. */
function receiptTemplate(form: WrittenForm): string {
  const t = publicPage[form].receipt;
  return html`<template id="receipt">
    <div class="receipt">
      <h2 tabindex="-1">${t.heading}</h2>
      <p class="case-no">${t.caseNo} <strong data-slot="caseNo"></strong></p>
      <h3>${t.next}</h3>
      <ul>
        <li data-slot="lookedAt"></li>
        <li data-slot="answerBy"></li>
        <li>${t.contact}: <span data-slot="contactName"></span>, <a data-slot="contactEmail"></a></li>
      </ul>
      <h3>${t.linkHeading}</h3>
      <p>${t.keep}</p>
      <p class="notice" data-slot="checkVersion" hidden></p>
      <label for="status-link">${t.link}</label>
      <input id="status-link" class="line" type="text" readonly data-slot="link" />
      <p class="ways">
        <button class="button" type="button" data-slot="copy">${t.copy}</button>
        <a class="button second" data-slot="mail">${t.mail}</a>
        <a class="more" data-slot="open">${t.open}</a>
      </p>
      <p class="copied" role="status" data-slot="copied"></p>
      <p><a data-slot="another" href="?#henvendelse">${t.another}</a></p>
    </div>
  </template>`;
}
