import type { Texts } from './common.ts';

/** What a sender is told by mail. Days come in words; `caseNo` stands in every subject, so that a case is one thread. */
export type MailTexts = {
  subject: (caseNo: string, about: string) => string;
  received: {
    about: string;
    thanks: (caseNo: string) => string;
    next: (forum: string, replyBy: string) => string;
    notYou: string;
  };
  asked: { about: string; intro: string; after: string };
  postponed: { about: string; intro: (forum: string) => string };
  forumMoved: { about: string; intro: (forum: string) => string };
  confirmed: { about: string; intro: string; next: (by: string) => string };
  declined: { about: string; intro: string; after: (name: string) => string };
  referred: { about: string; intro: string; to: (to: string) => string; after: (name: string) => string };
  undone: { about: string; intro: string };
  reason: string;
  replyBy: (day: string) => string;
  follow: string;
  answer: string;
  keep: string;
  automatic: (name: string, email: string, institute: string) => string;
};

const nb: MailTexts = {
  subject: (caseNo, about) => `Sak ${caseNo}: ${about}`,
  received: {
    about: 'vi har fått henvendelsen',
    thanks: (caseNo) => `Takk, vi har fått henvendelsen deres. Saksnummeret er ${caseNo}.`,
    next: (forum, replyBy) => `Vi ser på den i lederforum ${forum}, og dere får svar senest ${replyBy}.`,
    notYou:
      'Er det ikke dere som har sendt henvendelsen? Da har noen skrevet feil e-postadresse. Si gjerne fra til oss.',
  },
  asked: {
    about: 'vi har et spørsmål til dere',
    intro: 'Vi trenger å vite litt mer før vi kan gå videre:',
    after: 'Saken går videre når dere har svart.',
  },
  postponed: {
    about: 'saken er utsatt',
    intro: (forum) => `Lederforum har utsatt saken. Den tas opp igjen ${forum}.`,
  },
  forumMoved: {
    about: 'ny dato',
    intro: (forum) => `Møtet i lederforum er flyttet. Saken deres tas opp ${forum}.`,
  },
  confirmed: {
    about: 'vi vil gjerne samarbeide med dere',
    intro: 'Lederforum har sagt ja: Vi vil gjerne samarbeide med dere om dette.',
    next: (by) => `Administrasjonen tar kontakt om budsjett og avtale innen ${by}.`,
  },
  declined: {
    about: 'svar på henvendelsen',
    intro: 'Vi kan dessverre ikke ta på oss dette nå.',
    after: (name) => `Ta gjerne kontakt med ${name} for å snakke om andre muligheter.`,
  },
  referred: {
    about: 'svar på henvendelsen',
    intro: 'Andre kan hjelpe dere bedre med dette.',
    to: (to) => `Vi har vist dere videre til ${to}.`,
    after: (name) => `Har dere spørsmål, kan dere kontakte ${name}.`,
  },
  undone: {
    about: 'saken er tatt opp på nytt',
    intro:
      'Lederforum har tatt opp saken på nytt. Det vi sist skrev til dere om den, gjelder ikke lenger. Vi gir beskjed så snart det er bestemt noe.',
  },
  reason: 'Grunnen er:',
  replyBy: (day) => `Dere får svar senest ${day}.`,
  follow: 'Følg saken her:',
  answer: 'Svar her:',
  keep: 'Ta vare på lenken. Alle som har den, kan se saken, legge til opplysninger og trekke henvendelsen.',
  automatic: (name, email, institute) =>
    `Denne e-posten er sendt automatisk. Spørsmål? Kontakt ${name}, ${institute}, ${email}.`,
};

const nn: MailTexts = {
  subject: (caseNo, about) => `Sak ${caseNo}: ${about}`,
  received: {
    about: 'vi har fått førespurnaden',
    thanks: (caseNo) => `Takk, vi har fått førespurnaden dykkar. Saksnummeret er ${caseNo}.`,
    next: (forum, replyBy) => `Vi ser på han i leiarforum ${forum}, og de får svar seinast ${replyBy}.`,
    notYou:
      'Er det ikkje de som har sendt førespurnaden? Då har nokon skrive feil e-postadresse. Sei gjerne frå til oss.',
  },
  asked: {
    about: 'vi har eit spørsmål til dykk',
    intro: 'Vi treng å vite litt meir før vi kan gå vidare:',
    after: 'Saka går vidare når de har svara.',
  },
  postponed: {
    about: 'saka er utsett',
    intro: (forum) => `Leiarforum har utsett saka. Ho blir teken opp igjen ${forum}.`,
  },
  forumMoved: {
    about: 'ny dato',
    intro: (forum) => `Møtet i leiarforum er flytt. Saka dykkar blir teken opp ${forum}.`,
  },
  confirmed: {
    about: 'vi vil gjerne samarbeide med dykk',
    intro: 'Leiarforum har sagt ja: Vi vil gjerne samarbeide med dykk om dette.',
    next: (by) => `Administrasjonen tek kontakt om budsjett og avtale innan ${by}.`,
  },
  declined: {
    about: 'svar på førespurnaden',
    intro: 'Vi kan diverre ikkje ta på oss dette no.',
    after: (name) => `Ta gjerne kontakt med ${name} for å snakke om andre moglegheiter.`,
  },
  referred: {
    about: 'svar på førespurnaden',
    intro: 'Andre kan hjelpe dykk betre med dette.',
    to: (to) => `Vi har vist dykk vidare til ${to}.`,
    after: (name) => `Har de spørsmål, kan de kontakte ${name}.`,
  },
  undone: {
    about: 'saka er teken opp på nytt',
    intro:
      'Leiarforum har teke opp saka på nytt. Det vi sist skreiv til dykk om henne, gjeld ikkje lenger. Vi gir beskjed så snart noko er avgjort.',
  },
  reason: 'Grunnen er:',
  replyBy: (day) => `De får svar seinast ${day}.`,
  follow: 'Følg saka her:',
  answer: 'Svar her:',
  keep: 'Ta vare på lenkja. Alle som har henne, kan sjå saka, leggje til opplysningar og trekkje førespurnaden.',
  automatic: (name, email, institute) =>
    `Denne e-posten er send automatisk. Spørsmål? Kontakt ${name}, ${institute}, ${email}.`,
};

/** What the mail to a sender says. */
export const mailTexts: Texts<MailTexts> = { nb, nn };
