import { COUNTED, type CountCode, type LineCode, type MeasureCode } from '../domain/digest/digest.ts';
import type { Texts } from './common.ts';

/** What a line is told with: who has the step or the sections concerned, by name, and working days (or messages). */
export type LineWords = { who: string; sections: string; organisation: string; count: number };

/** What the digest says: counts as parts of one sentence, measures as lines of their own, a sentence for each line. */
export type DigestTexts = {
  heading: string;
  greeting: { morning: string; later: string };
  /** What it is of, before a colon. */
  about: {
    thisWeek: string;
    week: (week: number) => string;
    since: (day: string) => string;
    forum: (day: string) => string;
    month: (month: string) => string;
  };
  nothing: string;
  count: Record<CountCode, (count: number, figure: string) => string>;
  measure: Record<MeasureCode, string>;
  /** The value of a measure with that of the month before. */
  compared: (value: string, before: string) => string;
  cases: (count: number) => string;
  days: (count: number, figure: string) => string;
  trialUntil: (day: string) => string;
  overHundred: string;
  line: Record<LineCode, (of: LineWords) => string>;
  urgent: string;
  more: (count: number) => string;
  button: { openCase: string; openDeliveries: string; openTab: string };
  howToChange: string;
  chat: {
    set: (day: string, time: string) => string;
    /** Why it comes at another time than the one that was wished. */
    moved: (wanted: string, from: string, to: string) => string;
    howToChange: string;
    none: string;
    alsoNoForum: string;
    alsoNoMonth: string;
    weekend: string;
    notATime: string;
  };
};

const wait = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const digestTexts: Texts<DigestTexts> = {
  nb: {
    heading: 'Oppsummering',
    greeting: { morning: 'God morgen.', later: 'Hei.' },
    about: {
      thisWeek: 'Denne uka',
      week: (week) => `Uke ${String(week)}`,
      since: (day) => `Siden ${day}`,
      forum: (day) => `Lederforum ${day}`,
      month: (month) => `I ${month}`,
    },
    nothing: 'ingenting nytt, og ingenting venter på deg',
    count: {
      onAgenda: (count, figure) => `${figure} ${count === 1 ? 'sak' : 'saker'} på saklista`,
      toRatify: (_count, figure) => `${figure} skal godkjennes i etterkant`,
      owing: (_count, figure) => `${figure} svar mangler fra seksjonene`,
      new: (count, figure) => `${figure} ${count === 1 ? 'ny henvendelse' : 'nye henvendelser'}`,
      waiting: (_count, figure) => `${figure} venter på deg`,
      overdue: (_count, figure) => `${figure} er over fristen`,
      worse: (_count, figure) => `${figure} står svakere enn før`,
      undelivered: (count, figure) => `${figure} ${count === 1 ? 'melding' : 'meldinger'} kom ikke fram`,
    },
    measure: {
      received: 'Kom inn',
      decided: 'Avgjort',
      toAgenda: 'Fra mottatt til saklista (median)',
      toClaim: 'Fra saklista til kompetanse er meldt (median)',
      toDecision: 'Fra meldt til avgjort (median)',
      trialDaysLeft: 'Utprøvingen',
      claimsPaired: 'Meldt med én erfaren og én ny kollega',
      decidedInFirstForum: 'Avgjort uten å bli utsatt',
    },
    compared: (value, before) => `${value} (måneden før: ${before})`,
    cases: (count) => (count === 1 ? 'sak' : 'saker'),
    days: (count, figure) => `${figure} ${count === 1 ? 'dag' : 'dager'}`,
    trialUntil: (day) => `varer til ${day}`,
    overHundred: 'over 100',
    line: {
      overdue: ({ who, count }) => `Over fristen hos ${who} i ${wait(count, 'arbeidsdag', 'arbeidsdager')}.`,
      senderSilent: ({ organisation, count }) =>
        `${organisation} har ikke svart på ${wait(count, 'arbeidsdag', 'arbeidsdager')}.`,
      answersLate: ({ sections, count }) =>
        `Mangler svar fra ${sections}, ${wait(count, 'arbeidsdag', 'arbeidsdager')} over fristen.`,
      claimWithdrawn: ({ sections }) => `${sections} har trukket det de hadde meldt.`,
      pairingLost: ({ sections }) => `${sections} har endret svaret: ikke lenger én erfaren og én ny.`,
      undelivered: ({ count }) =>
        count === 1
          ? 'En melding i Teams eller på e-post kom ikke fram.'
          : `${count > COUNTED ? 'Over 100' : String(count)} meldinger i Teams eller på e-post kom ikke fram.`,
      decide: ({ count }) => `Du bestemmer hvor den skal. ${waited(count)}`,
      confirm: () => 'Kompetanse er meldt. Nå skal lederforum bekrefte.',
      answer: ({ sections, count }) => `${sections}: kan dere ta den? ${waited(count)}`,
      prepare: ({ count }) => `Bekreftet. Gjør klar pris og avtale. ${waited(count)}`,
      helpSender: ({ organisation, count }) =>
        `Vi venter på svar fra ${organisation}. Du kan hjelpe dem i gang. ${waited(count)}`,
      ratify: () => 'Hastesak som lederforum skal godkjenne i etterkant.',
      answersMissing: ({ sections }) => `Mangler svar fra ${sections}.`,
      new: ({ organisation }) => `Ny henvendelse fra ${organisation}.`,
    },
    urgent: 'Haster',
    more: (count) => `Og ${count > COUNTED ? 'over 100' : String(count)} til. Du finner alle i Bindeledd.`,
    button: { openCase: 'Åpne saken', openDeliveries: 'Se meldingene', openTab: 'Åpne Bindeledd' },
    howToChange: 'Vil du ha den en annen dag? Skriv «oppsummering fredag 09.00», eller «ingen oppsummering».',
    chat: {
      set: (day, time) => `Greit. Oppsummeringen kommer hver ${day} kl. ${time}.`,
      moved: (wanted, from, to) =>
        `Kl. ${wanted} er utenfor arbeidstida (${from}–${to}), og da sender jeg ingenting.`,
      howToChange:
        'Skriv «oppsummering fredag 09.00» for et annet tidspunkt, eller «ingen oppsummering» for å slippe.',
      none: 'Greit. Fra nå av kommer det ingen oppsummering. Skriv «oppsummering» når du vil lese den, eller «oppsummering mandag 08.00» for å få den fast.',
      alsoNoForum: 'Du får heller ikke den korte før lederforum.',
      alsoNoMonth: 'Du får heller ikke den du pleier å få hver måned.',
      weekend: 'Oppsummeringen kommer bare på hverdager. Velg en dag fra mandag til fredag.',
      notATime: 'Det tidspunktet forsto jeg ikke. Skriv for eksempel «oppsummering mandag 08.00».',
    },
  },
  nn: {
    heading: 'Oppsummering',
    greeting: { morning: 'God morgon.', later: 'Hei.' },
    about: {
      thisWeek: 'Denne veka',
      week: (week) => `Veke ${String(week)}`,
      since: (day) => `Sidan ${day}`,
      forum: (day) => `Leiarforum ${day}`,
      month: (month) => `I ${month}`,
    },
    nothing: 'ingenting nytt, og ingenting ventar på deg',
    count: {
      onAgenda: (count, figure) => `${figure} ${count === 1 ? 'sak' : 'saker'} på saklista`,
      toRatify: (_count, figure) => `${figure} skal godkjennast i etterkant`,
      owing: (_count, figure) => `${figure} svar manglar frå seksjonane`,
      new: (count, figure) => `${figure} ${count === 1 ? 'ny førespurnad' : 'nye førespurnader'}`,
      waiting: (_count, figure) => `${figure} ventar på deg`,
      overdue: (_count, figure) => `${figure} er over fristen`,
      worse: (_count, figure) => `${figure} står svakare enn før`,
      undelivered: (count, figure) => `${figure} ${count === 1 ? 'melding' : 'meldingar'} kom ikkje fram`,
    },
    measure: {
      received: 'Kom inn',
      decided: 'Avgjort',
      toAgenda: 'Frå motteken til saklista (median)',
      toClaim: 'Frå saklista til kompetanse er meld (median)',
      toDecision: 'Frå meld til avgjord (median)',
      trialDaysLeft: 'Utprøvinga',
      claimsPaired: 'Meld med éin erfaren og éin ny kollega',
      decidedInFirstForum: 'Avgjort utan å bli utsett',
    },
    compared: (value, before) => `${value} (månaden før: ${before})`,
    cases: (count) => (count === 1 ? 'sak' : 'saker'),
    days: (count, figure) => `${figure} ${count === 1 ? 'dag' : 'dagar'}`,
    trialUntil: (day) => `varer til ${day}`,
    overHundred: 'over 100',
    line: {
      overdue: ({ who, count }) => `Over fristen hos ${who} i ${wait(count, 'arbeidsdag', 'arbeidsdagar')}.`,
      senderSilent: ({ organisation, count }) =>
        `${organisation} har ikkje svara på ${wait(count, 'arbeidsdag', 'arbeidsdagar')}.`,
      answersLate: ({ sections, count }) =>
        `Manglar svar frå ${sections}, ${wait(count, 'arbeidsdag', 'arbeidsdagar')} over fristen.`,
      claimWithdrawn: ({ sections }) => `${sections} har trekt det dei hadde meldt.`,
      pairingLost: ({ sections }) => `${sections} har endra svaret: ikkje lenger éin erfaren og éin ny.`,
      undelivered: ({ count }) =>
        count === 1
          ? 'Ei melding i Teams eller på e-post kom ikkje fram.'
          : `${count > COUNTED ? 'Over 100' : String(count)} meldingar i Teams eller på e-post kom ikkje fram.`,
      decide: ({ count }) => `Du avgjer kvar han skal. ${waitedNn(count)}`,
      confirm: () => 'Kompetanse er meld. No skal leiarforum stadfeste.',
      answer: ({ sections, count }) => `${sections}: kan de ta han? ${waitedNn(count)}`,
      prepare: ({ count }) => `Stadfesta. Gjer klar pris og avtale. ${waitedNn(count)}`,
      helpSender: ({ organisation, count }) =>
        `Vi ventar på svar frå ${organisation}. Du kan hjelpe dei i gang. ${waitedNn(count)}`,
      ratify: () => 'Hastesak som leiarforum skal godkjenne i etterkant.',
      answersMissing: ({ sections }) => `Manglar svar frå ${sections}.`,
      new: ({ organisation }) => `Ny førespurnad frå ${organisation}.`,
    },
    urgent: 'Hastar',
    more: (count) => `Og ${count > COUNTED ? 'over 100' : String(count)} til. Du finn alle i Bindeledd.`,
    button: { openCase: 'Opne saka', openDeliveries: 'Sjå meldingane', openTab: 'Opne Bindeledd' },
    howToChange:
      'Vil du ha henne ein annan dag? Skriv «oppsummering fredag 09.00», eller «inga oppsummering».',
    chat: {
      set: (day, time) => `Greitt. Oppsummeringa kjem kvar ${day} kl. ${time}.`,
      moved: (wanted, from, to) =>
        `Kl. ${wanted} er utanfor arbeidstida (${from}–${to}), og då sender eg ingenting.`,
      howToChange:
        'Skriv «oppsummering fredag 09.00» for eit anna tidspunkt, eller «inga oppsummering» for å sleppe.',
      none: 'Greitt. Frå no av kjem det inga oppsummering. Skriv «oppsummering» når du vil lese henne, eller «oppsummering måndag 08.00» for å få henne fast.',
      alsoNoForum: 'Du får heller ikkje den korte før leiarforum.',
      alsoNoMonth: 'Du får heller ikkje den du plar få kvar månad.',
      weekend: 'Oppsummeringa kjem berre på kvardagar. Vel ein dag frå måndag til fredag.',
      notATime: 'Det tidspunktet forstod eg ikkje. Skriv til dømes «oppsummering måndag 08.00».',
    },
  },
};

function waited(count: number): string {
  return count === 0 ? 'Kom i dag.' : `Har ventet i ${wait(count, 'arbeidsdag', 'arbeidsdager')}.`;
}

function waitedNn(count: number): string {
  return count === 0 ? 'Kom i dag.' : `Har venta i ${wait(count, 'arbeidsdag', 'arbeidsdagar')}.`;
}
