import type { ViewKind } from '../domain/delivery/view-key.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { Texts } from './common.ts';

/** How a delivery stands, as its reader cares about it. */
export type Standing = 'delivered' | 'onItsWay' | 'updateWaits' | 'waiting' | 'unknown' | 'stopped' | 'none';

type ProblemKey =
  | 'noAddress'
  | 'noMail'
  | 'deleted'
  | 'signIn'
  | 'unclear'
  | 'removed'
  | 'busy'
  | 'teamsDown'
  | 'tooLarge'
  | 'mailRefused'
  | 'mailDown'
  | 'notDrawn'
  | 'network';

/** The page of deliveries: what stands in Teams, what does not, and what can be done. */
export type DeliveriesTexts = {
  heading: string;
  intro: string;
  which: string;
  problems: string;
  all: string;
  found: (count: number, more: boolean) => string;
  emptyTitle: string;
  emptyBody: string;
  noneTitle: string;
  more: string;
  kind: Record<ViewKind, string>;
  standing: Record<Standing, string>;
  since: (moment: string) => string;
  deliveredAt: (moment: string) => string;
  tries: (count: number) => string;
  nextTry: (moment: string) => string;
  twice: string;
  problem: Record<ProblemKey, string>;
  retry: string;
  retryOf: (what: string) => string;
  retried: string;
  notThere: string;
};

export const deliveriesTexts: Texts<DeliveriesTexts> = {
  nb: {
    heading: 'Leveranser',
    intro:
      'Her står det som ikke har kommet fram i Teams eller på e-post, og hvorfor. Bindeledd prøver igjen av seg selv.',
    which: 'Vis',
    problems: 'Bare det som ikke har kommet fram',
    all: 'Alt',
    found: (count, more) =>
      `${String(count)}${more ? ' eller flere' : ''} ${count === 1 ? 'leveranse' : 'leveranser'}`,
    emptyTitle: 'Alt har kommet fram',
    emptyBody: 'Ingenting venter, og ingenting har stoppet.',
    noneTitle: 'Ingenting er sendt ennå',
    more: 'Vis flere',
    kind: {
      forumCard: 'Saken i lederforumkanalen',
      triageCard: 'Ny henvendelse til nestleder',
      contactCard: 'Henvendelse til nettverkets kontakt',
      adminTask: 'Oppgave til administrasjonen',
      outcomeCard: 'Hva det ble til',
      senderMail: 'E-post til avsenderen',
      agendaCard: 'Sakliste i lederforumkanalen',
      reminder: 'Påminnelse',
      digest: 'Oppsummering',
    },
    standing: {
      delivered: 'Levert',
      onItsWay: 'På vei',
      updateWaits: 'Endring venter',
      waiting: 'Venter',
      unknown: 'Usikkert',
      stopped: 'Stoppet',
      none: 'Skal ikke stå',
    },
    since: (moment) => `Siden ${moment}`,
    deliveredAt: (moment) => `Levert ${moment}`,
    tries: (count) => (count === 1 ? 'Prøvd 1 gang' : `Prøvd ${String(count)} ganger`),
    nextTry: (moment) => `Prøves igjen ${moment}`,
    twice: 'Kan stå to ganger i Teams.',
    problem: {
      noAddress:
        'Vi vet ikke hvor det skal leveres ennå. Personen må åpne Bindeledd i Teams, eller lederforumkanalen må velges.',
      noMail: 'Det er ikke satt opp noen e-posttjener.',
      deleted: 'Meldingen er slettet i Teams.',
      signIn: 'Bindeledd slipper ikke inn i Teams. Gi beskjed til den som drifter løsningen.',
      unclear: 'Teams svarte ikke tydelig. Vi ser etter om meldingen står der, før vi prøver igjen.',
      removed: 'Bindeledd er fjernet fra samtalen, eller samtalen er borte.',
      busy: 'Teams ber oss vente litt.',
      teamsDown: 'Teams har problemer.',
      tooLarge: 'Meldingen er for stor for Teams. Gi beskjed til den som drifter løsningen.',
      mailRefused: 'E-posttjeneren tok ikke imot. Sjekk adressen i saken.',
      mailDown: 'E-posttjeneren svarer ikke.',
      notDrawn: 'Vi får ikke laget meldingen. Gi beskjed til den som drifter løsningen.',
      network: 'Vi får ikke kontakt.',
    },
    retry: 'Prøv igjen',
    retryOf: (what) => `Prøv igjen: ${what}`,
    retried: 'Vi prøver igjen nå.',
    notThere: 'Leveransen finnes ikke lenger.',
  },
  nn: {
    heading: 'Leveransar',
    intro:
      'Her står det som ikkje har kome fram i Teams eller på e-post, og kvifor. Bindeledd prøver igjen av seg sjølv.',
    which: 'Vis',
    problems: 'Berre det som ikkje har kome fram',
    all: 'Alt',
    found: (count, more) =>
      `${String(count)}${more ? ' eller fleire' : ''} ${count === 1 ? 'leveranse' : 'leveransar'}`,
    emptyTitle: 'Alt har kome fram',
    emptyBody: 'Ingenting ventar, og ingenting har stoppa.',
    noneTitle: 'Ingenting er sendt enno',
    more: 'Vis fleire',
    kind: {
      forumCard: 'Saka i leiarforumkanalen',
      triageCard: 'Ny førespurnad til nestleiar',
      contactCard: 'Førespurnad til kontakten i nettverket',
      adminTask: 'Oppgåve til administrasjonen',
      outcomeCard: 'Kva det vart til',
      senderMail: 'E-post til avsendaren',
      agendaCard: 'Sakliste i leiarforumkanalen',
      reminder: 'Påminning',
      digest: 'Oppsummering',
    },
    standing: {
      delivered: 'Levert',
      onItsWay: 'På veg',
      updateWaits: 'Endring ventar',
      waiting: 'Ventar',
      unknown: 'Usikkert',
      stopped: 'Stoppa',
      none: 'Skal ikkje stå',
    },
    since: (moment) => `Sidan ${moment}`,
    deliveredAt: (moment) => `Levert ${moment}`,
    tries: (count) => (count === 1 ? 'Prøvd 1 gong' : `Prøvd ${String(count)} gonger`),
    nextTry: (moment) => `Blir prøvd igjen ${moment}`,
    twice: 'Kan stå to gonger i Teams.',
    problem: {
      noAddress:
        'Vi veit ikkje kvar det skal leverast enno. Personen må opne Bindeledd i Teams, eller leiarforumkanalen må veljast.',
      noMail: 'Det er ikkje sett opp nokon e-posttenar.',
      deleted: 'Meldinga er sletta i Teams.',
      signIn: 'Bindeledd slepp ikkje inn i Teams. Sei frå til den som driftar løysinga.',
      unclear: 'Teams svara ikkje tydeleg. Vi ser etter om meldinga står der, før vi prøver igjen.',
      removed: 'Bindeledd er fjerna frå samtalen, eller samtalen er borte.',
      busy: 'Teams ber oss vente litt.',
      teamsDown: 'Teams har problem.',
      tooLarge: 'Meldinga er for stor for Teams. Sei frå til den som driftar løysinga.',
      mailRefused: 'E-posttenaren tok ikkje imot. Sjekk adressa i saka.',
      mailDown: 'E-posttenaren svarar ikkje.',
      notDrawn: 'Vi får ikkje laga meldinga. Sei frå til den som driftar løysinga.',
      network: 'Vi får ikkje kontakt.',
    },
    retry: 'Prøv igjen',
    retryOf: (what) => `Prøv igjen: ${what}`,
    retried: 'Vi prøver igjen no.',
    notThere: 'Leveransen finst ikkje lenger.',
  },
};

const PROBLEMS: [RegExp, ProblemKey][] = [
  [/^no address yet$/, 'noAddress'],
  [/^no mail server$/, 'noMail'],
  [/^deleted in Teams$/, 'deleted'],
  [/^(service url not trusted|no token for the connector|http 401\b)/, 'signIn'],
  [/^(answered without ids|Teams could not be asked)$/, 'unclear'],
  [/^http 40[34]\b/, 'removed'],
  [/^http 413\b/, 'tooLarge'],
  [/^http (408|412|425|429)\b/, 'busy'],
  [/^http 5\d\d\b/, 'teamsDown'],
  [/^smtp 5\d\d$/, 'mailRefused'],
  [/^smtp /, 'mailDown'],
  [/^cannot be drawn/, 'notDrawn'],
  [/^(E[A-Z_]+|UND_ERR_[A-Z_]+|TimeoutError|AbortError)$/, 'network'],
];

/** What went wrong in plain words; what we have no words for is shown as it is. */
export function problemInWords(form: WrittenForm, problem: string): string {
  const known = PROBLEMS.find(([pattern]) => pattern.test(problem));
  return known ? deliveriesTexts[form].problem[known[1]] : problem;
}
