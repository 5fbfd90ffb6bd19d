import type { ForumDecision } from '../domain/forum/minutes.ts';
import { osloDate, type CivilDate } from '../domain/kernel/calendar.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { Texts } from './common.ts';
import { dayInWords, listInWords, momentInWords } from './dates.ts';

/** The minutes of a lederforum, on the page and in the Word document: both say the same in the same words. */
export type MinutesTexts = {
  heading: (day: string) => string;
  draft: string;
  draftHint: string;
  notHeldYet: string;
  underWay: string;
  approvedBy: (name: string, moment: string) => string;
  time: string;
  at: (day: string, time: string) => string;
  chair: string;
  ended: string;
  status: string;
  caseHeading: (caseNo: string, title: string) => string;
  sender: string;
  network: string;
  decision: Record<ForumDecision, string>;
  undone: (decision: string) => string;
  competence: string;
  lead: string;
  people: string;
  resources: string;
  withinCapacity: string;
  beyondCapacity: string;
  reason: string;
  question: string;
  referredTo: string;
  postponedTo: string;
  movedTo: string;
  note: string;
  writeNote: string;
  changeNote: string;
  /** Names a button beside others that say the same. */
  ofCase: (act: string, caseNo: string) => string;
  noDecision: string;
  notYet: string;
  nothing: string;
  page: (page: string, of: string) => string;
  approve: string;
  approveTitle: string;
  approveExplain: string;
  approveNow: string;
  approvedNow: string;
  cancel: string;
  download: string;
  downloading: string;
  downloaded: string;
  notDownloaded: string;
  print: string;
  toMeeting: string;
  toPlan: string;
};

export const minutesTexts: Texts<MinutesTexts> = {
  nb: {
    heading: (day) => `Referat fra lederforum ${day}`,
    draft: 'Utkast',
    draftHint: 'Dette er et utkast. Notatene kan endres til referatet er godkjent.',
    notHeldYet: 'Møtet er ikke holdt ennå. Referatet skrives mens dere bestemmer i møtet.',
    underWay:
      'Møtet pågår. Referatet fylles ut mens dere bestemmer, og kan godkjennes når møtet er avsluttet.',
    approvedBy: (name, moment) => `Godkjent av ${name} ${moment}`,
    time: 'Tid',
    at: (day, time) => `${day} kl. ${time.replace(':', '.')}`,
    chair: 'Møteleder',
    ended: 'Avsluttet',
    status: 'Status',
    caseHeading: (caseNo, title) => `${caseNo}: ${title}`,
    sender: 'Fra',
    network: 'Nettverk',
    decision: {
      confirmed: 'Bekreftet',
      postponed: 'Utsatt',
      asked: 'Avsenderen blir spurt om mer',
      declined: 'Avslått',
      referred: 'Henvist videre',
      ratified: 'Godkjent i etterkant: avgjort mellom to møter',
      undone: 'Avgjørelsen ble angret',
      notReached: 'Ikke nådd',
    },
    undone: (decision) => `${decision} (angret senere i møtet)`,
    competence: 'Kompetanse',
    lead: 'Leder',
    people: 'Hvem som går',
    resources: 'Ressurser',
    withinCapacity: 'Innenfor kapasiteten',
    beyondCapacity: 'Ut over kapasiteten',
    reason: 'Begrunnelse',
    question: 'Spørsmål',
    referredTo: 'Henvist til',
    postponedTo: 'Utsatt til',
    movedTo: 'Flyttet til',
    note: 'Notat',
    writeNote: 'Skriv et notat',
    changeNote: 'Endre notatet',
    ofCase: (act, caseNo) => `${act}, ${caseNo}`,
    noDecision: 'Det ble ikke bestemt noe i saken.',
    notYet: 'Ikke behandlet ennå.',
    nothing: 'Det er ikke bestemt noe i dette møtet.',
    page: (page, of) => `Side ${page} av ${of}`,
    approve: 'Godkjenn referatet',
    approveTitle: 'Godkjenne referatet?',
    approveExplain:
      'Da er referatet ferdig. Notatene kan ikke endres etterpå, og det står hvem som godkjente og når.',
    approveNow: 'Godkjenn',
    approvedNow: 'Referatet er godkjent.',
    cancel: 'Avbryt',
    download: 'Last ned som Word',
    downloading: 'Lager Word-fila …',
    downloaded: 'Word-fila er lastet ned.',
    notDownloaded: 'Vi fikk ikke lastet ned Word-fila. Prøv igjen om litt.',
    print: 'Skriv ut',
    toMeeting: 'Til møtet',
    toPlan: 'Til møteplanen',
  },
  nn: {
    heading: (day) => `Referat frå leiarforum ${day}`,
    draft: 'Utkast',
    draftHint: 'Dette er eit utkast. Notata kan endrast til referatet er godkjent.',
    notHeldYet: 'Møtet er ikkje halde enno. Referatet blir skrive medan de avgjer sakene i møtet.',
    underWay:
      'Møtet er i gang. Referatet blir fylt ut medan de avgjer sakene, og kan godkjennast når møtet er avslutta.',
    approvedBy: (name, moment) => `Godkjent av ${name} ${moment}`,
    time: 'Tid',
    at: (day, time) => `${day} kl. ${time.replace(':', '.')}`,
    chair: 'Møteleiar',
    ended: 'Avslutta',
    status: 'Status',
    caseHeading: (caseNo, title) => `${caseNo}: ${title}`,
    sender: 'Frå',
    network: 'Nettverk',
    decision: {
      confirmed: 'Stadfesta',
      postponed: 'Utsett',
      asked: 'Avsendaren blir spurd om meir',
      declined: 'Avslått',
      referred: 'Vist vidare',
      ratified: 'Godkjend i etterkant: avgjord mellom to møte',
      undone: 'Avgjerda vart angra',
      notReached: 'Ikkje nådd',
    },
    undone: (decision) => `${decision} (angra seinare i møtet)`,
    competence: 'Kompetanse',
    lead: 'Leiar',
    people: 'Kven som går',
    resources: 'Ressursar',
    withinCapacity: 'Innanfor kapasiteten',
    beyondCapacity: 'Ut over kapasiteten',
    reason: 'Grunngiving',
    question: 'Spørsmål',
    referredTo: 'Vist vidare til',
    postponedTo: 'Utsett til',
    movedTo: 'Flytt til',
    note: 'Notat',
    writeNote: 'Skriv eit notat',
    changeNote: 'Endre notatet',
    ofCase: (act, caseNo) => `${act}, ${caseNo}`,
    noDecision: 'Det vart ikkje avgjort noko i saka.',
    notYet: 'Ikkje behandla enno.',
    nothing: 'Det er ikkje avgjort noko i dette møtet.',
    page: (page, of) => `Side ${page} av ${of}`,
    approve: 'Godkjenn referatet',
    approveTitle: 'Godkjenne referatet?',
    approveExplain:
      'Då er referatet ferdig. Notata kan ikkje endrast etterpå, og det står kven som godkjende og når.',
    approveNow: 'Godkjenn',
    approvedNow: 'Referatet er godkjent.',
    cancel: 'Avbryt',
    download: 'Last ned som Word',
    downloading: 'Lagar Word-fila …',
    downloaded: 'Word-fila er lasta ned.',
    notDownloaded: 'Vi fekk ikkje lasta ned Word-fila. Prøv igjen om litt.',
    print: 'Skriv ut',
    toMeeting: 'Til møtet',
    toPlan: 'Til møteplanen',
  },
};

/** `onsdag 2. desember 2026`: minutes are read years after. */
export function dayAndYear(form: WrittenForm, date: CivilDate): string {
  return `${dayInWords(form, date)} ${date.slice(0, 4)}`;
}

/** `2. desember 2026 kl. 09.15` in Oslo. */
export function momentAndYear(instantMs: number): string {
  return momentInWords(instantMs).replace(' kl.', ` ${osloDate(instantMs).slice(0, 4)} kl.`);
}

/** One decision with its names in the reader's form. */
export type NamedLine = {
  decision: ForumDecision;
  leadSection: string | null;
  sections: string[];
  people: string[];
  reason: string | null;
  to: CivilDate | null;
  referredTo: string | null;
  resources: { withinCapacity: boolean; note: string | null } | null;
  isUndone: boolean;
};

export type Fact = { label: string; text: string };

/** What was decided, as a sentence. */
export function decisionInWords(form: WrittenForm, { decision, isUndone }: NamedLine): string {
  const t = minutesTexts[form];
  return isUndone ? t.undone(t.decision[decision]) : t.decision[decision];
}

/** What stands under a decision: who, who leads, resources, why, to when (T013, T015, T020). */
export function factsOf(form: WrittenForm, line: NamedLine): Fact[] {
  const t = minutesTexts[form];
  const { decision, sections, people, leadSection, resources, referredTo, to, reason } = line;
  const all: [string, string | null][] = [
    [t.competence, listInWords(sections)],
    [t.lead, sections.length > 1 ? leadSection : null],
    [t.people, listInWords(people)],
    [t.resources, resources && resourcesInWords(t, resources)],
    [t.referredTo, referredTo],
    [decision === 'notReached' ? t.movedTo : t.postponedTo, to && dayAndYear(form, to)],
    [decision === 'asked' ? t.question : t.reason, reason],
  ];
  return all.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text }]));
}

function resourcesInWords(t: MinutesTexts, { withinCapacity, note }: NonNullable<NamedLine['resources']>) {
  const words = withinCapacity ? t.withinCapacity : t.beyondCapacity;
  return note === null ? words : `${words}. ${note}`;
}
