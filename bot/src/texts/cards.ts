import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { Texts } from './common.ts';
import { daysFigure, listInWords } from './dates.ts';

/** What the bot and its cards say. Days come in words (`onsdag 2. desember`), names as the register has them. */
export type CardTexts = {
  requestNo: (caseNo: string) => string;
  newFrom: (network: string) => string;
  claimBefore: (day: string) => string;
  urgent: (day: string) => string;
  label: {
    organisation: string;
    network: string;
    scheme: string;
    title: string;
    need: string;
    audience: string;
    participants: string;
    start: string;
    period: string;
    size: string;
    extraDays: string;
    funding: string;
    involvement: string;
    sender: string;
    senderName: string;
    senderRole: string;
    email: string;
    phone: string;
    writtenForm: string;
    status: string;
    next: string;
    lastAnswer: string;
    question: string;
    reason: string;
    referredTo: string;
    resources: string;
    registeredBy: string;
    needsAnalysis: string;
    priority: string;
    evaluation: string;
    comment: string;
    pairingReason: string;
    people: string;
  };
  button: {
    claim: string;
    notOurs: string;
    claimAnyway: string;
    readAll: string;
    openTab: string;
    change: string;
    withdraw: string;
    putOnAgenda: string;
    suggestSections: string;
    urgent: string;
    ask: string;
    refer: string;
    decline: string;
    support: string;
    newRequest: string;
    save: string;
    tryAgain: string;
    send: string;
  };
  participants: (count: number) => string;
  dayCount: string;
  answers: string;
  suggested: string;
  yourAnswer: (section: string) => string;
  youClaimed: (names: string[]) => string;
  youDeclined: string;
  youWithdrew: string;
  outcome: {
    confirmed: (names: string[], lead: string) => string;
    resourcesOk: string;
    resourcesNote: string;
    declined: (name: string) => string;
    referred: (name: string) => string;
    withdrawn: string;
    merged: string;
    projectCreated: string;
    onAgenda: (day: string, name: string) => string;
    urgent: (name: string, day: string) => string;
  };
  triage: {
    intro: (day: string) => string;
    newerCard: string;
    waiting: string;
    sectionsInMind: string;
    urgentMeans: (day: string) => string;
    markUrgent: string;
    question: string;
    askMeans: string;
    referTo: string;
    reason: string;
    /** `form` is the written form in which the sender asked to be answered. */
    reasonReachesSender: (form: WrittenForm) => string;
  };
  contact: {
    intro: (network: string) => string;
    nextStep: (holder: string, day: string | null) => string;
    hasSupport: string;
  };
  admin: {
    intro: string;
    tasks: string[];
    leads: (section: string) => string;
    done: string;
  };
  claim: {
    title: (section: string) => string;
    experienced: string;
    newColleague: string;
    nobodyNow: string;
    choose: string;
    left: (shares: { days: number; semester: string }[]) => string;
    settlement: (part: string) => string;
    days: (semester: string) => string;
    pairingHint: string;
    others: (names: string[]) => string;
    saved: (section: string, names: string[]) => string;
    declined: (section: string) => string;
    withdrawn: (section: string) => string;
    chooseSection: string;
  };
  request: {
    title: string;
    intro: string;
    noPupils: string;
    whoSends: string;
    sizeKind: { base: string; basePlus: string; planning: string };
    receipt: (caseNo: string, forum: string, replyBy: string) => string;
    statusLink: string;
    noNetworks: string;
  };
  support: { title: string; saved: string };
  readAllTitle: string;
  messages: string;
  fromSender: string;
  fromInstitute: string;
  required: string;
  chat: {
    welcome: (name: string) => string;
    help: string[];
    helpChannel: string[];
    newRequest: string;
    formSet: string;
    forumHere: string;
    forumHereNotChannel: string;
    forumUnset: string;
    statusHow: string;
    notUnderstood: string;
    notUnderstoodCard: string;
    done: string;
  };
  search: { none: string; hint: string };
  fault: (id: string) => string;
  faultShort: (id: string) => string;
};

const bokmal: CardTexts = {
  requestNo: (caseNo) => `Henvendelse ${caseNo}`,
  newFrom: (network) => `Ny henvendelse fra ${network}`,
  claimBefore: (day) => `Meld kompetanse før lederforum ${day}.`,
  urgent: (day) => `Haster: svar så snart dere kan. Lederforum ${day} godkjenner i etterkant.`,
  label: {
    organisation: 'Fra',
    network: 'Nettverk',
    scheme: 'Ordning',
    title: 'Tema',
    need: 'Behov',
    audience: 'For hvem',
    participants: 'Antall deltakere',
    start: 'Ønsket oppstart',
    period: 'Mer om tidspunkt',
    size: 'Omfang',
    extraDays: 'Ekstra dager',
    funding: 'Finansiering',
    involvement: 'Slik har ledere og lærere vært med',
    sender: 'Avsender',
    senderName: 'Navn på kontaktperson hos avsenderen',
    senderRole: 'Rolle',
    email: 'E-post',
    phone: 'Telefon',
    writtenForm: 'Avsenderen vil ha svar på',
    status: 'Status',
    next: 'Neste steg',
    lastAnswer: 'Siste svar fra avsenderen',
    question: 'Vi har spurt',
    reason: 'Begrunnelse',
    referredTo: 'Henvist til',
    resources: 'Om ressursene',
    registeredBy: 'Registrert av',
    needsAnalysis: 'Behovsanalyse',
    priority: 'Prioritet',
    evaluation: 'Slik skal det evalueres',
    comment: 'Kommentar',
    pairingReason: 'Hvorfor ikke en ny kollega denne gangen?',
    people: 'Skal inn i prosjektet',
  },
  button: {
    claim: 'Meld kompetanse',
    notOurs: 'Ikke hos oss',
    claimAnyway: 'Meld kompetanse likevel',
    readAll: 'Les hele henvendelsen',
    openTab: 'Åpne i Bindeledd',
    change: 'Endre',
    withdraw: 'Trekk',
    putOnAgenda: 'Sett på saklista',
    suggestSections: 'Foreslå seksjoner',
    urgent: 'Haster',
    ask: 'Spør avsenderen',
    refer: 'Henvis',
    decline: 'Avslå',
    support: 'Legg til behovsanalyse',
    newRequest: 'Registrer ny henvendelse',
    save: 'Lagre',
    tryAgain: 'Prøv igjen',
    send: 'Send',
  },
  participants: (count) => `${String(count)} ${count === 1 ? 'deltaker' : 'deltakere'}`,
  dayCount: 'Dager',
  answers: 'Svar fra seksjonene',
  suggested: 'foreslått',
  yourAnswer: (section) => `Svaret deres, ${section}`,
  youClaimed: (names) => `Dere har meldt ${listInWords(names)}.`,
  youDeclined: 'Dere har svart: ikke hos oss.',
  youWithdrew: 'Dere har trukket svaret.',
  outcome: {
    confirmed: (names, lead) => `Bekreftet i lederforum: ${listInWords(names)} går. ${lead} leder.`,
    resourcesOk: 'Dagene er innenfor det seksjonene har.',
    resourcesNote: 'Dagene er mer enn det seksjonene har.',
    declined: (name) => `Avslått av ${name}.`,
    referred: (name) => `Henvist videre av ${name}.`,
    withdrawn: 'Henvendelsen er trukket. Dere trenger ikke gjøre mer.',
    merged: 'Henvendelsen er slått sammen med en annen sak.',
    projectCreated: 'Prosjektet er opprettet.',
    onAgenda: (day, name) => `Satt på saklista til lederforum ${day} av ${name}.`,
    urgent: (name, day) =>
      `Sendt til seksjonslederne som hastesak av ${name}. Lederforum ${day} godkjenner i etterkant.`,
  },
  triage: {
    intro: (day) => `Ny henvendelse til deg. Neste lederforum er ${day}.`,
    newerCard: 'Avsenderen har svart. Det finnes et nyere kort om saken lenger ned.',
    waiting: 'Saken venter på svar fra avsenderen. Du kan likevel bestemme nå.',
    sectionsInMind: 'Hvilke seksjoner tenker du på?',
    urgentMeans: (day) =>
      `Saken går til seksjonslederne med én gang, utenom saklista. Lederforum ${day} godkjenner i etterkant.`,
    markUrgent: 'Send til seksjonslederne nå',
    question: 'Hva vil du vite?',
    askMeans:
      'Spørsmålet vises for avsenderen på statussiden. Saken kommer tilbake til deg når de har svart.',
    referTo: 'Hvem er bedre plassert til å hjelpe?',
    reason: 'Begrunnelse',
    reasonReachesSender: (form) =>
      `Avsenderen får begrunnelsen slik du skriver den. De har bedt om svar på ${form === 'nb' ? 'bokmål' : 'nynorsk'}.`,
  },
  contact: {
    intro: (network) => `Henvendelse fra ${network}, der du er kontakt`,
    nextStep: (holder, day) =>
      day === null ? `Neste steg har ${holder}.` : `Neste steg har ${holder}, innen ${day}.`,
    hasSupport: 'Behovsanalysen fra nettverket er lagt til.',
  },
  admin: {
    intro: 'Bekreftet i lederforum. Før arbeidet starter må dette være på plass:',
    tasks: ['Pris og budsjett', 'Sjekkliste', 'Avtale', 'Faktorberegning'],
    leads: (section) => `${section} leder`,
    done: 'Prosjektet er opprettet. Denne oppgaven er ferdig.',
  },
  claim: {
    title: (section) => `Meld kompetanse fra ${section}`,
    experienced: 'Erfaren kollega',
    newColleague: 'Kollega som er ny og motivert',
    nobodyNow: 'Ingen denne gangen',
    choose: 'Velg',
    left: (shares) => left(shares, 'dag', 'dager', 'igjen'),
    settlement: (part) => `Oppgjør for ${part.toLowerCase()}`,
    days: (semester) => `Dager per person ${semester}`,
    pairingHint:
      'Standarden er én erfaren sammen med én som er ny og motivert. Blir det ikke slik, skriv kort hvorfor.',
    others: (names) =>
      `Dere har også meldt ${listInWords(names)}. De står uendret; i Bindeledd-fanen kan du endre dem.`,
    saved: (section, names) =>
      `Takk. ${section} har meldt ${listInWords(names)}. Administrasjonen starter på pris og avtale når lederforum har bekreftet.`,
    declined: (section) => `Takk. ${section} har svart: ikke hos oss.`,
    withdrawn: (section) => `Svaret fra ${section} er trukket.`,
    chooseSection: 'Du leder flere seksjoner. Bruk knappen ved den seksjonen du svarer for.',
  },
  request: {
    title: 'Ny henvendelse',
    intro: 'Registrer en henvendelse for et nettverk. Den går til nestleder og videre til lederforum.',
    noPupils: 'Ikke skriv navn eller andre opplysninger om elever.',
    whoSends: 'Hvem vi skal svare',
    sizeKind: { base: 'Grunnpakke', basePlus: 'Grunnpakke og ekstra dager', planning: 'Bare planlegging' },
    receipt: (caseNo, forum, replyBy) =>
      `Takk, vi har fått henvendelsen (nr. ${caseNo}). Vi ser på den i lederforum ${forum} og svarer innen ${replyBy}.`,
    statusLink: 'Åpne statussiden som avsenderen kan bruke',
    noNetworks: 'Du er ikke kontakt for noe nettverk nå, så du kan ikke registrere henvendelser.',
  },
  support: { title: 'Behovsanalyse fra nettverket', saved: 'Takk. Behovsanalysen ligger ved saken.' },
  readAllTitle: 'Hele henvendelsen',
  messages: 'Spørsmål og svar',
  fromSender: 'Avsenderen skrev',
  fromInstitute: 'Vi skrev',
  required: 'Fyll ut dette feltet.',
  chat: {
    welcome: (name) =>
      `Hei, ${name}. Her får du beskjed når en henvendelse venter på deg. Skriv «hjelp» for å se hva du kan spørre om.`,
    help: [
      'Skriv «ny henvendelse» for å registrere en henvendelse for et nettverk.',
      'Skriv «status 2026-0042» for å se hvor en sak er, og hvem som har neste steg.',
      'Skriv «oppsummering» for å se hva som er nytt og hva som venter, eller «oppsummering fredag 09.00» for å få den fast. «Ingen oppsummering» stopper den.',
      'Skriv «nynorsk» eller «bokmål» for å velge målform.',
    ],
    helpChannel: [
      'Skriv «lederforum her» i en kanal for å få henvendelsene dit.',
      'Skriv «status 2026-0042» for å se hvor en sak er.',
      'Skriv til meg i en egen chat for å registrere en henvendelse.',
    ],
    newRequest: 'Trykk på knappen for å registrere en henvendelse.',
    formSet: 'Fra nå av skriver jeg bokmål til deg.',
    forumHere: 'Fra nå av kommer henvendelsene til lederforum i denne kanalen.',
    forumHereNotChannel: 'Skriv dette i kanalen der lederforum skal få henvendelsene.',
    forumUnset: 'Hei. Skriv «lederforum her» i den kanalen der lederforum skal få henvendelsene.',
    statusHow: 'Skriv «status» og saksnummeret, for eksempel «status 2026-0042».',
    notUnderstood: 'Det forsto jeg ikke. Dette kan jeg:',
    notUnderstoodCard: 'Denne knappen virker ikke lenger. Åpne saken i Bindeledd i stedet.',
    done: 'Takk, det er lagret.',
  },
  search: {
    none: 'Ingen saker passer med søket.',
    hint: 'Søk på saksnummer, tema, avsender eller nettverk.',
  },
  fault: (id) =>
    `Vi fikk ikke lagret. Teksten din ligger her fortsatt. Prøv igjen om litt. Feilnummer: ${id}.`,
  faultShort: (id) => `Noe gikk galt hos oss. Prøv igjen om litt. Feilnummer: ${id}.`,
};

const nynorsk: CardTexts = {
  requestNo: (caseNo) => `Førespurnad ${caseNo}`,
  newFrom: (network) => `Ny førespurnad frå ${network}`,
  claimBefore: (day) => `Meld kompetanse før leiarforum ${day}.`,
  urgent: (day) => `Hastar: svar så snart de kan. Leiarforum ${day} godkjenner i etterkant.`,
  label: {
    organisation: 'Frå',
    network: 'Nettverk',
    scheme: 'Ordning',
    title: 'Tema',
    need: 'Behov',
    audience: 'For kven',
    participants: 'Talet på deltakarar',
    start: 'Ønskt oppstart',
    period: 'Meir om tidspunkt',
    size: 'Omfang',
    extraDays: 'Ekstra dagar',
    funding: 'Finansiering',
    involvement: 'Slik har leiarar og lærarar vore med',
    sender: 'Avsendar',
    senderName: 'Namn på kontaktperson hos avsendaren',
    senderRole: 'Rolle',
    email: 'E-post',
    phone: 'Telefon',
    writtenForm: 'Avsendaren vil ha svar på',
    status: 'Status',
    next: 'Neste steg',
    lastAnswer: 'Siste svar frå avsendaren',
    question: 'Vi har spurt',
    reason: 'Grunngiving',
    referredTo: 'Vist vidare til',
    resources: 'Om ressursane',
    registeredBy: 'Registrert av',
    needsAnalysis: 'Behovsanalyse',
    priority: 'Prioritet',
    evaluation: 'Slik skal det evaluerast',
    comment: 'Kommentar',
    pairingReason: 'Kvifor ikkje ein ny kollega denne gongen?',
    people: 'Skal inn i prosjektet',
  },
  button: {
    claim: 'Meld kompetanse',
    notOurs: 'Ikkje hos oss',
    claimAnyway: 'Meld kompetanse likevel',
    readAll: 'Les heile førespurnaden',
    openTab: 'Opne i Bindeledd',
    change: 'Endre',
    withdraw: 'Trekk',
    putOnAgenda: 'Set på saklista',
    suggestSections: 'Føreslå seksjonar',
    urgent: 'Hastar',
    ask: 'Spør avsendaren',
    refer: 'Vis vidare',
    decline: 'Avslå',
    support: 'Legg til behovsanalyse',
    newRequest: 'Registrer ny førespurnad',
    save: 'Lagre',
    tryAgain: 'Prøv igjen',
    send: 'Send',
  },
  participants: (count) => `${String(count)} ${count === 1 ? 'deltakar' : 'deltakarar'}`,
  dayCount: 'Dagar',
  answers: 'Svar frå seksjonane',
  suggested: 'føreslått',
  yourAnswer: (section) => `Svaret dykkar, ${section}`,
  youClaimed: (names) => `De har meldt ${listInWords(names)}.`,
  youDeclined: 'De har svara: ikkje hos oss.',
  youWithdrew: 'De har trekt svaret.',
  outcome: {
    confirmed: (names, lead) => `Stadfesta i leiarforum: ${listInWords(names)} går. ${lead} leier.`,
    resourcesOk: 'Dagane er innanfor det seksjonane har.',
    resourcesNote: 'Dagane er meir enn det seksjonane har.',
    declined: (name) => `Avslått av ${name}.`,
    referred: (name) => `Vist vidare av ${name}.`,
    withdrawn: 'Førespurnaden er trekt. De treng ikkje gjere meir.',
    merged: 'Førespurnaden er slått saman med ei anna sak.',
    projectCreated: 'Prosjektet er oppretta.',
    onAgenda: (day, name) => `Sett på saklista til leiarforum ${day} av ${name}.`,
    urgent: (name, day) =>
      `Send til seksjonsleiarane som hastesak av ${name}. Leiarforum ${day} godkjenner i etterkant.`,
  },
  triage: {
    intro: (day) => `Ny førespurnad til deg. Neste leiarforum er ${day}.`,
    newerCard: 'Avsendaren har svara. Det finst eit nyare kort om saka lenger ned.',
    waiting: 'Saka ventar på svar frå avsendaren. Du kan likevel avgjere no.',
    sectionsInMind: 'Kva seksjonar tenkjer du på?',
    urgentMeans: (day) =>
      `Saka går til seksjonsleiarane med ein gong, utanom saklista. Leiarforum ${day} godkjenner i etterkant.`,
    markUrgent: 'Send til seksjonsleiarane no',
    question: 'Kva vil du vite?',
    askMeans:
      'Spørsmålet blir vist for avsendaren på statussida. Saka kjem tilbake til deg når dei har svara.',
    referTo: 'Kven er betre plassert til å hjelpe?',
    reason: 'Grunngiving',
    reasonReachesSender: (form) =>
      `Avsendaren får grunngivinga slik du skriv henne. Dei har bede om svar på ${form === 'nb' ? 'bokmål' : 'nynorsk'}.`,
  },
  contact: {
    intro: (network) => `Førespurnad frå ${network}, der du er kontakt`,
    nextStep: (holder, day) =>
      day === null ? `Neste steg har ${holder}.` : `Neste steg har ${holder}, innan ${day}.`,
    hasSupport: 'Behovsanalysen frå nettverket er lagd til.',
  },
  admin: {
    intro: 'Stadfesta i leiarforum. Før arbeidet startar, må dette vere på plass:',
    tasks: ['Pris og budsjett', 'Sjekkliste', 'Avtale', 'Faktorberekning'],
    leads: (section) => `${section} leier`,
    done: 'Prosjektet er oppretta. Denne oppgåva er ferdig.',
  },
  claim: {
    title: (section) => `Meld kompetanse frå ${section}`,
    experienced: 'Erfaren kollega',
    newColleague: 'Kollega som er ny og motivert',
    nobodyNow: 'Ingen denne gongen',
    choose: 'Vel',
    left: (shares) => left(shares, 'dag', 'dagar', 'igjen'),
    settlement: (part) => `Oppgjer for ${part.toLowerCase()}`,
    days: (semester) => `Dagar per person ${semester}`,
    pairingHint:
      'Standarden er éin erfaren saman med éin som er ny og motivert. Blir det ikkje slik, skriv kort kvifor.',
    others: (names) =>
      `De har også meldt ${listInWords(names)}. Dei står uendra; i Bindeledd-fana kan du endre dei.`,
    saved: (section, names) =>
      `Takk. ${section} har meldt ${listInWords(names)}. Administrasjonen startar på pris og avtale når leiarforum har stadfesta.`,
    declined: (section) => `Takk. ${section} har svara: ikkje hos oss.`,
    withdrawn: (section) => `Svaret frå ${section} er trekt.`,
    chooseSection: 'Du leier fleire seksjonar. Bruk knappen ved den seksjonen du svarer for.',
  },
  request: {
    title: 'Ny førespurnad',
    intro: 'Registrer ein førespurnad for eit nettverk. Han går til nestleiar og vidare til leiarforum.',
    noPupils: 'Ikkje skriv namn eller andre opplysningar om elevar.',
    whoSends: 'Kven vi skal svare',
    sizeKind: { base: 'Grunnpakke', basePlus: 'Grunnpakke og ekstra dagar', planning: 'Berre planlegging' },
    receipt: (caseNo, forum, replyBy) =>
      `Takk, vi har fått førespurnaden (nr. ${caseNo}). Vi ser på han i leiarforum ${forum} og svarer innan ${replyBy}.`,
    statusLink: 'Opne statussida som avsendaren kan bruke',
    noNetworks: 'Du er ikkje kontakt for noko nettverk no, så du kan ikkje registrere førespurnader.',
  },
  support: { title: 'Behovsanalyse frå nettverket', saved: 'Takk. Behovsanalysen ligg ved saka.' },
  readAllTitle: 'Heile førespurnaden',
  messages: 'Spørsmål og svar',
  fromSender: 'Avsendaren skreiv',
  fromInstitute: 'Vi skreiv',
  required: 'Fyll ut dette feltet.',
  chat: {
    welcome: (name) =>
      `Hei, ${name}. Her får du beskjed når ein førespurnad ventar på deg. Skriv «hjelp» for å sjå kva du kan spørje om.`,
    help: [
      'Skriv «ny førespurnad» for å registrere ein førespurnad for eit nettverk.',
      'Skriv «status 2026-0042» for å sjå kvar ei sak er, og kven som har neste steg.',
      'Skriv «oppsummering» for å sjå kva som er nytt og kva som ventar, eller «oppsummering fredag 09.00» for å få henne fast. «Inga oppsummering» stoppar henne.',
      'Skriv «bokmål» eller «nynorsk» for å velje målform.',
    ],
    helpChannel: [
      'Skriv «lederforum her» i ein kanal for å få førespurnadene dit.',
      'Skriv «status 2026-0042» for å sjå kvar ei sak er.',
      'Skriv til meg i ein eigen chat for å registrere ein førespurnad.',
    ],
    newRequest: 'Trykk på knappen for å registrere ein førespurnad.',
    formSet: 'Frå no av skriv eg nynorsk til deg.',
    forumHere: 'Frå no av kjem førespurnadene til leiarforum i denne kanalen.',
    forumHereNotChannel: 'Skriv dette i kanalen der leiarforum skal få førespurnadene.',
    forumUnset: 'Hei. Skriv «lederforum her» i den kanalen der leiarforum skal få førespurnadene.',
    statusHow: 'Skriv «status» og saksnummeret, til dømes «status 2026-0042».',
    notUnderstood: 'Det skjøna eg ikkje. Dette kan eg:',
    notUnderstoodCard: 'Denne knappen verkar ikkje lenger. Opne saka i Bindeledd i staden.',
    done: 'Takk, det er lagra.',
  },
  search: {
    none: 'Ingen saker passar med søket.',
    hint: 'Søk på saksnummer, tema, avsendar eller nettverk.',
  },
  fault: (id) => `Vi fekk ikkje lagra. Teksten din ligg her framleis. Prøv igjen om litt. Feilnummer: ${id}.`,
  faultShort: (id) => `Noko gjekk gale hos oss. Prøv igjen om litt. Feilnummer: ${id}.`,
};

export const cardTexts: Texts<CardTexts> = { nb: bokmal, nn: nynorsk };

/** `2,5 dager igjen høsten 2026, 4 dager igjen våren 2027`: each share with its own word, so that none can be misread. */
function left(
  shares: { days: number; semester: string }[],
  one: string,
  many: string,
  remaining: string,
): string {
  return shares
    .map(({ days, semester }) => `${daysFigure(days)} ${days === 1 ? one : many} ${remaining} ${semester}`)
    .join(', ');
}
