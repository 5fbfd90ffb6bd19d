import type { PageData } from '../../contract/public-form.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import type { Register } from '../../domain/people/register.ts';
import { publicPage, type ScriptTexts } from '../../texts/public-page.ts';
import { checked, type Field } from './field.ts';

/** What the page hands its script, in a block that is data and never run. */
export function renderPageData(form: WrittenForm, register: Register, fields: Field[]): string {
  const t = publicPage[form];
  const data: PageData<ScriptTexts> = {
    form,
    today: register.today,
    fields: fields.map(checked),
    counter: t.form.counter('{brukt}', '{grense}'),
    texts: t.script,
  };
  // `<` is the only character that could end the block early.
  return `<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
