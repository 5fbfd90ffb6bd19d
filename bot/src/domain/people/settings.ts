import type { CivilDate, ClockTime } from '../kernel/calendar.ts';
import type { InBothForms, WrittenForm } from '../kernel/written-form.ts';

/** What an administrator decides: kept as rows in the tables, never as constants in the rules. */
export type Settings = {
  forum: {
    /** A day on which a lederforum was or will be held; the others follow from it. */
    anchor: CivilDate;
    intervalWeeks: number;
    /** In Oslo. */
    time: ClockTime;
    /** A date that falls on a public holiday is held the next working day, or not at all. */
    onHoliday: 'move' | 'lapse';
    /** A cancelled forum is held a week later, or not at all. */
    onCancelled: 'move' | 'lapse';
    /** Times of the year without forum, first and last day as `MM-DD`; one may run past New Year. */
    breaks: { from: string; to: string }[];
    /** The agenda is posted so many working days ahead. */
    agendaWorkingDays: number;
    /** Sections answer so many working days ahead; after that the agenda says who has not. */
    answerWorkingDays: number;
    /** When the day before the forum those who owe an answer are reminded. */
    reminderTime: ClockTime;
  };
  /** Nothing is sent of its own accord outside these hours of a working day. */
  workingHours: { from: ClockTime; to: ClockTime };
  /** When the nestleder's weekly digest comes, unless they choose otherwise; 0 is Monday. */
  digest: { weekday: number; time: ClockTime };
  /** The model is tried out (T068): until when, so that it is evaluated before it becomes a habit; null when it is not a trial. */
  trial: { from: CivilDate; until: CivilDate } | null;
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
