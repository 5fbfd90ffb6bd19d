import { html } from 'ghtml';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { openSchemes, type Register, type Scheme } from '../../domain/people/register.ts';
import { publicPage } from '../../texts/public-page.ts';

/** Drawn with the text's own colour, so that they follow dark mode and forced colours. */
const SHAPES: Record<Scheme['icon'], string> = {
  network:
    '<circle cx="24" cy="10" r="5"/><circle cx="9" cy="36" r="5"/><circle cx="39" cy="36" r="5"/><path d="M21.5 14.5 11.5 31.5M26.5 14.5l10 17M14 36h20"/>',
  inclusion:
    '<circle cx="24" cy="24" r="19"/><circle cx="24" cy="17" r="4.5"/><path d="M14 35c1-6.5 5-9.500 10-9.500S33 28.500 34 35"/>',
  followUp: '<path d="M41 24a17 17 0 1 1-5-12"/><path d="M37 4v9h-9"/><path d="m17 24 5 5 9-10"/>',
  other: '<rect x="7" y="9" width="34" height="25" rx="4"/><path d="M15 34v8l9-8M15 18h18M15 25h11"/>',
};

/** A scheme's own drawing (T046, T047, T048). Decoration: the name stands beside it. */
export function schemeIcon(icon: Scheme['icon']): string {
  return html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    !${SHAPES[icon]}
  </svg>`;
}

/** One card per scheme that is open today; one without a text gets a friendly line, not an empty box (T008, T049). */
export function renderSchemes(form: WrittenForm, register: Register): string {
  const t = publicPage[form].front;
  const open = openSchemes(register, register.today);
  const cards = open.map(
    (scheme) =>
      html`<li class="card">
        !${schemeIcon(scheme.icon)}
        <h3>${scheme.name[form]}</h3>
        !${
          scheme.text ? html`<p>${scheme.text[form]}</p>` : html`<p class="quiet">${t.schemeWithoutText}</p>`
        }
      </li>`,
  );
  return html`<section class="band" aria-labelledby="ordninger">
    <div class="width">
      <h2 id="ordninger">${t.schemesHeading}</h2>
      !${
        open.length === 0
          ? html`<p>${t.noSchemes}</p>`
          : html`<ul class="cards">
              !${cards}
            </ul>`
      }
    </div>
  </section>`;
}
