import { z } from 'zod';
import { WRITTEN_FORMS } from '../domain/kernel/written-form.ts';
import { ROLES } from '../domain/people/person.ts';
import { rowId } from './request-form.ts';

const bothForms = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) });
const date = z.iso.date();

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
    time: z.string().regex(/^\d{2}:\d{2}$/),
  }),
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
