import type { CaseAction } from '../domain/people/actions.ts';
import { LIMITS } from '../domain/request/limits.ts';
import type { Texts } from './common.ts';

/** What a person in the tab can tell a case to do. */
export type TabAction = CaseAction;

/** A field with a longest length; the tab tells when little room is left, it never cuts a text. */
export type LimitedField = keyof typeof LIMITS;

type ActionTexts = {
  button: string;
  title: string;
  /** What will happen, before it happens. */
  explain: string;
  submit: string;
  done: string;
};

export type TabTexts = {
  shell: {
    skip: string;
    menu: string;
    home: string;
    cases: string;
    newRequest: string;
    forum: string;
    deliveries: string;
    settings: string;
    writtenForm: string;
    loading: string;
    offline: string;
    cancel: string;
    formNotSaved: string;
  };
  gate: {
    outsideTitle: string;
    outsideBody: string;
    openTeams: string;
    publicPage: string;
    signInTitle: string;
    signInBody: string;
    signIn: string;
    signInAgain: string;
    closedTitle: string;
    faultTitle: string;
    faultBody: string;
    retry: string;
    unknownPageTitle: string;
    unknownPageBody: string;
    toHome: string;
  };
  problem: {
    offline: string;
    notSaved: string;
    fault: string;
    /** Shown beside a fault, so that the administration can find it in the log. */
    correlation: (id: string) => string;
    checkFields: string;
  };
  field: {
    required: string;
    pick: string;
    optional: string;
    room: (field: LimitedField, length: number) => { text: string; over: boolean } | null;
    choose: string;
    number: string;
    email: string;
    halfDays: string;
  };
  home: {
    hello: (firstName: string) => string;
    waiting: (count: number) => string;
    nextForum: string;
    at: (day: string, time: string) => string;
    emptyTitle: string;
    emptyBody: string;
    open: (count: number) => string;
    seeOpen: string;
    why: {
      decide: string;
      answer: (section: string) => string;
      prepare: string;
      confirm: string;
      helpSender: string;
    };
    next: {
      decide: string;
      answer: (section: string) => string;
      prepare: string;
      confirm: string;
      helpSender: string;
    };
    forum: (day: string) => string;
    urgent: string;
  };
  list: {
    heading: string;
    filter: string;
    open: string;
    all: string;
    search: string;
    searchHint: string;
    clearSearch: string;
    column: {
      number: string;
      title: string;
      network: string;
      status: string;
      forum: string;
      answers: string;
    };
    answers: (claimed: number, declined: number) => string;
    more: string;
    found: (count: number, more: boolean) => string;
    noneTitle: string;
    noneBody: string;
    noneAtAll: string;
    loadingMore: string;
  };
  page: {
    number: (caseNo: string) => string;
    toList: string;
    nextStep: string;
    holderHas: (holder: string) => string;
    nobodyHas: string;
    by: (day: string) => string;
    wasDue: (day: string) => string;
    toRatify: string;
    openQuestion: string;
    need: string;
    involvement: string;
    facts: string;
    scheme: string;
    network: string;
    contacts: string;
    noContacts: string;
    audience: string;
    participants: string;
    start: string;
    period: string;
    size: string;
    planningOnly: string;
    baseOnly: string;
    basePlus: (days: string | null) => string;
    planningDays: (days: string) => string;
    funding: string;
    answerForm: string;
    received: string;
    registeredBy: (name: string) => string;
    forum: string;
    urgent: string;
    sender: string;
    senderErased: string;
    suggested: string;
    messages: string;
    fromSender: string;
    fromInstitute: string;
    support: string;
    needsAnalysis: string;
    priority: string;
    evaluation: string;
    decision: string;
    decidedBy: (name: string, moment: string) => string;
    referredTo: (to: string) => string;
    leads: (section: string) => string;
    goes: (sections: string) => string;
    withinCapacity: string;
    notWithinCapacity: string;
    history: string;
    historyBy: (name: string, moment: string) => string;
    sender_: string;
    notSaid: string;
  };
  claims: {
    heading: string;
    summary: (claimed: number, declined: number, missing: number) => string;
    none: string;
    left: (days: string, semester: string) => string;
    each: string;
    days: (figure: string, one: boolean) => string;
    pairingReason: string;
    comment: string;
    answeredBy: (name: string, moment: string) => string;
    missing: string;
    missingSuggested: string;
    missingOthers: string;
    notOpenYet: string;
  };
  action: Record<TabAction, ActionTexts>;
  dialog: {
    question: string;
    questionHint: string;
    referTo: string;
    reason: string;
    reasonHint: string;
    postponeTo: string;
    information: string;
    informationHint: string;
    needsAnalysis: string;
    evaluation: string;
    evaluationHint: string;
    suggested: string;
    suggestedHint: string;
    alreadyDone: string;
    draftKept: string;
  };
  claimForm: {
    changeButton: string;
    changeTitle: string;
    save: string;
    section: string;
    experienced: string;
    newColleague: string;
    another: (no: number) => string;
    addPerson: string;
    removePerson: (name: string) => string;
    nobody: string;
    part: string;
    settlement: string;
    option: (name: string, left: string) => string;
    daysHeading: string;
    daysHint: string;
    daysIn: (semester: string) => string;
    notEnough: (name: string, left: string, semester: string) => string;
    pairingReason: string;
    pairingHint: string;
    comment: string;
    commentHint: string;
    noCandidates: string;
    meanwhile: (name: string, moment: string) => string;
    meanwhileNow: string;
    useTheirs: string;
    withdrawAsk: (section: string) => string;
  };
  confirm: {
    who: string;
    whoHint: string;
    lead: string;
    leadHint: string;
    reasonHint: string;
    resources: string;
    within: string;
    notWithin: string;
    note: string;
    noteHint: string;
    capacityTight: (names: string) => string;
  };
  intake: {
    heading: string;
    lead: string;
    partSender: string;
    partNeed: string;
    partFrame: string;
    organisation: string;
    organisationHint: string;
    network: string;
    networkOwn: string;
    contactName: string;
    contactRole: string;
    contactRoleHint: string;
    email: string;
    emailHint: string;
    phone: string;
    form: string;
    title: string;
    titleHint: string;
    need: string;
    needHint: string;
    noPupils: string;
    audience: string;
    audienceHint: string;
    participants: string;
    involvement: string;
    involvementHint: string;
    scheme: string;
    start: string;
    startAny: string;
    period: string;
    periodHint: string;
    size: string;
    sizeBase: (days: string, semesters: number) => string;
    sizeBasePlus: string;
    sizePlanning: string;
    extraDays: string;
    planningDays: string;
    funding: string;
    send: string;
    discard: string;
    draftKept: string;
    sentTitle: (caseNo: string) => string;
    sentBody: (lookedAt: string, answerBy: string) => string;
    contact: (name: string, email: string) => string;
    statusLink: string;
    statusLinkHint: string;
    copy: string;
    copied: string;
    copyByHand: string;
    openCase: string;
    another: string;
  };
  config: { title: string; body: string; openedElsewhere: string };
};

const LITTLE_ROOM = 0.8;

function roomIn(words: { left: (count: string) => string; over: (count: string) => string }) {
  return (field: LimitedField, length: number) => {
    const left = LIMITS[field] - length;
    if (left < 0) return { text: words.over(String(-left)), over: true };
    return length < LIMITS[field] * LITTLE_ROOM ? null : { text: words.left(String(left)), over: false };
  };
}

const clock = (time: string) => time.replace(':', '.');

export const tab: Texts<TabTexts> = {
  nb: {
    shell: {
      skip: 'Hopp til innholdet',
      menu: 'Hovedmeny',
      home: 'Hjem',
      cases: 'Henvendelser',
      newRequest: 'Ny henvendelse',
      forum: 'Lederforum',
      deliveries: 'Leveranser',
      settings: 'Mine valg',
      writtenForm: 'Målform',
      loading: 'Henter …',
      offline: 'Ingen forbindelse. Vi prøver igjen hele tiden. Det du har skrevet, ligger her fortsatt.',
      cancel: 'Avbryt',
      formNotSaved: 'Vi fikk ikke lagret målformen. Prøv igjen om litt.',
    },
    gate: {
      outsideTitle: 'Bindeledd åpnes i Teams',
      outsideBody:
        'Denne siden er for ansatte og virker bare inne i Microsoft Teams. Vil du sende oss en henvendelse, eller se hvor den står? Bruk den åpne nettsiden.',
      openTeams: 'Åpne Teams',
      publicPage: 'Til den åpne nettsiden',
      signInTitle: 'Vi fikk ikke logget deg inn',
      signInBody: 'Teams må få lov til å si hvem du er. Trykk på knappen og svar ja hvis Teams spør.',
      signIn: 'Logg inn',
      signInAgain:
        'Det gikk ikke denne gangen. Prøv igjen, eller spør administrasjonen om appen er godkjent.',
      closedTitle: 'Du har ikke tilgang ennå',
      faultTitle: 'Noe gikk galt hos oss',
      faultBody: 'Vi fikk ikke hentet siden. Prøv igjen om litt.',
      retry: 'Prøv igjen',
      unknownPageTitle: 'Vi finner ikke siden',
      unknownPageBody: 'Lenken kan være gammel eller mangle noe på slutten.',
      toHome: 'Gå til Hjem',
    },
    problem: {
      offline: 'Vi fikk ikke kontakt. Teksten din ligger her fortsatt. Prøv igjen om litt.',
      notSaved: 'Vi fikk ikke lagret. Teksten din ligger her fortsatt. Prøv igjen om litt.',
      fault: 'Noe gikk galt hos oss. Prøv igjen om litt.',
      correlation: (id) => `Feilkode: ${id}`,
      checkFields: 'Noe i skjemaet må rettes. Det du har skrevet, ligger her fortsatt.',
    },
    field: {
      required: 'Fyll ut dette feltet.',
      pick: 'Her må du velge.',
      optional: 'valgfritt',
      room: roomIn({
        left: (n) => `Plass til ${n} tegn til.`,
        over: (n) => `Teksten er ${n} tegn for lang.`,
      }),
      choose: 'Velg …',
      number: 'Skriv et helt tall.',
      email: 'Skriv en hel e-postadresse, for eksempel kari@skole.no.',
      halfDays: 'Skriv hele eller halve dager, for eksempel 1,5.',
    },
    home: {
      hello: (firstName) => `Hei, ${firstName}`,
      waiting: (count) => (count === 1 ? 'Én sak venter på deg' : `${count} saker venter på deg`),
      nextForum: 'Neste lederforum',
      at: (day, time) => `${day} kl. ${clock(time)}`,
      emptyTitle: 'Ingenting venter på deg',
      emptyBody:
        'Når en sak trenger noe fra deg, står den her, og du får melding i Teams. Vil du følge med på de andre, finner du dem under Henvendelser.',
      open: (count) => (count === 1 ? '1 åpen henvendelse' : `${count} åpne henvendelser`),
      seeOpen: 'Se alle åpne',
      why: {
        decide: 'Ny henvendelse. Du avgjør hvor den skal.',
        answer: (section) => `${section} har ikke svart ennå.`,
        prepare: 'Lederforum har bekreftet. Pris, budsjett og avtale må gjøres klare.',
        confirm: 'Kompetanse er meldt. Nå skal lederforum bekrefte.',
        helpSender: 'Vi venter på svar fra avsenderen. Du kan hjelpe dem i gang.',
      },
      next: {
        decide: 'Avgjør',
        answer: () => 'Svar',
        prepare: 'Gjør klar',
        confirm: 'Bekreft',
        helpSender: 'Hjelp avsenderen',
      },
      forum: (day) => `Lederforum ${day}`,
      urgent: 'Haster',
    },
    list: {
      heading: 'Henvendelser',
      filter: 'Vis',
      open: 'Åpne',
      all: 'Alle',
      search: 'Søk',
      searchHint: 'Nummer, skole, tema eller nettverk',
      clearSearch: 'Tøm søket',
      column: {
        number: 'Nummer',
        title: 'Henvendelse',
        network: 'Nettverk',
        status: 'Status',
        forum: 'Lederforum',
        answers: 'Svar',
      },
      answers: (claimed, declined) =>
        answersInWords(claimed, declined, 'Ingen svar', 'har meldt', 'ikke hos oss'),
      more: 'Vis flere',
      found: (count, more) => {
        if (count === 0) return 'Ingen henvendelser';
        return more ? `De ${count} nyeste` : count === 1 ? '1 henvendelse' : `${count} henvendelser`;
      },
      noneTitle: 'Ingen treff',
      noneBody: 'Prøv færre ord, eller velg «Alle» for å søke i avsluttede saker også.',
      noneAtAll: 'Her er det ingen henvendelser nå.',
      loadingMore: 'Henter flere …',
    },
    page: {
      number: (caseNo) => `Sak ${caseNo}`,
      toList: 'Alle henvendelser',
      nextStep: 'Neste steg',
      holderHas: (holder) => `${upper(holder)} har neste steg`,
      nobodyHas: 'Saken er ferdig her',
      by: (day) => `innen ${day}`,
      wasDue: (day) => `fristen var ${day}`,
      toRatify: 'Sendt ut som hastesak. Neste lederforum skal godkjenne det i etterkant.',
      openQuestion: 'Vi har spurt avsenderen',
      need: 'Behov',
      involvement: 'Hvordan ledere og lærere har vært med',
      facts: 'Om saken',
      scheme: 'Ordning',
      network: 'Nettverk',
      contacts: 'UP1 i nettverket',
      noContacts: 'Ingen for tida',
      audience: 'Hvem det er for',
      participants: 'Deltakere',
      start: 'Ønsket oppstart',
      period: 'Ønsket tid',
      size: 'Omfang',
      planningOnly: 'Bare planlegging',
      baseOnly: 'Grunnpakke',
      basePlus: (days) => (days === null ? 'Grunnpakke og ekstra dager' : `Grunnpakke og ${days} i tillegg`),
      planningDays: (days) => `Bare planlegging, ${days}`,
      funding: 'Finansiering',
      answerForm: 'Vil ha svar på',
      received: 'Kom inn',
      registeredBy: (name) => `Registrert av ${name}`,
      forum: 'Lederforum',
      urgent: 'Haster',
      sender: 'Avsender',
      senderErased: 'Kontaktopplysningene er slettet eller ikke synlige for deg.',
      suggested: 'Foreslåtte seksjoner',
      messages: 'Meldinger med avsenderen',
      fromSender: 'Avsenderen',
      fromInstitute: 'Instituttet',
      support: 'Fra UP1',
      needsAnalysis: 'Behovsanalyse',
      priority: 'Prioritet',
      evaluation: 'Slik bør det evalueres',
      decision: 'Beslutning',
      decidedBy: (name, moment) => `${name}, ${moment}`,
      referredTo: (to) => `Henvist til ${to}`,
      leads: (section) => `${section} leder.`,
      goes: (sections) => `${sections} går inn i prosjektet.`,
      withinCapacity: 'Dagene er innenfor kapasiteten.',
      notWithinCapacity: 'Dagene er ikke innenfor kapasiteten.',
      history: 'Historikk',
      historyBy: (name, moment) => `${name}, ${moment}`,
      sender_: 'avsenderen',
      notSaid: 'Ikke oppgitt',
    },
    claims: {
      heading: 'Svar fra seksjonene',
      summary: (claimed, declined, missing) =>
        `${claimed} har meldt, ${declined} ikke hos oss, ${missing} har ikke svart`,
      none: 'Ingen seksjoner har svart ennå.',
      left: (days, semester) => `${days} ledig ${semester}`,
      each: 'Dager for hver',
      days: (figure, one) => `${figure} ${one ? 'dag' : 'dager'}`,
      pairingReason: 'Hvorfor ikke én erfaren og én ny',
      comment: 'Kommentar',
      answeredBy: (name, moment) => `${name}, ${moment}`,
      missing: 'Har ikke svart',
      missingSuggested: 'Foreslått, har ikke svart',
      missingOthers: 'Andre som ikke har svart',
      notOpenYet: 'Seksjonene kan svare når saken er satt på saklista.',
    },
    action: {
      postpone: {
        button: 'Utsett',
        title: 'Utsett til et senere lederforum',
        explain:
          'Saken står først på neste sakliste hvis du ikke velger en annen dato. Avsenderen ser begrunnelsen.',
        submit: 'Utsett',
        done: 'Saken er utsatt.',
      },
      ratify: {
        button: 'Godkjenn i etterkant',
        title: 'Godkjenn i etterkant',
        explain: 'Saken ble bekreftet mellom to lederforum. Nå står godkjenningen i referatet.',
        submit: 'Godkjenn',
        done: 'Saken er godkjent i etterkant.',
      },
      undoDecision: {
        button: 'Angre',
        title: 'Angre avgjørelsen',
        explain: 'Saken blir som den var før avgjørelsen. Både avgjørelsen og angringen står i referatet.',
        submit: 'Angre avgjørelsen',
        done: 'Avgjørelsen er angret.',
      },
      putOnAgenda: {
        button: 'Sett på saklista',
        title: 'Sett på saklista til lederforum',
        explain:
          'Saken kommer på neste lederforum, og det kommer et kort i kanalen. Seksjonslederne kan melde kompetanse med en gang.',
        submit: 'Sett på saklista',
        done: 'Saken står på saklista.',
      },
      markUrgent: {
        button: 'Send som hastesak',
        title: 'Send som hastesak',
        explain:
          'Saken går til seksjonslederne nå, uten å vente på lederforum. Neste lederforum må godkjenne det i etterkant, og det står i referatet.',
        submit: 'Send nå',
        done: 'Saken er sendt til seksjonslederne.',
      },
      askSender: {
        button: 'Spør avsenderen',
        title: 'Spør avsenderen om mer',
        explain: 'Avsenderen ser spørsmålet på statussiden sin og svarer der. Saken venter til de har svart.',
        submit: 'Send spørsmålet',
        done: 'Spørsmålet er sendt.',
      },
      refer: {
        button: 'Henvis videre',
        title: 'Henvis til noen andre',
        explain: 'Saken avsluttes her. Avsenderen ser hvem dere viser til, og hvorfor.',
        submit: 'Henvis',
        done: 'Saken er henvist videre.',
      },
      decline: {
        button: 'Avslå',
        title: 'Avslå henvendelsen',
        explain: 'Saken avsluttes. Avsenderen ser begrunnelsen slik du skriver den.',
        submit: 'Avslå',
        done: 'Henvendelsen er avslått.',
      },
      supportRequest: {
        button: 'Legg til behovsanalyse',
        title: 'Behovsanalyse fra UP1',
        explain: 'Dette leser lederforum sammen med henvendelsen. Avsenderen ser det ikke.',
        submit: 'Lagre',
        done: 'Behovsanalysen er lagret.',
      },
      addInformation: {
        button: 'Legg til opplysninger',
        title: 'Legg til opplysninger fra avsenderen',
        explain: 'Bruk dette når avsenderen har fortalt deg noe som hører med til saken.',
        submit: 'Legg til',
        done: 'Opplysningene er lagt til.',
      },
      withdrawRequest: {
        button: 'Trekk henvendelsen',
        title: 'Trekk henvendelsen?',
        explain: 'Gjør dette bare når avsenderen har bedt om det. Saken avsluttes.',
        submit: 'Trekk henvendelsen',
        done: 'Henvendelsen er trukket.',
      },
      claimCompetence: {
        button: 'Meld kompetanse',
        title: 'Meld kompetanse',
        explain:
          'Velg én som er erfaren, og én som er ny og motivert. Du kan endre svaret til lederforum har bestemt.',
        submit: 'Meld kompetanse',
        done: 'Takk. Svaret er lagret.',
      },
      declineClaim: {
        button: 'Ikke hos oss',
        title: 'Ikke hos oss',
        explain:
          'Seksjonen sier at den ikke har noen til dette nå. Du kan ombestemme deg til lederforum har bestemt.',
        submit: 'Svar «ikke hos oss»',
        done: 'Svaret er lagret.',
      },
      withdrawClaim: {
        button: 'Trekk svaret',
        title: 'Trekk det dere har meldt?',
        explain:
          'De som er meldt, får dagene sine tilbake. Dere kan melde på nytt til lederforum har bestemt.',
        submit: 'Trekk svaret',
        done: 'Svaret er trukket.',
      },
      confirmCompetence: {
        button: 'Bekreft i lederforum',
        title: 'Bekreft i lederforum',
        explain:
          'Lederforum avgjør hvem som går, og at det er ressurser til det. Administrasjonen får saken med en gang.',
        submit: 'Bekreft',
        done: 'Bekreftet. Administrasjonen har fått saken.',
      },
    },
    dialog: {
      question: 'Spørsmål',
      questionHint: 'Skriv til avsenderen. Still ett spørsmål om gangen hvis du kan.',
      referTo: 'Henvist til',
      reason: 'Begrunnelse',
      reasonHint: 'Avsenderen leser dette.',
      postponeTo: 'Utsett til',
      information: 'Opplysninger',
      informationHint: 'Ikke skriv navn eller andre opplysninger om elever.',
      needsAnalysis: 'Behovsanalyse',
      evaluation: 'Hvordan bør det evalueres?',
      evaluationHint: 'For eksempel spørreskjema og samtale, konferanse eller Teachmeet.',
      suggested: 'Seksjoner du tenker på',
      suggestedHint: 'De får beskjed ved navn. De andre kan også svare. Velger du ingen, blir alle spurt.',
      alreadyDone: 'Dette var gjort fra før. Ingenting er endret.',
      draftKept: 'Lukker du vinduet, ligger teksten her når du åpner det igjen.',
    },
    claimForm: {
      changeButton: 'Endre svaret',
      changeTitle: 'Endre svaret',
      save: 'Lagre',
      section: 'Seksjon',
      experienced: 'Erfaren',
      newColleague: 'Ny og motivert kollega',
      another: (no) => `Person ${no}`,
      addPerson: 'Legg til én til',
      removePerson: (name) => `Fjern ${name}`,
      nobody: 'Ingen',
      part: 'Rolle i paret',
      settlement: 'Oppgjør',
      option: (name, left) => `${name} – ledig ${left} dager`,
      daysHeading: 'Dager for hver person',
      daysHint: 'Hele eller halve dager. Tallet gjelder hver av dem du har valgt.',
      daysIn: (semester) => upper(semester),
      notEnough: (name, left, semester) => `${name} har bare ${left} ledig ${semester}.`,
      pairingReason: 'Hvorfor ikke én erfaren og én ny?',
      pairingHint:
        'Det vanlige er at en erfaren tar med seg en som er ny og motivert. Skriv kort hvorfor det blir annerledes nå.',
      comment: 'Kommentar til lederforum',
      commentHint: 'For eksempel hva de kan bidra med.',
      noCandidates: 'Ingen i seksjonen er registrert her.',
      meanwhile: (name, moment) => `${name} endret svaret ${moment}, mens du skrev.`,
      meanwhileNow:
        'Slik står svaret nå. Det du har skrevet, ligger i skjemaet under. Lagrer du, gjelder ditt.',
      useTheirs: 'Hent inn det som står nå',
      withdrawAsk: (section) => `Svaret fra ${section} trekkes.`,
    },
    confirm: {
      who: 'Hvem skal gå?',
      whoHint: 'Seksjoner som har meldt kompetanse.',
      lead: 'Hvem leder?',
      leadHint: 'Når flere skal gå, leder én av dem.',
      reasonHint: 'Hvorfor disse? Avsenderen og de andre seksjonene leser dette.',
      resources: 'Er det ressurser til dette?',
      within: 'Ja, dagene er innenfor kapasiteten',
      notWithin: 'Nei, men vi løser det',
      note: 'Hvordan løser dere det?',
      noteHint: 'For eksempel hvem som avlastes, eller når det flyttes til.',
      capacityTight: (names) => `${names} har ikke nok ledige dager til dette.`,
    },
    intake: {
      heading: 'Ny henvendelse',
      lead: 'Legg inn en henvendelse for en skoleeier som har tatt kontakt. Etterpå får du en lenke som de kan følge saken med.',
      partSender: 'Hvem det kommer fra',
      partNeed: 'Hva de vil arbeide med',
      partFrame: 'Rammer',
      organisation: 'Skole, kommune eller skoleeier',
      organisationHint: 'Slik navnet skal stå på saken.',
      network: 'Nettverk',
      networkOwn: 'Du kan legge inn for nettverkene dine.',
      contactName: 'Kontaktperson',
      contactRole: 'Stilling',
      contactRoleHint: 'For eksempel rektor eller skolefaglig rådgiver.',
      email: 'E-post',
      emailHint: 'Hit skriver vi når vi skal ha kontakt med dem.',
      phone: 'Telefon',
      form: 'Hvilken målform vil de ha svar på?',
      title: 'Tema',
      titleHint: 'Kort, for eksempel «Skriving i alle fag».',
      need: 'Beskriv behovet',
      needHint: 'Hva vil de få til, og hvorfor nå?',
      noPupils: 'Ikke skriv navn eller andre opplysninger om elever.',
      audience: 'Hvem er det for?',
      audienceHint: 'For eksempel lærere på 5.–7. trinn.',
      participants: 'Hvor mange deltar?',
      involvement: 'Hvordan har ledere og lærere vært med på å velge dette?',
      involvementHint: 'Noen setninger er nok.',
      scheme: 'Ordning',
      start: 'Når vil de starte?',
      startAny: 'Ikke bestemt',
      period: 'Dager eller uker som passer',
      periodHint: 'For eksempel planleggingsdagen i uke 33.',
      size: 'Hvor mye vil de ha?',
      sizeBase: (days, semesters) => `Grunnpakke: ${days} dager over ${semesters} semestre`,
      sizeBasePlus: 'Grunnpakke og ekstra dager',
      sizePlanning: 'Bare planlegging',
      extraDays: 'Ekstra dager',
      planningDays: 'Dager til planlegging',
      funding: 'Hvordan betales det?',
      send: 'Send inn',
      discard: 'Tøm skjemaet',
      draftKept: 'Det du skriver, ligger her til du sender inn eller lukker Teams.',
      sentTitle: (caseNo) => `Takk, henvendelsen er registrert med nummer ${caseNo}`,
      sentBody: (lookedAt, answerBy) =>
        `Den blir sett på i lederforum ${lookedAt}. Avsenderen får svar innen ${answerBy}.`,
      contact: (name, email) => `Kontakt hos oss: ${name}, ${email}`,
      statusLink: 'Lenke til statussiden',
      statusLinkHint: 'Del den bare med avsenderen. Den som har lenken, kan se hvor saken står.',
      copy: 'Kopier lenken',
      copied: 'Lenken er kopiert.',
      copyByHand: 'Vi fikk ikke kopiert. Lenken er merket, så du kan kopiere den selv.',
      openCase: 'Åpne saken',
      another: 'Legg inn en til',
    },
    config: {
      title: 'Legg Bindeledd til i kanalen',
      body: 'Trykk på Lagre nederst. Da får alle i kanalen fanen, og hver av dere ser det som gjelder dere.',
      openedElsewhere:
        'Denne siden brukes når du legger til en fane i Teams. Åpne kanalen i Teams, og velg Legg til en fane.',
    },
  },
  nn: {
    shell: {
      skip: 'Hopp til innhaldet',
      menu: 'Hovudmeny',
      home: 'Heim',
      cases: 'Førespurnader',
      newRequest: 'Ny førespurnad',
      forum: 'Leiarforum',
      deliveries: 'Leveransar',
      settings: 'Mine val',
      writtenForm: 'Målform',
      loading: 'Hentar …',
      offline: 'Inga kopling til nettet. Vi prøver på nytt heile tida. Det du har skrive, ligg her framleis.',
      cancel: 'Avbryt',
      formNotSaved: 'Vi fekk ikkje lagra målforma. Prøv igjen om litt.',
    },
    gate: {
      outsideTitle: 'Bindeledd opnar du i Teams',
      outsideBody:
        'Denne sida er for tilsette og verkar berre inne i Microsoft Teams. Vil du sende oss ein førespurnad, eller sjå kor han står? Bruk den opne nettsida.',
      openTeams: 'Opne Teams',
      publicPage: 'Til den opne nettsida',
      signInTitle: 'Vi fekk ikkje logga deg inn',
      signInBody: 'Teams må få lov til å seie kven du er. Trykk på knappen og svar ja om Teams spør.',
      signIn: 'Logg inn',
      signInAgain:
        'Det gjekk ikkje denne gongen. Prøv igjen, eller spør administrasjonen om appen er godkjend.',
      closedTitle: 'Du har ikkje tilgang enno',
      faultTitle: 'Noko gjekk gale hos oss',
      faultBody: 'Vi fekk ikkje henta sida. Prøv igjen om litt.',
      retry: 'Prøv igjen',
      unknownPageTitle: 'Vi finn ikkje sida',
      unknownPageBody: 'Lenkja kan vere gammal eller mangle noko på slutten.',
      toHome: 'Gå til Heim',
    },
    problem: {
      offline: 'Vi fekk ikkje kontakt. Teksten din ligg her framleis. Prøv igjen om litt.',
      notSaved: 'Vi fekk ikkje lagra. Teksten din ligg her framleis. Prøv igjen om litt.',
      fault: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
      correlation: (id) => `Feilkode: ${id}`,
      checkFields: 'Noko i skjemaet må rettast. Det du har skrive, ligg her framleis.',
    },
    field: {
      required: 'Fyll ut dette feltet.',
      pick: 'Her må du velje.',
      optional: 'valfritt',
      room: roomIn({
        left: (n) => `Plass til ${n} teikn til.`,
        over: (n) => `Teksten er ${n} teikn for lang.`,
      }),
      choose: 'Vel …',
      number: 'Skriv eit heilt tal.',
      email: 'Skriv ei heil e-postadresse, til dømes kari@skule.no.',
      halfDays: 'Skriv heile eller halve dagar, til dømes 1,5.',
    },
    home: {
      hello: (firstName) => `Hei, ${firstName}`,
      waiting: (count) => (count === 1 ? 'Éi sak ventar på deg' : `${count} saker ventar på deg`),
      nextForum: 'Neste leiarforum',
      at: (day, time) => `${day} kl. ${clock(time)}`,
      emptyTitle: 'Ingenting ventar på deg',
      emptyBody:
        'Når ei sak treng noko frå deg, står ho her, og du får melding i Teams. Vil du følgje med på dei andre, finn du dei under Førespurnader.',
      open: (count) => (count === 1 ? '1 open førespurnad' : `${count} opne førespurnader`),
      seeOpen: 'Sjå alle opne',
      why: {
        decide: 'Ny førespurnad. Du avgjer kor han skal.',
        answer: (section) => `${section} har ikkje svara enno.`,
        prepare: 'Leiarforum har stadfesta. Pris, budsjett og avtale må gjerast klare.',
        confirm: 'Kompetanse er meld. No skal leiarforum stadfeste.',
        helpSender: 'Vi ventar på svar frå avsendaren. Du kan hjelpe dei i gang.',
      },
      next: {
        decide: 'Avgjer',
        answer: () => 'Svar',
        prepare: 'Gjer klar',
        confirm: 'Stadfest',
        helpSender: 'Hjelp avsendaren',
      },
      forum: (day) => `Leiarforum ${day}`,
      urgent: 'Hastar',
    },
    list: {
      heading: 'Førespurnader',
      filter: 'Vis',
      open: 'Opne',
      all: 'Alle',
      search: 'Søk',
      searchHint: 'Nummer, skule, tema eller nettverk',
      clearSearch: 'Tøm søket',
      column: {
        number: 'Nummer',
        title: 'Førespurnad',
        network: 'Nettverk',
        status: 'Status',
        forum: 'Leiarforum',
        answers: 'Svar',
      },
      answers: (claimed, declined) =>
        answersInWords(claimed, declined, 'Ingen svar', 'har meldt', 'ikkje hos oss'),
      more: 'Vis fleire',
      found: (count, more) => {
        if (count === 0) return 'Ingen førespurnader';
        return more ? `Dei ${count} nyaste` : count === 1 ? '1 førespurnad' : `${count} førespurnader`;
      },
      noneTitle: 'Ingen treff',
      noneBody: 'Prøv færre ord, eller vel «Alle» for å søkje i avslutta saker òg.',
      noneAtAll: 'Her er det ingen førespurnader no.',
      loadingMore: 'Hentar fleire …',
    },
    page: {
      number: (caseNo) => `Sak ${caseNo}`,
      toList: 'Alle førespurnader',
      nextStep: 'Neste steg',
      holderHas: (holder) => `${upper(holder)} har neste steg`,
      nobodyHas: 'Saka er ferdig her',
      by: (day) => `innan ${day}`,
      wasDue: (day) => `fristen var ${day}`,
      toRatify: 'Send ut som hastesak. Neste leiarforum skal godkjenne det i etterkant.',
      openQuestion: 'Vi har spurt avsendaren',
      need: 'Behov',
      involvement: 'Korleis leiarar og lærarar har vore med',
      facts: 'Om saka',
      scheme: 'Ordning',
      network: 'Nettverk',
      contacts: 'UP1 i nettverket',
      noContacts: 'Ingen for tida',
      audience: 'Kven det er for',
      participants: 'Deltakarar',
      start: 'Ønskt oppstart',
      period: 'Ønskt tid',
      size: 'Omfang',
      planningOnly: 'Berre planlegging',
      baseOnly: 'Grunnpakke',
      basePlus: (days) => (days === null ? 'Grunnpakke og ekstra dagar' : `Grunnpakke og ${days} i tillegg`),
      planningDays: (days) => `Berre planlegging, ${days}`,
      funding: 'Finansiering',
      answerForm: 'Vil ha svar på',
      received: 'Kom inn',
      registeredBy: (name) => `Registrert av ${name}`,
      forum: 'Leiarforum',
      urgent: 'Hastar',
      sender: 'Avsendar',
      senderErased: 'Kontaktopplysningane er sletta eller ikkje synlege for deg.',
      suggested: 'Føreslegne seksjonar',
      messages: 'Meldingar med avsendaren',
      fromSender: 'Avsendaren',
      fromInstitute: 'Instituttet',
      support: 'Frå UP1',
      needsAnalysis: 'Behovsanalyse',
      priority: 'Prioritet',
      evaluation: 'Slik bør det evaluerast',
      decision: 'Avgjerd',
      decidedBy: (name, moment) => `${name}, ${moment}`,
      referredTo: (to) => `Vist vidare til ${to}`,
      leads: (section) => `${section} leier.`,
      goes: (sections) => `${sections} går inn i prosjektet.`,
      withinCapacity: 'Dagane er innanfor kapasiteten.',
      notWithinCapacity: 'Dagane er ikkje innanfor kapasiteten.',
      history: 'Historikk',
      historyBy: (name, moment) => `${name}, ${moment}`,
      sender_: 'avsendaren',
      notSaid: 'Ikkje oppgitt',
    },
    claims: {
      heading: 'Svar frå seksjonane',
      summary: (claimed, declined, missing) =>
        `${claimed} har meldt, ${declined} ikkje hos oss, ${missing} har ikkje svara`,
      none: 'Ingen seksjonar har svara enno.',
      left: (days, semester) => `${days} ledig ${semester}`,
      each: 'Dagar for kvar',
      days: (figure, one) => `${figure} ${one ? 'dag' : 'dagar'}`,
      pairingReason: 'Kvifor ikkje éin erfaren og éin ny',
      comment: 'Kommentar',
      answeredBy: (name, moment) => `${name}, ${moment}`,
      missing: 'Har ikkje svara',
      missingSuggested: 'Føreslegne, har ikkje svara',
      missingOthers: 'Andre som ikkje har svara',
      notOpenYet: 'Seksjonane kan svare når saka er sett på saklista.',
    },
    action: {
      postpone: {
        button: 'Utset',
        title: 'Utset til eit seinare leiarforum',
        explain:
          'Saka står først på neste sakliste om du ikkje vel ein annan dato. Avsendaren ser grunngivinga.',
        submit: 'Utset',
        done: 'Saka er utsett.',
      },
      ratify: {
        button: 'Godkjenn i etterkant',
        title: 'Godkjenn i etterkant',
        explain: 'Saka vart stadfesta mellom to leiarforum. No står godkjenninga i referatet.',
        submit: 'Godkjenn',
        done: 'Saka er godkjend i etterkant.',
      },
      undoDecision: {
        button: 'Angre',
        title: 'Angre avgjerda',
        explain: 'Saka blir som ho var før avgjerda. Både avgjerda og angringa står i referatet.',
        submit: 'Angre avgjerda',
        done: 'Avgjerda er angra.',
      },
      putOnAgenda: {
        button: 'Set på saklista',
        title: 'Set på saklista til leiarforum',
        explain:
          'Saka kjem på neste leiarforum, og det kjem eit kort i kanalen. Seksjonsleiarane kan melde kompetanse med ein gong.',
        submit: 'Set på saklista',
        done: 'Saka står på saklista.',
      },
      markUrgent: {
        button: 'Send som hastesak',
        title: 'Send som hastesak',
        explain:
          'Saka går til seksjonsleiarane no, utan å vente på leiarforum. Neste leiarforum må godkjenne det i etterkant, og det står i referatet.',
        submit: 'Send no',
        done: 'Saka er send til seksjonsleiarane.',
      },
      askSender: {
        button: 'Spør avsendaren',
        title: 'Spør avsendaren om meir',
        explain: 'Avsendaren ser spørsmålet på statussida si og svarar der. Saka ventar til dei har svara.',
        submit: 'Send spørsmålet',
        done: 'Spørsmålet er sendt.',
      },
      refer: {
        button: 'Vis vidare',
        title: 'Vis vidare til nokon andre',
        explain: 'Saka blir avslutta her. Avsendaren ser kven de viser til, og kvifor.',
        submit: 'Vis vidare',
        done: 'Saka er vist vidare.',
      },
      decline: {
        button: 'Avslå',
        title: 'Avslå førespurnaden',
        explain: 'Saka blir avslutta. Avsendaren ser grunngivinga slik du skriv ho.',
        submit: 'Avslå',
        done: 'Førespurnaden er avslått.',
      },
      supportRequest: {
        button: 'Legg til behovsanalyse',
        title: 'Behovsanalyse frå UP1',
        explain: 'Dette les leiarforum saman med førespurnaden. Avsendaren ser det ikkje.',
        submit: 'Lagre',
        done: 'Behovsanalysen er lagra.',
      },
      addInformation: {
        button: 'Legg til opplysningar',
        title: 'Legg til opplysningar frå avsendaren',
        explain: 'Bruk dette når avsendaren har fortalt deg noko som høyrer med til saka.',
        submit: 'Legg til',
        done: 'Opplysningane er lagde til.',
      },
      withdrawRequest: {
        button: 'Trekk førespurnaden',
        title: 'Trekkje førespurnaden?',
        explain: 'Gjer dette berre når avsendaren har bede om det. Saka blir avslutta.',
        submit: 'Trekk førespurnaden',
        done: 'Førespurnaden er trekt.',
      },
      claimCompetence: {
        button: 'Meld kompetanse',
        title: 'Meld kompetanse',
        explain:
          'Vel éin som er erfaren, og éin som er ny og motivert. Du kan endre svaret til leiarforum har avgjort.',
        submit: 'Meld kompetanse',
        done: 'Takk. Svaret er lagra.',
      },
      declineClaim: {
        button: 'Ikkje hos oss',
        title: 'Ikkje hos oss',
        explain:
          'Seksjonen seier at han ikkje har nokon til dette no. Du kan ombestemme deg til leiarforum har avgjort.',
        submit: 'Svar «ikkje hos oss»',
        done: 'Svaret er lagra.',
      },
      withdrawClaim: {
        button: 'Trekk svaret',
        title: 'Trekkje det de har meldt?',
        explain:
          'Dei som er melde, får dagane sine tilbake. De kan melde på nytt til leiarforum har avgjort.',
        submit: 'Trekk svaret',
        done: 'Svaret er trekt.',
      },
      confirmCompetence: {
        button: 'Stadfest i leiarforum',
        title: 'Stadfest i leiarforum',
        explain:
          'Leiarforum avgjer kven som går, og at det er ressursar til det. Administrasjonen får saka med ein gong.',
        submit: 'Stadfest',
        done: 'Stadfesta. Administrasjonen har fått saka.',
      },
    },
    dialog: {
      question: 'Spørsmål',
      questionHint: 'Skriv til avsendaren. Still eitt spørsmål om gongen om du kan.',
      referTo: 'Vist vidare til',
      reason: 'Grunngiving',
      reasonHint: 'Avsendaren les dette.',
      postponeTo: 'Utset til',
      information: 'Opplysningar',
      informationHint: 'Ikkje skriv namn eller andre opplysningar om elevar.',
      needsAnalysis: 'Behovsanalyse',
      evaluation: 'Korleis bør det evaluerast?',
      evaluationHint: 'Til dømes spørjeskjema og samtale, konferanse eller Teachmeet.',
      suggested: 'Seksjonar du tenkjer på',
      suggestedHint: 'Dei får beskjed ved namn. Dei andre kan òg svare. Vel du ingen, blir alle spurde.',
      alreadyDone: 'Dette var gjort frå før. Ingenting er endra.',
      draftKept: 'Lukkar du vindauget, ligg teksten her når du opnar det igjen.',
    },
    claimForm: {
      changeButton: 'Endre svaret',
      changeTitle: 'Endre svaret',
      save: 'Lagre',
      section: 'Seksjon',
      experienced: 'Erfaren',
      newColleague: 'Ny og motivert kollega',
      another: (no) => `Person ${no}`,
      addPerson: 'Legg til éin til',
      removePerson: (name) => `Fjern ${name}`,
      nobody: 'Ingen',
      part: 'Rolle i paret',
      settlement: 'Oppgjer',
      option: (name, left) => `${name} – ledig ${left} dagar`,
      daysHeading: 'Dagar for kvar person',
      daysHint: 'Heile eller halve dagar. Talet gjeld kvar av dei du har valt.',
      daysIn: (semester) => upper(semester),
      notEnough: (name, left, semester) => `${name} har berre ${left} ledig ${semester}.`,
      pairingReason: 'Kvifor ikkje éin erfaren og éin ny?',
      pairingHint:
        'Det vanlege er at ein erfaren tek med seg ein som er ny og motivert. Skriv kort kvifor det blir annleis no.',
      comment: 'Kommentar til leiarforum',
      commentHint: 'Til dømes kva dei kan bidra med.',
      noCandidates: 'Ingen i seksjonen er registrerte her.',
      meanwhile: (name, moment) => `${name} endra svaret ${moment}, medan du skreiv.`,
      meanwhileNow: 'Slik står svaret no. Det du har skrive, ligg i skjemaet under. Lagrar du, gjeld ditt.',
      useTheirs: 'Hent inn det som står no',
      withdrawAsk: (section) => `Svaret frå ${section} blir trekt.`,
    },
    confirm: {
      who: 'Kven skal gå?',
      whoHint: 'Seksjonar som har meldt kompetanse.',
      lead: 'Kven leier?',
      leadHint: 'Når fleire skal gå, leier éin av dei.',
      reasonHint: 'Kvifor desse? Avsendaren og dei andre seksjonane les dette.',
      resources: 'Er det ressursar til dette?',
      within: 'Ja, dagane er innanfor kapasiteten',
      notWithin: 'Nei, men vi løyser det',
      note: 'Korleis løyser de det?',
      noteHint: 'Til dømes kven som blir avlasta, eller når det blir flytta til.',
      capacityTight: (names) => `${names} har ikkje nok ledige dagar til dette.`,
    },
    intake: {
      heading: 'Ny førespurnad',
      lead: 'Legg inn ein førespurnad for ein skuleeigar som har teke kontakt. Etterpå får du ei lenkje som dei kan følgje saka med.',
      partSender: 'Kven det kjem frå',
      partNeed: 'Kva dei vil arbeide med',
      partFrame: 'Rammer',
      organisation: 'Skule, kommune eller skuleeigar',
      organisationHint: 'Slik namnet skal stå på saka.',
      network: 'Nettverk',
      networkOwn: 'Du kan leggje inn for nettverka dine.',
      contactName: 'Kontaktperson',
      contactRole: 'Stilling',
      contactRoleHint: 'Til dømes rektor eller skulefagleg rådgivar.',
      email: 'E-post',
      emailHint: 'Hit skriv vi når vi skal ha kontakt med dei.',
      phone: 'Telefon',
      form: 'Kva målform vil dei ha svar på?',
      title: 'Tema',
      titleHint: 'Kort, til dømes «Skriving i alle fag».',
      need: 'Beskriv behovet',
      needHint: 'Kva vil dei få til, og kvifor no?',
      noPupils: 'Ikkje skriv namn eller andre opplysningar om elevar.',
      audience: 'Kven er det for?',
      audienceHint: 'Til dømes lærarar på 5.–7. trinn.',
      participants: 'Kor mange deltek?',
      involvement: 'Korleis har leiarar og lærarar vore med på å velje dette?',
      involvementHint: 'Nokre setningar er nok.',
      scheme: 'Ordning',
      start: 'Når vil dei starte?',
      startAny: 'Ikkje bestemt',
      period: 'Dagar eller veker som passar',
      periodHint: 'Til dømes planleggingsdagen i veke 33.',
      size: 'Kor mykje vil dei ha?',
      sizeBase: (days, semesters) => `Grunnpakke: ${days} dagar over ${semesters} semester`,
      sizeBasePlus: 'Grunnpakke og ekstra dagar',
      sizePlanning: 'Berre planlegging',
      extraDays: 'Ekstra dagar',
      planningDays: 'Dagar til planlegging',
      funding: 'Korleis blir det betalt?',
      send: 'Send inn',
      discard: 'Tøm skjemaet',
      draftKept: 'Det du skriv, ligg her til du sender inn eller lukkar Teams.',
      sentTitle: (caseNo) => `Takk, førespurnaden er registrert med nummer ${caseNo}`,
      sentBody: (lookedAt, answerBy) =>
        `Leiarforum ser på han ${lookedAt}. Avsendaren får svar innan ${answerBy}.`,
      contact: (name, email) => `Kontakt hos oss: ${name}, ${email}`,
      statusLink: 'Lenkje til statussida',
      statusLinkHint: 'Del ho berre med avsendaren. Den som har lenkja, kan sjå kor saka står.',
      copy: 'Kopier lenkja',
      copied: 'Lenkja er kopiert.',
      copyByHand: 'Vi fekk ikkje kopiert. Lenkja er merkt, så du kan kopiere ho sjølv.',
      openCase: 'Opne saka',
      another: 'Legg inn ein til',
    },
    config: {
      title: 'Legg Bindeledd til i kanalen',
      body: 'Trykk på Lagre nedst. Då får alle i kanalen fana, og kvar av dykk ser det som gjeld dykk.',
      openedElsewhere:
        'Denne sida blir brukt når du legg til ei fane i Teams. Opne kanalen i Teams, og vel Legg til ei fane.',
    },
  },
};

function answersInWords(claimed: number, declined: number, none: string, yes: string, no: string): string {
  const parts = [
    ...(claimed > 0 ? [`${claimed} ${yes}`] : []),
    ...(declined > 0 ? [`${declined} ${no}`] : []),
  ];
  return parts.length === 0 ? none : parts.join(', ');
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
