import { createContext, useContext } from 'react';
import type { Me } from '../../../bot/src/contract/tab-views.ts';
import { common, type CommonTexts } from '../../../bot/src/texts/common.ts';
import { dayInWords, semesterInWords, shortDay } from '../../../bot/src/texts/dates.ts';
import { tab, type TabTexts } from '../../../bot/src/texts/tab.ts';

export type WrittenForm = Me['person']['form'];

/** What depends on how the reader writes: texts, and dates in words. */
export type Language = {
  form: WrittenForm;
  t: TabTexts;
  words: CommonTexts;
  /** A day, with the year when it is not this one. */
  day: (date: string) => string;
  /** A day without its weekday, for lists. */
  shortDate: (date: string) => string;
  semester: (semester: string) => string;
};

/** Who reads, and in which written form. */
export type Reader = Language & { me: Me; chooseForm: (form: WrittenForm) => Promise<boolean> };

export function languageOf(form: WrittenForm): Language {
  return {
    form,
    t: tab[form],
    words: common[form],
    day: (date) => dayInWords(form, date, todayInOslo()),
    shortDate: (date) =>
      date.slice(0, 4) === todayInOslo().slice(0, 4)
        ? shortDay(date)
        : `${shortDay(date)} ${date.slice(0, 4)}`,
    semester: (semester) => semesterInWords(form, semester),
  };
}

/** Swedish writes dates the ISO way. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

export function todayInOslo(): string {
  return isoDay.format(Date.now());
}

const LanguageIn = createContext<Language>(languageOf('nb'));
const ReaderIn = createContext<Reader | null>(null);

export const LanguageContext = LanguageIn.Provider;
export const ReaderContext = ReaderIn.Provider;

export function useLanguage(): Language {
  return useContext(LanguageIn);
}

export function useReader(): Reader {
  const reader = useContext(ReaderIn);
  if (!reader) throw new Error('Drawn before anybody was signed in.');
  return reader;
}
