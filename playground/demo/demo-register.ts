import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  isWorkingDay,
  workingDayFrom,
  type CivilDate,
} from '../../bot/src/domain/kernel/calendar.ts';
import type { Settings } from '../../bot/src/domain/people/settings.ts';
import type { RegisterContents } from '../../bot/src/storage/register-table.ts';

/** DEMO DATA. Every person, municipality, school and network is made up; mail goes to example domains only. */

/** The day that the terms in the file are written for; they are moved to the day it is. */
const WRITTEN_FOR: CivilDate = '2026-02-02';

/** The institute of the demo as it is on a day, with lederforum on that day: an extra one where nobody is at work. */
export function demoRegister(today: CivilDate): RegisterContents {
  const text = readFileSync(join(process.cwd(), 'playground', 'demo', 'register.json'), 'utf8');
  const contents = JSON.parse(text) as Omit<RegisterContents, 'settings' | 'forumPlans'>;
  const people = contents.people.map((each) => ({ ...each, digest: null }));
  const years = Number(today.slice(0, 4)) - Number(WRITTEN_FOR.slice(0, 4));
  const terms = contents.terms.map((term) => ({
    ...term,
    from: laterBy(years, term.from),
    // Terms that the file lets run out this summer run on, so that every network has its contacts on any day.
    to: laterBy(years + 1, term.to),
  }));
  const extra = { date: today, change: 'extra' as const, time: null, standInId: null };
  const forumPlans = isWorkingDay(today) ? [] : [extra];
  return { ...contents, people, forumPlans, terms, settings: settings(today) };
}

function laterBy(years: number, date: CivilDate): CivilDate {
  return `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;
}

function settings(today: CivilDate): Settings {
  return {
    forum: {
      anchor: workingDayFrom(today),
      intervalWeeks: 2,
      time: '09:00',
      onHoliday: 'move',
      onCancelled: 'move',
      // None, so that the demo has its forum on any day of the year.
      breaks: [],
      agendaWorkingDays: 3,
      answerWorkingDays: 1,
      reminderTime: '09:00',
    },
    workingHours: { from: '07:30', to: '16:30' },
    digest: { weekday: 0, time: '08:00' },
    trial: { from: addDays(today, -120), until: addDays(today, 245) },
    replyWorkingDays: 5,
    basePackage: { days: 4, semesters: 2 },
    channelForm: 'nb',
    publicPage: {
      intro: null,
      readMoreUrl: 'https://example.org/kompetanseutvikling-i-skolen',
      contact: {
        name: 'Nora Nestlederdemo',
        role: { nb: 'Nestleder for utdanning', nn: 'Nestleiar for utdanning' },
        phones: ['55 50 00 01', '95 50 00 01'],
        email: 'nora.nestlederdemo@uh.example.no',
        institute: { nb: 'Institutt for lærerutdanning (demo)', nn: 'Institutt for lærarutdanning (demo)' },
      },
    },
  };
}
