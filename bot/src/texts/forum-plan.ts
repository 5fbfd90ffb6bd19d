import type { Texts } from './common.ts';

/** The plan of lederforum: which days, when, who runs it. */
export type ForumPlanTexts = {
  heading: string;
  /** Under the heading: how the plan comes about. */
  intro: string;
  ahead: string;
  past: string;
  noneAhead: string;
  nonePast: string;
  today: string;
  next: string;
  extra: string;
  cancelled: string;
  at: (time: string) => string;
  standIn: (name: string) => string;
  open: string;
  openNow: string;
  minutes: string;
  of: (act: string, day: string) => string;
  showAll: (count: number) => string;
  addExtra: string;
  change: string;
  cancel: string;
  takeAway: string;
  restore: string;
  dialog: Record<'extra' | 'change' | 'cancel' | 'takeAway' | 'restore', DialogWords>;
  date: string;
  time: string;
  chair: string;
  usualChair: string;
  alreadyThere: string;
  needsDate: string;
  needsTime: string;
};

type DialogWords = {
  title: (day: string) => string;
  explain: string;
  submit: string;
  /** What is said afterwards; `next` is the meeting that the cases have gone to. */
  done: (day: string, next: string) => string;
};

export const forumPlanTexts: Texts<ForumPlanTexts> = {
  nb: {
    heading: 'Lederforum',
    intro: 'Møtene følger av innstillingene. Her står også det som er bestemt for enkelte datoer.',
    ahead: 'Møter framover',
    past: 'Tidligere møter',
    noneAhead: 'Det er ingen møter det neste året.',
    nonePast: 'Det er ingen møter det siste året.',
    today: 'I dag',
    next: 'Neste',
    extra: 'Ekstra',
    cancelled: 'Avlyst',
    at: (time) => `kl. ${time.replace(':', '.')}`,
    standIn: (name) => `${name} leder møtet`,
    open: 'Åpne',
    openNow: 'Åpne møtet',
    minutes: 'Referat',
    of: (act, day) => `${act}, ${day}`,
    showAll: (count) => `Vis alle ${String(count)}`,
    addExtra: 'Legg til et ekstra møte',
    change: 'Endre',
    cancel: 'Avlys',
    takeAway: 'Ta bort',
    restore: 'Hold møtet likevel',
    dialog: {
      extra: {
        title: () => 'Legg til et ekstra møte',
        explain:
          'Saker som settes på saklista før møtet, kommer opp her. Møtet får sitt eget kort i kanalen.',
        submit: 'Legg til',
        done: (day) => `Ekstra lederforum ${day} er lagt til.`,
      },
      change: {
        title: (day) => `Endre lederforum ${day}`,
        explain: 'Gjelder bare denne datoen. Møtelederen kan bestemme i sakene mens møtet holdes.',
        submit: 'Lagre',
        done: (day) => `Lederforum ${day} er endret.`,
      },
      cancel: {
        title: (day) => `Avlyse lederforum ${day}?`,
        explain:
          'Sakene på saklista flyttes til det neste møtet, og seksjonslederne ser det i kanalen. Du kan angre avlysningen.',
        submit: 'Avlys møtet',
        done: (day, next) => `Lederforum ${day} er avlyst. Sakene står nå på saklista ${next}.`,
      },
      takeAway: {
        title: (day) => `Ta bort det ekstra møtet ${day}?`,
        explain: 'Sakene på saklista flyttes til det neste møtet, og seksjonslederne ser det i kanalen.',
        submit: 'Ta bort møtet',
        done: (day, next) => `Det ekstra møtet ${day} er tatt bort. Sakene står nå på saklista ${next}.`,
      },
      restore: {
        title: (day) => `Holde lederforum ${day} likevel?`,
        explain: 'Møtet kommer tilbake i planen. Saker som ble flyttet til et møte i stedet, kommer tilbake.',
        submit: 'Hold møtet',
        done: (day) => `Lederforum ${day} holdes likevel.`,
      },
    },
    date: 'Dato',
    time: 'Klokkeslett',
    chair: 'Møteleder',
    usualChair: 'Nestleder, som vanlig',
    alreadyThere: 'Det er allerede lederforum den dagen. Velg en annen dato.',
    needsDate: 'Velg en dato.',
    needsTime: 'Skriv når møtet begynner.',
  },
  nn: {
    heading: 'Leiarforum',
    intro: 'Møta følgjer av innstillingane. Her står òg det som er bestemt for enkelte datoar.',
    ahead: 'Møte framover',
    past: 'Tidlegare møte',
    noneAhead: 'Det er ingen møte det neste året.',
    nonePast: 'Det er ingen møte det siste året.',
    today: 'I dag',
    next: 'Neste',
    extra: 'Ekstra',
    cancelled: 'Avlyst',
    at: (time) => `kl. ${time.replace(':', '.')}`,
    standIn: (name) => `${name} leier møtet`,
    open: 'Opne',
    openNow: 'Opne møtet',
    minutes: 'Referat',
    of: (act, day) => `${act}, ${day}`,
    showAll: (count) => `Vis alle ${String(count)}`,
    addExtra: 'Legg til eit ekstra møte',
    change: 'Endre',
    cancel: 'Avlys',
    takeAway: 'Ta bort',
    restore: 'Hald møtet likevel',
    dialog: {
      extra: {
        title: () => 'Legg til eit ekstra møte',
        explain:
          'Saker som blir sette på saklista før møtet, kjem opp her. Møtet får sitt eige kort i kanalen.',
        submit: 'Legg til',
        done: (day) => `Ekstra leiarforum ${day} er lagt til.`,
      },
      change: {
        title: (day) => `Endre leiarforum ${day}`,
        explain: 'Gjeld berre denne datoen. Møteleiaren kan avgjere sakene medan møtet blir halde.',
        submit: 'Lagre',
        done: (day) => `Leiarforum ${day} er endra.`,
      },
      cancel: {
        title: (day) => `Avlyse leiarforum ${day}?`,
        explain:
          'Sakene på saklista blir flytte til det neste møtet, og seksjonsleiarane ser det i kanalen. Du kan angre avlysinga.',
        submit: 'Avlys møtet',
        done: (day, next) => `Leiarforum ${day} er avlyst. Sakene står no på saklista ${next}.`,
      },
      takeAway: {
        title: (day) => `Ta bort det ekstra møtet ${day}?`,
        explain: 'Sakene på saklista blir flytte til det neste møtet, og seksjonsleiarane ser det i kanalen.',
        submit: 'Ta bort møtet',
        done: (day, next) => `Det ekstra møtet ${day} er teke bort. Sakene står no på saklista ${next}.`,
      },
      restore: {
        title: (day) => `Halde leiarforum ${day} likevel?`,
        explain: 'Møtet kjem tilbake i planen. Saker som vart flytte til eit møte i staden, kjem tilbake.',
        submit: 'Hald møtet',
        done: (day) => `Leiarforum ${day} blir halde likevel.`,
      },
    },
    date: 'Dato',
    time: 'Klokkeslett',
    chair: 'Møteleiar',
    usualChair: 'Nestleiar, som vanleg',
    alreadyThere: 'Det er alt leiarforum den dagen. Vel ein annan dato.',
    needsDate: 'Vel ein dato.',
    needsTime: 'Skriv når møtet begynner.',
  },
};
