import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Register } from '../../domain/people/register.ts';
import { publicPage } from '../../texts/public-page.ts';

/** Somebody to call or write to. */
export type Reachable = { name: string; role: string; phones: string[]; email: string; place: string };

/** The nestleder's public contact card (T044). */
export function renderContactCard(form: WrittenForm, register: Register): string {
  const { contact } = register.settings.publicPage;
  return renderReachable(form, { ...contact, role: contact.role[form], place: contact.institute[form] });
}

/** Name, role, telephone numbers to press, and an address to write to. */
export function renderReachable(form: WrittenForm, { name, role, phones, email, place }: Reachable): string {
  const t = publicPage[form];
  return html`<address class="contact">
    <p class="contact-name">${name}</p>
    <p>${role}!${place ? html`<br />${place}` : ''}</p>
    <ul class="plain-list">
      !${phones.map((phone) => html`<li>${t.phone}: <a href="tel:${dialled(phone)}">${phone}</a></li>`)}
      <li>${t.email}: <a href="mailto:${email}">${email}</a></li>
    </ul>
  </address>`;
}

/** A number as a telephone dials it: without spaces, with Norway's code when none is given. */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return /^\d{8}$/.test(digits) ? `+47${digits}` : digits;
}
