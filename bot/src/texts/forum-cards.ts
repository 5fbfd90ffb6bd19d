import type { AgendaReason } from '../domain/forum/agenda.ts';
import type { ForumDecision } from '../domain/forum/minutes.ts';
import type { Texts } from './common.ts';
import { listInWords } from './dates.ts';

/** What the cards of lederforum say: the agenda, the reminder, what came of a case. Days come in words, times as `09:00`. */
export type ForumCardTexts = {
  agenda: {
    title: (day: string, time: string, count: number) => string;
    held: (day: string, time: string) => string;
    cancelled: (day: string) => string;
    movedTo: (day: string) => string;
    reason: Record<Exclude<AgendaReason, 'carried'>, string>;
    carried: (times: number) => string;
    claimed: (sections: string[]) => string;
    nobody: string;
    late: (sections: string[]) => string;
    thread: string;
    page: (caseNo: string) => string;
    more: (count: number) => string;
    openMeeting: string;
    left: string;
    decided: string;
    nothingDecided: string;
    unreached: string;
    decision: Record<Exclude<ForumDecision, 'confirmed' | 'postponed' | 'notReached'>, string>;
    confirmed: (names: string[], lead: string) => string;
    postponed: (day: string) => string;
    notReached: (day: string) => string;
    undone: (decision: string) => string;
    readMinutes: string;
    minutesApproved: string;
  };
  reminder: {
    today: (name: string, time: string) => string;
    tomorrow: (name: string, time: string) => string;
    later: (name: string, day: string, time: string) => string;
    owed: (count: number, sections: string[]) => string;
    thanks: string;
    over: (day: string) => string;
  };
  outcome: {
    confirmedBefore: (names: string[], lead: string) => string;
    toRatify: (day: string) => string;
    claimedBy: (sections: string[]) => string;
    notChosen: (sections: string[]) => string;
    takenUpAgain: string;
  };
  admin: {
    introBefore: string;
    since: (day: string) => string;
    until: (day: string) => string;
    undone: string;
  };
  /** What lederforum last did with a case that is still to be decided. */
  last: {
    postponed: (day: string) => string;
    carriedOver: (day: string) => string;
    forumMoved: (day: string) => string;
    undone: string;
    times: (count: number) => string;
    waiting: string;
  };
};

const nb: ForumCardTexts = {
  agenda: {
    title: (day, time, count) =>
      `Sakliste for lederforum ${day} kl. ${time}: ${counted(count, 'ingen henvendelser', 'henvendelse', 'henvendelser')}`,
    held: (day, time) => `Lederforum ${day} kl. ${time}`,
    cancelled: (day) => `Lederforum ${day} er avlyst.`,
    movedTo: (day) => `Sakene tas opp i lederforum ${day}.`,
    reason: { ratify: 'Skal godkjennes i etterkant', urgent: 'Haster', new: 'Ny' },
    carried: (times) => (times === 1 ? 'Overført' : `Overført ${String(times)} ganger`),
    claimed: (sections) => `Meldt av ${listInWords(sections)}`,
    nobody: 'Ingen har meldt kompetanse ennå',
    late: (sections) => `Svar mangler fra ${listInWords(sections)}`,
    thread: 'Åpne tråden',
    page: (caseNo) => `Åpne ${caseNo} i Bindeledd`,
    more: (count) => `… og ${String(count)} til. Alle står i møtet i Bindeledd.`,
    openMeeting: 'Åpne møtet',
    left: 'Gjenstår',
    decided: 'Avgjort',
    nothingDecided: 'Ingenting er avgjort ennå.',
    unreached: 'Ikke nådd',
    decision: {
      asked: 'Avsenderen er spurt om mer.',
      declined: 'Avslått.',
      referred: 'Henvist videre.',
      ratified: 'Godkjent i etterkant.',
      undone: 'Avgjørelsen er angret.',
    },
    confirmed: (names, lead) => `Bekreftet: ${listInWords(names)} går. ${lead} leder.`,
    postponed: (day) => `Utsatt til lederforum ${day}.`,
    notReached: (day) => `Overført til lederforum ${day}.`,
    undone: (decision) => `Angret: ${decision}`,
    readMinutes: 'Les referatet',
    minutesApproved: 'Referatet er godkjent.',
  },
  reminder: {
    today: (name, time) => `Hei, ${name}. Lederforum er i dag kl. ${time}.`,
    tomorrow: (name, time) => `Hei, ${name}. Lederforum er i morgen kl. ${time}.`,
    later: (name, day, time) => `Hei, ${name}. Lederforum er ${day} kl. ${time}.`,
    owed: (count, sections) =>
      `${sentence(counted(count, 'ingen henvendelser', 'henvendelse', 'henvendelser'))} mangler svar fra ${listInWords(sections)}.`,
    thanks: 'Takk, alt er besvart.',
    over: (day) => `Lederforum ${day} er holdt. Denne påminnelsen gjelder ikke lenger.`,
  },
  outcome: {
    confirmedBefore: (names, lead) => `Bekreftet før lederforum: ${listInWords(names)} går. ${lead} leder.`,
    toRatify: (day) => `Lederforum ${day} skal godkjenne dette i etterkant.`,
    claimedBy: (sections) => `Dere meldte kompetanse fra ${listInWords(sections)}.`,
    notChosen: (sections) => `Denne gangen ble det ${listInWords(sections)}. Takk for at dere meldte dere.`,
    takenUpAgain:
      'Lederforum har tatt opp saken på nytt. Den forrige avgjørelsen gjelder ikke. Vent med å planlegge til det er bestemt på nytt.',
  },
  admin: {
    introBefore: 'Bekreftet før lederforum. Før arbeidet starter må dette være på plass:',
    since: (day) => `Hos dere siden ${day}.`,
    until: (day) => `Avsenderen skal ha hørt fra dere innen ${day}.`,
    undone: 'Lederforum har angret bekreftelsen. Ikke gjør mer med denne nå.',
  },
  last: {
    postponed: (day) => `Utsatt til lederforum ${day}.`,
    carriedOver: (day) => `Lederforum rakk ikke saken. Den er flyttet til lederforum ${day}.`,
    forumMoved: (day) => `Møtet ble flyttet. Saken tas opp i lederforum ${day}.`,
    undone: 'Lederforum har angret avgjørelsen og tar opp saken på nytt.',
    times: (count) => `Saken er overført ${String(count)} ganger.`,
    waiting:
      'Lederforum har spurt avsenderen om mer. Seksjonene kan svare igjen når svaret fra avsenderen er her.',
  },
};

const nn: ForumCardTexts = {
  agenda: {
    title: (day, time, count) =>
      `Sakliste for leiarforum ${day} kl. ${time}: ${counted(count, 'ingen førespurnader', 'førespurnad', 'førespurnader')}`,
    held: (day, time) => `Leiarforum ${day} kl. ${time}`,
    cancelled: (day) => `Leiarforum ${day} er avlyst.`,
    movedTo: (day) => `Sakene blir tekne opp i leiarforum ${day}.`,
    reason: { ratify: 'Skal godkjennast i etterkant', urgent: 'Hastar', new: 'Ny' },
    carried: (times) => (times === 1 ? 'Overført' : `Overført ${String(times)} gonger`),
    claimed: (sections) => `Meldt av ${listInWords(sections)}`,
    nobody: 'Ingen har meldt kompetanse enno',
    late: (sections) => `Svar manglar frå ${listInWords(sections)}`,
    thread: 'Opne tråden',
    page: (caseNo) => `Opne ${caseNo} i Bindeledd`,
    more: (count) => `… og ${String(count)} til. Alle står i møtet i Bindeledd.`,
    openMeeting: 'Opne møtet',
    left: 'Står att',
    decided: 'Avgjort',
    nothingDecided: 'Ingenting er avgjort enno.',
    unreached: 'Ikkje nådd',
    decision: {
      asked: 'Avsendaren er spurd om meir.',
      declined: 'Avslått.',
      referred: 'Vist vidare.',
      ratified: 'Godkjend i etterkant.',
      undone: 'Avgjerda er angra.',
    },
    confirmed: (names, lead) => `Stadfesta: ${listInWords(names)} går. ${lead} leier.`,
    postponed: (day) => `Utsett til leiarforum ${day}.`,
    notReached: (day) => `Overført til leiarforum ${day}.`,
    undone: (decision) => `Angra: ${decision}`,
    readMinutes: 'Les referatet',
    minutesApproved: 'Referatet er godkjent.',
  },
  reminder: {
    today: (name, time) => `Hei, ${name}. Leiarforum er i dag kl. ${time}.`,
    tomorrow: (name, time) => `Hei, ${name}. Leiarforum er i morgon kl. ${time}.`,
    later: (name, day, time) => `Hei, ${name}. Leiarforum er ${day} kl. ${time}.`,
    owed: (count, sections) =>
      `${sentence(counted(count, 'ingen førespurnader', 'førespurnad', 'førespurnader'))} manglar svar frå ${listInWords(sections)}.`,
    thanks: 'Takk, alt er svara på.',
    over: (day) => `Leiarforum ${day} er halde. Denne påminninga gjeld ikkje lenger.`,
  },
  outcome: {
    confirmedBefore: (names, lead) => `Stadfesta før leiarforum: ${listInWords(names)} går. ${lead} leier.`,
    toRatify: (day) => `Leiarforum ${day} skal godkjenne dette i etterkant.`,
    claimedBy: (sections) => `De melde kompetanse frå ${listInWords(sections)}.`,
    notChosen: (sections) => `Denne gongen vart det ${listInWords(sections)}. Takk for at de melde dykk.`,
    takenUpAgain:
      'Leiarforum har teke opp saka på nytt. Den førre avgjerda gjeld ikkje. Vent med å planleggje til det er avgjort på nytt.',
  },
  admin: {
    introBefore: 'Stadfesta før leiarforum. Før arbeidet startar, må dette vere på plass:',
    since: (day) => `Hos dykk sidan ${day}.`,
    until: (day) => `Avsendaren skal ha høyrt frå dykk innan ${day}.`,
    undone: 'Leiarforum har angra stadfestinga. Ikkje gjer meir med denne no.',
  },
  last: {
    postponed: (day) => `Utsett til leiarforum ${day}.`,
    carriedOver: (day) => `Leiarforum rakk ikkje saka. Ho er flytt til leiarforum ${day}.`,
    forumMoved: (day) => `Møtet vart flytt. Saka blir teken opp i leiarforum ${day}.`,
    undone: 'Leiarforum har angra avgjerda og tek opp saka på nytt.',
    times: (count) => `Saka er overført ${String(count)} gonger.`,
    waiting:
      'Leiarforum har spurt avsendaren om meir. Seksjonane kan svare igjen når svaret frå avsendaren er her.',
  },
};

export const forumCardTexts: Texts<ForumCardTexts> = { nb, nn };

function counted(count: number, none: string, one: string, many: string): string {
  if (count === 0) return none;
  return `${String(count)} ${count === 1 ? one : many}`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
