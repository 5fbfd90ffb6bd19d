import { z } from 'zod';
import { isCivilDate, isClockTime } from '../domain/kernel/calendar.ts';
import { WRITTEN_FORMS } from '../domain/kernel/written-form.ts';
import { ROLES } from '../domain/people/person.ts';
import { rowId } from './request-form.ts';

const bothForms = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) });
const date = z.iso.date();
const clockTime = z.string().refine(isClockTime);
const dayOfYear = z.string().refine((text) => isCivilDate(`2024-${text}`));

const person = z.strictObject({
  id: rowId,
  name: z.string().min(1).max(100),
  email: z.email(),
  phone: z.string().nullable().default(null),
  title: z.string().max(100),
  aadObjectId: z.guid().nullable().default(null),
  sectionId: rowId.nullable().default(null),
  roles: z.array(z.enum(ROLES)),
  form: z.enum(WRITTEN_FORMS).default('nb'),
  experience: z.enum(['experienced', 'some', 'new']),
  motivated: z.boolean(),
  topics: z.array(z.string().max(100)).default([]),
  capacityDays: z.number().min(0).max(200),
});

const settings = z.strictObject({
  forum: z.strictObject({
    anchor: date,
    intervalWeeks: z.number().int().min(1).max(26),
    time: clockTime,
    onHoliday: z.enum(['move', 'lapse']).default('move'),
    onCancelled: z.enum(['move', 'lapse']).default('lapse'),
    breaks: z.array(z.strictObject({ from: dayOfYear, to: dayOfYear })).default([
      { from: '06-22', to: '08-14' },
      { from: '12-20', to: '01-03' },
    ]),
    agendaWorkingDays: z.number().int().min(1).max(20).default(3),
    answerWorkingDays: z.number().int().min(0).max(20).default(1),
    reminderTime: clockTime.default('09:00'),
  }),
  workingHours: z.strictObject({ from: clockTime, to: clockTime }).default({ from: '07:30', to: '16:30' }),
  digest: z
    .strictObject({ weekday: z.number().int().min(0).max(4), time: clockTime })
    .default({ weekday: 0, time: '08:00' }),
  trial: z.strictObject({ from: date, until: date }).nullable().default(null),
  replyWorkingDays: z.number().int().min(0).max(60),
  basePackage: z.strictObject({ days: z.number().positive(), semesters: z.number().int().min(1).max(6) }),
  channelForm: z.enum(WRITTEN_FORMS),
  publicPage: z.strictObject({
    intro: bothForms.nullable(),
    readMoreUrl: z.url({ protocol: /^https$/ }).nullable(),
    accessibilityUrl: z
      .url({ protocol: /^https$/ })
      .nullable()
      .default(null),
    contact: z.strictObject({
      name: z.string().min(1),
      role: bothForms,
      phones: z.array(z.string().max(30)).max(4),
      email: z.email(),
      institute: bothForms,
    }),
  }),
});

/** The file by which an administrator tells who and what there is: people, sections, networks, schemes, terms, settings. */
export const registerFileSchema = z
  .strictObject({
    people: z.array(person),
    sections: z.array(z.strictObject({ id: rowId, name: bothForms, leaderIds: z.array(rowId) })),
    networks: z.array(
      z.strictObject({
        id: rowId,
        name: z.string().min(1),
        schoolOwners: z.array(z.string()),
        form: z.enum(WRITTEN_FORMS),
      }),
    ),
    schemes: z.array(
      z.strictObject({
        id: rowId,
        name: bothForms,
        text: bothForms.nullable(),
        icon: z.enum(['network', 'inclusion', 'followUp', 'other']),
        validFrom: date,
        validTo: date.nullable(),
      }),
    ),
    terms: z.array(z.strictObject({ id: rowId, networkId: rowId, personId: rowId, from: date, to: date })),
    settings,
  })
  .superRefine((file, context) => {
    const people = new Set(file.people.map((each) => each.id));
    const networks = new Set(file.networks.map((each) => each.id));
    const sections = new Set(file.sections.map((each) => each.id));
    const missing = [
      ...file.sections.flatMap((each) => each.leaderIds).filter((id) => !people.has(id)),
      ...file.terms.map((each) => each.personId).filter((id) => !people.has(id)),
      ...file.terms.map((each) => each.networkId).filter((id) => !networks.has(id)),
      ...file.people.map((each) => each.sectionId ?? '').filter((id) => id !== '' && !sections.has(id)),
    ];
    for (const id of missing)
      context.addIssue({ code: 'custom', message: `nothing in the file has the id ${id}` });
  });
