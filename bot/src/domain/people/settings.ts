import type { CivilDate } from '../kernel/calendar.ts';
import type { InBothForms, WrittenForm } from '../kernel/written-form.ts';

/** What an administrator decides: kept as rows in the tables, never as constants in the rules. */
export type Settings = {
  forum: {
    /** A day on which a lederforum was or will be held; the others follow from it. */
    anchor: CivilDate;
    intervalWeeks: number;
    /** `HH:MM` in Oslo. */
    time: string;
  };
  /** Working days after the forum within which a sender has an answer. */
  replyWorkingDays: number;
  /** The base package (T030): days in all, and over how many semesters. */
  basePackage: { days: number; semesters: number };
  /** Language of what stands in the lederforum channel. */
  channelForm: WrittenForm;
  publicPage: {
    intro: InBothForms | null;
    /** «Les mer om Kompetanseutvikling i skolen» (T043). */
    readMoreUrl: string | null;
    contact: PublicContact;
    /** The accessibility statement (uustatus.no); the page leaves the link out until there is one. */
    accessibilityUrl?: string | null;
  };
};

/** The contact card of the public page (T044). */
export type PublicContact = {
  name: string;
  role: InBothForms;
  phones: string[];
  email: string;
  institute: InBothForms;
};
