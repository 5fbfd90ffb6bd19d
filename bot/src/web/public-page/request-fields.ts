import { semesterOf, semestersFrom } from '../../domain/kernel/calendar.ts';
import { WRITTEN_FORMS, type WrittenForm } from '../../domain/kernel/written-form.ts';
import { openSchemes, type Register } from '../../domain/people/register.ts';
import { LIMITS } from '../../domain/request/limits.ts';
import { FUNDINGS } from '../../domain/request/request-case.ts';
import { common } from '../../texts/common.ts';
import { daysFigure, listInWords, semesterInWords } from '../../texts/dates.ts';
import { publicPage } from '../../texts/public-page.ts';
import { choice, makeField, type Choice, type Field } from './field.ts';

export type FieldGroup = { legend: string; fields: Field[] };

const SEMESTERS_AHEAD = 4;

/** The form in four parts: exactly what a request needs and nothing more. People are asked for themselves last. */
export function requestFields(form: WrittenForm, register: Register): FieldGroup[] {
  const { legends } = publicPage[form].form;
  return [
    { legend: legends.who, fields: whoFields(form, register) },
    { legend: legends.need, fields: needFields(form) },
    { legend: legends.frame, fields: frameFields(form, register) },
    { legend: legends.contact, fields: contactFields(form) },
  ];
}

function whoFields(form: WrittenForm, register: Register): Field[] {
  const words = publicPage[form].form.fields;
  const networks = register.networks.map(({ id, name, schoolOwners }) =>
    choice(id, schoolOwners.length === 0 ? name : `${name} (${listInWords(schoolOwners)})`),
  );
  return [
    makeField(form, 'form.organisation', words.organisation, LIMITS.organisation, {
      autocomplete: 'organization',
    }),
    makeField(form, 'form.networkId', words.networkId, null, {
      kind: 'choice',
      look: 'select',
      choices: networks,
    }),
  ];
}

/** The need itself, and how the profession has been part of it (T111). */
function needFields(form: WrittenForm): Field[] {
  const words = publicPage[form].form.fields;
  const number = { kind: 'whole', look: 'short', required: false } as const;
  return [
    makeField(form, 'form.title', words.title, LIMITS.title),
    makeField(form, 'form.need', words.need, LIMITS.need, { look: 'area' }),
    makeField(form, 'form.audience', words.audience, LIMITS.audience),
    makeField(form, 'form.participants', words.participants, LIMITS.participants, number),
    makeField(form, 'form.involvement', words.involvement, LIMITS.involvement, { look: 'area' }),
  ];
}

function frameFields(form: WrittenForm, register: Register): Field[] {
  const words = publicPage[form].form.fields;
  const schemes = openSchemes(register, register.today).map(({ id, name }) => choice(id, name[form]));
  const semesters = semestersFrom(semesterOf(register.today), SEMESTERS_AHEAD).map((each) =>
    choice(each, semesterInWords(form, each)),
  );
  const fundings = FUNDINGS.map((each) => choice(each, common[form].funding[each]));
  const radios = { kind: 'choice', look: 'radios' } as const;
  return [
    makeField(form, 'form.schemeId', words.schemeId, null, { ...radios, choices: schemes }),
    makeField(form, 'form.size.kind', words.sizeKind, null, { ...radios, choices: sizes(form, register) }),
    makeField(form, 'form.size.extraDays', words.extraDays, LIMITS.extraDays, {
      kind: 'halves',
      look: 'short',
      required: false,
      onlyFor: { field: 'form.size.kind', values: ['basePlus', 'planning'] },
    }),
    makeField(form, 'form.startSemester', words.startSemester, null, {
      kind: 'choice',
      look: 'select',
      required: false,
      choices: semesters,
    }),
    makeField(form, 'form.period', words.period, LIMITS.period, { required: false }),
    makeField(form, 'form.funding', words.funding, null, { ...radios, choices: fundings }),
  ];
}

/** The base package first and chosen, because it is the usual one (T030); then extra days (T031) and planning (T032). */
function sizes(form: WrittenForm, { settings }: Register): Choice[] {
  const t = publicPage[form].form;
  const { days, semesters } = settings.basePackage;
  return [
    choice('base', t.sizes.base, { note: t.sizeNotes.base(daysFigure(days), semesters), chosen: true }),
    choice('basePlus', t.sizes.basePlus, { note: t.sizeNotes.basePlus }),
    choice('planning', t.sizes.planning, { note: t.sizeNotes.planning }),
  ];
}

function contactFields(form: WrittenForm): Field[] {
  const words = publicPage[form].form.fields;
  const forms = WRITTEN_FORMS.map((each) =>
    choice(each, common[form].writtenForm[each], { chosen: each === form }),
  );
  return [
    makeField(form, 'contact.name', words.name, LIMITS.contactName, { autocomplete: 'name' }),
    makeField(form, 'contact.role', words.role, LIMITS.contactRole, { autocomplete: 'organization-title' }),
    makeField(form, 'contact.email', words.email, LIMITS.email, { kind: 'email', autocomplete: 'email' }),
    makeField(form, 'contact.phone', words.phone, LIMITS.phone, {
      required: false,
      look: 'short',
      autocomplete: 'tel',
    }),
    makeField(form, 'form.form', words.form, null, { kind: 'choice', look: 'radios', choices: forms }),
  ];
}
