import type { AgendaReason } from '../domain/forum/agenda.ts';
import type { ForumDecision } from '../domain/forum/minutes.ts';
import type { Texts } from './common.ts';

/** The page of one lederforum. In a module of its own, so that only that page's chunk carries it. */
export type ForumTexts = {
  heading: (day: string) => string;
  at: (time: string) => string;
  state: Record<'planned' | 'held' | 'over' | 'approved', string>;
  extra: string;
  standIn: (name: string) => string;
  progress: (decided: number, all: number) => string;
  cases: (count: number) => string;
  previous: string;
  next: string;
  plan: string;
  minutes: string;
  links: string;
  toMinutes: string;
  big: string;
  evaluate: (until: string) => string;
  notYet: (day: string) => string;
  agenda: string;
  reason: Record<Exclude<AgendaReason, 'carried'>, string> & { carried: (times: number) => string };
  answers: (claimed: number, declined: number) => string;
  late: (sections: string) => string;
  decided: string;
  casesHere: string;
  decidedAt: (time: string) => string;
  decision: Record<ForumDecision, string>;
  undo: string;
  undoOf: (title: string) => string;
  nextCase: string;
  nextCaseKeys: string;
  allDone: string;
  allDoneHint: string;
  emptyTitle: string;
  emptyBody: (day: string) => string;
  toNext: string;
  readAll: string;
  readLess: string;
  openCase: string;
  support: string;
  claims: string;
  noClaims: string;
  declined: string;
  notAnswered: string;
  paired: string;
  notPaired: string;
  pairBroken: string;
  perPerson: (days: string, semester: string) => string;
  has: (days: string) => string;
  sectionHas: (left: string, capacity: string, semester: string) => string;
  sectionLeft: (left: string, capacity: string, semester: string) => string;
  sectionShort: (days: string, semester: string) => string;
  visits: string;
  noVisits: string;
  decide: string;
  confirm: string;
  chooseFirst: string;
  whoGoes: (names: string) => string;
  decidedHere: string;
  changedMeanwhile: string;
  decidedMeanwhile: string;
  seen: string;
  note: string;
  noteHint: string;
  noteFrozen: string;
  noNote: string;
  saved: (time: string) => string;
  savedBy: (name: string, moment: string) => string;
  saving: string;
  notSaved: string;
  noteConflict: (name: string) => string;
  noteTheirs: string;
  noteMerge: string;
  noteKeepMine: string;
  noteTakeTheirs: string;
  end: string;
  endAsk: string;
  endNothingLeft: string;
  endCarries: (count: number, day: string) => string;
  endNow: string;
  endedTitle: string;
  ended: (carried: number, day: string) => string;
};

function answersIn(claimed: number, declined: number, none: string, notUs: string): string {
  const parts = [
    ...(claimed > 0 ? [`${claimed} har meldt`] : []),
    ...(declined > 0 ? [`${declined} ${notUs}`] : []),
  ];
  return parts.length === 0 ? none : parts.join(', ');
}

const clock = (time: string) => time.replace(':', '.');

export const forumTexts: Texts<ForumTexts> = {
  nb: {
    heading: (day) => `Lederforum ${day}`,
    at: (time) => `kl. ${clock(time)}`,
    state: {
      planned: 'Planlagt',
      held: 'Holdes i dag',
      over: 'Avsluttet',
      approved: 'Referatet er godkjent',
    },
    extra: 'Ekstra lederforum',
    standIn: (name) => `${name} leder møtet i stedet for nestleder.`,
    progress: (decided, all) => `${decided} av ${all} ${all === 1 ? 'sak' : 'saker'} behandlet`,
    cases: (count) => (count === 1 ? '1 sak på saklista' : `${count} saker på saklista`),
    previous: 'Forrige',
    next: 'Neste',
    plan: 'Møteplan',
    minutes: 'Referat',
    links: 'Andre møter og referat',
    toMinutes: 'Se referatet',
    big: 'Stor visning',
    evaluate: (until) =>
      `Evaluer ordningen: prøveperioden går ut ${until}. Snakk om hva som virker, og hva som bør endres.`,
    notYet: (day) => `Lederforum holdes ${day}. Da kan dere bestemme her.`,
    agenda: 'Saklista',
    reason: {
      ratify: 'Godkjennes i etterkant',
      urgent: 'Haster',
      new: 'Ny',
      carried: (times) => (times === 1 ? 'Flyttet hit fra forrige' : `Flyttet ${times} ganger`),
    },
    answers: (claimed, declined) => answersIn(claimed, declined, 'Ingen svar ennå', 'ikke hos oss'),
    late: (sections) => `Mangler svar fra ${sections}`,
    decided: 'Behandlet',
    casesHere: 'Sakene i møtet',
    decidedAt: (time) => `kl. ${clock(time)}`,
    decision: {
      confirmed: 'Bekreftet',
      postponed: 'Utsatt til',
      asked: 'Spurt avsenderen',
      declined: 'Avslått',
      referred: 'Henvist videre',
      ratified: 'Godkjent i etterkant',
      undone: 'Angret',
      notReached: 'Ikke nådd, flyttet til',
    },
    undo: 'Angre',
    undoOf: (title) => `Angre avgjørelsen om «${title}»`,
    nextCase: 'Neste sak',
    nextCaseKeys: 'Alt og Page Down går til neste sak, Alt og Page Up til forrige.',
    allDone: 'Alle sakene er behandlet',
    allDoneHint: 'Avslutt møtet når dere er ferdige, så går referatet til godkjenning.',
    emptyTitle: 'Ingen saker på saklista',
    emptyBody: (day) => `Neste lederforum er ${day}.`,
    toNext: 'Gå til neste lederforum',
    readAll: 'Les hele',
    readLess: 'Vis mindre',
    openCase: 'Åpne saken',
    support: 'Behovsanalyse fra UP1',
    claims: 'Meldt kompetanse',
    noClaims: 'Ingen seksjoner har meldt kompetanse ennå.',
    declined: 'Ikke hos oss',
    notAnswered: 'Har ikke svart',
    paired: 'Erfaren og ny sammen',
    notPaired: 'Ikke erfaren og ny sammen',
    pairBroken: 'De som er valgt, er ikke lenger én erfaren og én ny.',
    perPerson: (days, semester) => `${days} ${semester}`,
    has: (days) => `har ${days} ledig`,
    sectionHas: (left, capacity, semester) => `Seksjonen har ${left} av ${capacity} ledig ${semester}`,
    sectionLeft: (left, capacity, semester) => `Seksjonen har da ${left} av ${capacity} igjen ${semester}`,
    sectionShort: (days, semester) => `Seksjonen mangler da ${days} ${semester}`,
    visits: 'Hvem har vært hos nettverket før?',
    noVisits: 'Ingen som er bekreftet her i Bindeledd.',
    decide: 'Bestem',
    confirm: 'Bekreft',
    chooseFirst: 'Velg hvem som skal gå, i lista over.',
    whoGoes: (names) => `${names} går.`,
    decidedHere: 'Slik ble det',
    decidedMeanwhile:
      'Saken ble bestemt mens du hadde den åpen. Det du har skrevet, er tatt vare på hvis avgjørelsen angres.',
    changedMeanwhile:
      'Saken er endret mens du hadde den åpen. Det du har valgt og skrevet, står her fortsatt.',
    seen: 'Jeg har sett det',
    note: 'Notat til referatet',
    noteHint: 'Lagres av seg selv.',
    noteFrozen: 'Referatet er godkjent, så notatet kan ikke endres lenger.',
    noNote: 'Ingen notater.',
    saved: (time) => `Lagret kl. ${clock(time)}`,
    savedBy: (name, moment) => `Skrevet av ${name} ${moment}`,
    saving: 'Lagrer …',
    notSaved: 'Ikke lagret. Vi prøver igjen. Teksten ligger her.',
    noteConflict: (name) => `${name} skrev i notatet samtidig. Velg hva som skal stå. Ingenting er borte.`,
    noteTheirs: 'Slik det står nå',
    noteMerge: 'Behold begge',
    noteKeepMine: 'Bruk mitt',
    noteTakeTheirs: 'Bruk det som står',
    end: 'Avslutt møtet',
    endAsk: 'Avslutte møtet?',
    endNothingLeft: 'Alle sakene er behandlet.',
    endCarries: (count, day) =>
      count === 1
        ? `1 sak er ikke behandlet. Den flyttes til lederforum ${day}.`
        : `${count} saker er ikke behandlet. De flyttes til lederforum ${day}.`,
    endNow: 'Avslutt nå',
    endedTitle: 'Møtet er avsluttet',
    ended: (carried, day) =>
      carried === 0
        ? 'Ingen saker ble flyttet.'
        : carried === 1
          ? `1 sak er flyttet til ${day}.`
          : `${carried} saker er flyttet til ${day}.`,
  },
  nn: {
    heading: (day) => `Leiarforum ${day}`,
    at: (time) => `kl. ${clock(time)}`,
    state: {
      planned: 'Planlagt',
      held: 'Blir halde i dag',
      over: 'Avslutta',
      approved: 'Referatet er godkjent',
    },
    extra: 'Ekstra leiarforum',
    standIn: (name) => `${name} leier møtet i staden for nestleiaren.`,
    progress: (decided, all) => `${decided} av ${all} ${all === 1 ? 'sak' : 'saker'} behandla`,
    cases: (count) => (count === 1 ? '1 sak på saklista' : `${count} saker på saklista`),
    previous: 'Førre',
    next: 'Neste',
    plan: 'Møteplan',
    minutes: 'Referat',
    links: 'Andre møte og referat',
    toMinutes: 'Sjå referatet',
    big: 'Stor vising',
    evaluate: (until) =>
      `Evaluer ordninga: prøveperioden går ut ${until}. Snakk om kva som verkar, og kva som bør endrast.`,
    notYet: (day) => `Leiarforum blir halde ${day}. Då kan de avgjere sakene her.`,
    agenda: 'Saklista',
    reason: {
      ratify: 'Skal godkjennast i etterkant',
      urgent: 'Hastar',
      new: 'Ny',
      carried: (times) => (times === 1 ? 'Flytt hit frå førre' : `Flytt ${times} gonger`),
    },
    answers: (claimed, declined) => answersIn(claimed, declined, 'Ingen svar enno', 'ikkje hos oss'),
    late: (sections) => `Manglar svar frå ${sections}`,
    decided: 'Behandla',
    casesHere: 'Sakene i møtet',
    decidedAt: (time) => `kl. ${clock(time)}`,
    decision: {
      confirmed: 'Stadfesta',
      postponed: 'Utsett til',
      asked: 'Spurt avsendaren',
      declined: 'Avslått',
      referred: 'Vist vidare',
      ratified: 'Godkjend i etterkant',
      undone: 'Angra',
      notReached: 'Ikkje nådd, flytt til',
    },
    undo: 'Angre',
    undoOf: (title) => `Angre avgjerda om «${title}»`,
    nextCase: 'Neste sak',
    nextCaseKeys: 'Alt og Page Down går til neste sak, Alt og Page Up til førre.',
    allDone: 'Alle sakene er behandla',
    allDoneHint: 'Avslutt møtet når de er ferdige, så går referatet til godkjenning.',
    emptyTitle: 'Ingen saker på saklista',
    emptyBody: (day) => `Neste leiarforum er ${day}.`,
    toNext: 'Gå til neste leiarforum',
    readAll: 'Les heile',
    readLess: 'Vis mindre',
    openCase: 'Opne saka',
    support: 'Behovsanalyse frå UP1',
    claims: 'Meld kompetanse',
    noClaims: 'Ingen seksjonar har meldt kompetanse enno.',
    declined: 'Ikkje hos oss',
    notAnswered: 'Har ikkje svara',
    paired: 'Erfaren og ny saman',
    notPaired: 'Ikkje erfaren og ny saman',
    pairBroken: 'Dei som er valde, er ikkje lenger éin erfaren og éin ny.',
    perPerson: (days, semester) => `${days} ${semester}`,
    has: (days) => `har ${days} ledig`,
    sectionHas: (left, capacity, semester) => `Seksjonen har ${left} av ${capacity} ledig ${semester}`,
    sectionLeft: (left, capacity, semester) => `Seksjonen har då ${left} av ${capacity} att ${semester}`,
    sectionShort: (days, semester) => `Seksjonen manglar då ${days} ${semester}`,
    visits: 'Kven har vore hos nettverket før?',
    noVisits: 'Ingen som er stadfesta her i Bindeledd.',
    decide: 'Avgjer',
    confirm: 'Stadfest',
    chooseFirst: 'Vel kven som skal gå, i lista over.',
    whoGoes: (names) => `${names} går.`,
    decidedHere: 'Slik vart det',
    decidedMeanwhile:
      'Saka vart avgjord medan du hadde ho open. Det du har skrive, er teke vare på om avgjerda blir angra.',
    changedMeanwhile: 'Saka er endra medan du hadde ho open. Det du har valt og skrive, står her framleis.',
    seen: 'Eg har sett det',
    note: 'Notat til referatet',
    noteHint: 'Blir lagra av seg sjølv.',
    noteFrozen: 'Referatet er godkjent, så notatet kan ikkje endrast lenger.',
    noNote: 'Ingen notat.',
    saved: (time) => `Lagra kl. ${clock(time)}`,
    savedBy: (name, moment) => `Skrive av ${name} ${moment}`,
    saving: 'Lagrar …',
    notSaved: 'Ikkje lagra. Vi prøver igjen. Teksten ligg her.',
    noteConflict: (name) => `${name} skreiv i notatet samtidig. Vel kva som skal stå. Ingenting er borte.`,
    noteTheirs: 'Slik det står no',
    noteMerge: 'Ta vare på begge',
    noteKeepMine: 'Bruk mitt',
    noteTakeTheirs: 'Bruk det som står',
    end: 'Avslutt møtet',
    endAsk: 'Avslutte møtet?',
    endNothingLeft: 'Alle sakene er behandla.',
    endCarries: (count, day) =>
      count === 1
        ? `1 sak er ikkje behandla. Ho blir flytt til leiarforum ${day}.`
        : `${count} saker er ikkje behandla. Dei blir flytte til leiarforum ${day}.`,
    endNow: 'Avslutt no',
    endedTitle: 'Møtet er avslutta',
    ended: (carried, day) =>
      carried === 0
        ? 'Ingen saker vart flytte.'
        : carried === 1
          ? `1 sak er flytt til ${day}.`
          : `${carried} saker er flytte til ${day}.`,
  },
};
