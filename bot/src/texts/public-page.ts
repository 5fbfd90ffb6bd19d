import type { EventKind } from '../domain/request/history.ts';
import type { Texts } from './common.ts';

/** A headed passage of the privacy and terms pages. */
export type Passage = { heading: string; paragraphs: string[] };

/** Who to turn to, as the sentences need it. */
type Contact = { name: string; email: string };

const nb = {
  title: 'Kompetanseutvikling mellom skole og lærerutdanning',
  skipLink: 'Gå til innholdet',
  otherForm: 'Vis siden på nynorsk',
  languageNav: 'Målform',
  footerNav: 'Om siden',
  required: 'må fylles ut',
  optional: 'valgfritt',
  phone: 'Telefon',
  email: 'E-post',
  frontPage: 'Til forsiden',

  front: {
    description:
      'Skoler og lærerutdanning utvikler praksis sammen. Fortell hva dere trenger, og se hvordan vi går fram.',
    intro:
      'Her møtes skoler og lærerutdanning for å utvikle praksis sammen. Dere kjenner skolene, elevene og behovene. Vi kommer med fagfolk som forsker og underviser.\n\nProsjektene er samskaping: Vi former dem i fellesskap, fra det første behovet til vi ser tilbake på hva vi lærte. Også vi kommer klokere tilbake til lærerutdanningen.',
    readMore: 'Les mer om kompetanseutvikling i skolen',
    toForm: 'Fortell hva dere trenger',
    stepsHeading: 'Slik går vi fram',
    steps: (forum: string, answerWithin: string) => [
      {
        heading: 'Dere forteller hva dere trenger',
        text: 'Bruk skjemaet på denne siden. Dere får et saksnummer og en lenke der dere kan følge saken.',
      },
      {
        heading: 'Nestleder for utdanning ser på behovet',
        text: 'Nestleder tar det videre til lederforum. Er noe uklart, spør vi dere først.',
      },
      {
        heading: 'Lederforum drøfter det',
        text: `Seksjonslederne finner ut hvem som har kompetansen dere trenger, og om de har tid. Neste lederforum er ${forum}.`,
      },
      {
        heading: 'Dere får svar',
        text: `Svaret kommer senest ${answerWithin} etter lederforum. Sier vi ja, planlegger vi prosjektet sammen med dere.`,
      },
    ],
    workingDays: (count: number) => (count === 1 ? 'én arbeidsdag' : `${String(count)} arbeidsdager`),
    ifToday: (forum: string, answerBy: string) =>
      `Sender dere i dag, ser vi på det i lederforum ${forum}, og dere har svar senest ${answerBy}.`,
    noBidding:
      'Dere trenger ikke anbud eller forhandlinger for å samarbeide med oss. Bruk tiden på skolene i stedet.',
    schemesHeading: 'Ordninger vi samarbeider innenfor',
    schemeWithoutText: 'Vi skriver fortsatt på teksten om denne ordningen. Spør oss gjerne så lenge.',
    noSchemes:
      'Ingen ordninger er åpne for nye henvendelser akkurat nå. Ta kontakt med oss, så ser vi på mulighetene sammen.',
    contactHeading: 'Snakk med oss',
    contactText: 'Er dere usikre på noe, eller vil dere tenke høyt sammen med noen først? Ring eller skriv.',
    notFound: 'Finner dere ikke det dere leter etter?',
    getInTouch: 'Ta kontakt med oss',
  },

  form: {
    heading: 'Fortell hva dere trenger',
    lead: 'Det tar omtrent ti minutter. Skriv kort. Resten kan vi snakke om.',
    draftNote: 'Teksten blir liggende i denne nettleseren til dere har sendt den.',
    needsScript: (contact: Contact, phone: string) =>
      `Skjemaet trenger JavaScript for å sende. Skriv heller til ${contact.email}${phone ? ` eller ring ${phone}` : ''}, så tar vi det derfra.`,
    legends: { who: 'Om dere', need: 'Behovet', frame: 'Rammene', contact: 'Kontakt og svar' },
    step: (no: number, of: number) => `Del ${String(no)} av ${String(of)}`,
    pupils: 'Ikke skriv navn eller andre opplysninger om elever.',
    counter: (used: string, limit: string) => `${used} av ${limit} tegn`,
    choose: 'Velg …',
    sizes: {
      base: 'Grunnpakke',
      basePlus: 'Grunnpakke med ekstra dager',
      planning: 'Bare planlegging',
    },
    sizeNotes: {
      base: (days: string, semesters: number) => `${days} dager fordelt over ${String(semesters)} semestre`,
      basePlus: 'for dere som allerede vet at det trengs mer tid',
      planning: 'vi planlegger sammen først, og resten bestemmer vi siden',
    },
    fields: {
      organisation: { label: 'Kommune, fylkeskommune, skole eller nettverk', hint: '' },
      networkId: {
        label: 'Nettverk',
        hint: 'Er dere usikre, velger dere det nettverket kommunen hører til.',
      },
      title: {
        label: 'Hva vil dere bli bedre på?',
        hint: 'Noen få ord, for eksempel «Skriving i alle fag på mellomtrinnet».',
      },
      need: {
        label: 'Hva er behovet, og hva vil dere få til?',
        hint: 'Ikke skriv navn eller andre opplysninger om elever.',
      },
      audience: { label: 'Hvem gjelder det?', hint: 'For eksempel lærere på 5.–7. trinn og rektorer.' },
      participants: { label: 'Omtrent hvor mange blir med?', hint: '' },
      involvement: {
        label: 'Hvordan har ledere og lærere vært med på å velge dette?',
        hint: 'For eksempel i møter eller i en ståstedsanalyse. Er det ikke gjort ennå, skriver dere bare det.',
      },
      schemeId: { label: 'Hvilken ordning gjelder det?', hint: '' },
      startSemester: { label: 'Når vil dere starte?', hint: '' },
      period: { label: 'Noe mer om tidspunktet?', hint: 'For eksempel «etter høstferien».' },
      sizeKind: { label: 'Hvor mye tenker dere?', hint: '' },
      extraDays: {
        label: 'Antall dager',
        hint: 'Ekstra dager ut over grunnpakka, eller dager til planlegging. Hele eller halve, for eksempel 1,5. Vet dere det ikke, lar dere feltet stå tomt.',
      },
      funding: { label: 'Hvordan står det til med finansieringen?', hint: '' },
      name: { label: 'Navn', hint: '' },
      role: {
        label: 'Stilling eller rolle',
        hint: 'For eksempel kommunalsjef oppvekst, rektor eller nettverkskoordinator.',
      },
      email: { label: 'E-post', hint: '' },
      phone: { label: 'Telefon', hint: '' },
      form: { label: 'Hvilken målform vil dere ha svar på?', hint: '' },
    },
    storage: {
      before: 'Vi lagrer det dere skriver for å behandle henvendelsen. Les om',
      privacy: 'personvern',
      and: 'og',
      terms: 'vilkår',
    },
    send: 'Send henvendelsen',
    clear: 'Tøm skjemaet',
  },

  /** What the browser script says. Kept apart, because all of it is sent to the browser. */
  script: {
    summaryHeading: 'Noe må rettes før vi kan ta imot henvendelsen',
    summaryText: 'Det dere har skrevet, ligger her fortsatt.',
    sending: 'Sender …',
    restored: 'Vi har hentet fram det dere skrev sist.',
    clearQuestion: 'Vil dere tømme hele skjemaet? Det kan ikke angres.',
    offline:
      'Det ser ut til at dere er uten nett. Teksten deres ligger her fortsatt. Prøv igjen når nettet er tilbake.',
    notSaved: 'Vi fikk ikke lagret. Teksten deres ligger her fortsatt. Prøv igjen om litt.',
    faultNumber: 'Feilnummer:',
    hiddenField:
      'Et skjult felt var fylt ut, kanskje av nettleseren. Vi har tømt det. Send en gang til, eller ta kontakt med oss.',
    looked: 'Vi ser på henvendelsen i lederforum {dag}.',
    answered: 'Dere får svar senest {dag}.',
    announced: 'Takk, vi har fått henvendelsen. Saksnummeret er {nr}.',
    checkVersion:
      'Forbindelsen ble brutt da dere sendte første gang. Se på statussiden at den siste teksten kom med, og legg til det som mangler der.',
    copied: 'Lenken er kopiert.',
    notCopied: 'Vi fikk ikke kopiert. Merk lenken og kopier den selv.',
    mailSubject: 'Lenke til henvendelsen vår ({nr})',
    added: 'Takk. Vi har fått opplysningene.',
    withdrawn: 'Henvendelsen er trukket.',
    messageHeading: 'Noe må rettes før vi kan ta imot dette',
    notDone: 'Vi fikk ikke gjort dette. Prøv igjen om litt.',
  },

  receipt: {
    heading: 'Takk, vi har fått henvendelsen',
    caseNo: 'Saksnummer',
    next: 'Dette skjer nå',
    contact: 'Kontakt hos oss',
    linkHeading: 'Følg saken her',
    link: 'Lenke til saken',
    copy: 'Kopier lenken',
    mail: 'Send lenken på e-post',
    open: 'Åpne statussiden',
    keep: 'Ta vare på lenken: Den vises bare her. Alle som har lenken, kan se status i saken, legge til opplysninger og trekke henvendelsen.',
    another: 'Send en ny henvendelse',
  },

  status: {
    title: (caseNo: string) => `Sak ${caseNo}`,
    sentBy: (organisation: string) => `Henvendelse fra ${organisation}`,
    whereHeading: 'Hvor saken er',
    steps: ['Mottatt', 'Hos nestleder for utdanning', 'I lederforum', 'Svar til dere'],
    stepState: {
      done: 'ferdig',
      current: 'her er saken nå',
      ahead: 'ikke begynt',
      stopped: 'ikke aktuelt',
    },
    nextHeading: 'Neste steg',
    next: {
      deputyHead: (forum: string) =>
        `Nestleder for utdanning ser på henvendelsen og tar den videre til lederforum ${forum}.`,
      deputyHeadLater:
        'Nestleder for utdanning ser på henvendelsen og tar den videre til et av de neste lederforumene.',
      sender: 'Det er dere som har neste steg: Vi trenger svar på spørsmålet over før vi kan gå videre.',
      senderBefore: (forum: string) => `Svarer dere før ${forum}, kan saken komme med i lederforum da.`,
      leaderForum: (forum: string) =>
        `Lederforum drøfter henvendelsen ${forum}. Seksjonene sier hvem som kan bidra.`,
      leaderForumPast: (forum: string) =>
        `Henvendelsen sto på saklista til lederforum ${forum}. Svaret er ikke klart ennå.`,
      administration: (by: string) =>
        `Vi vil gjerne samarbeide med dere om dette. Administrasjonen tar kontakt om budsjett og avtale${by ? ` innen ${by}` : ''}.`,
      projectCreated: 'Prosjektet er opprettet. Videre går samtalen mellom dere og prosjektlederen.',
      merged: 'Henvendelsen er slått sammen med en annen sak. Vi tar kontakt med dere.',
      withdrawn: 'Dere har trukket henvendelsen. Det er ikke flere steg. Dere kan når som helst sende en ny.',
    },
    answerBy: (day: string) => `Dere får svar senest ${day}.`,
    answerLate: (day: string) => `Dere skulle hatt svar ${day}. Det beklager vi. Ta gjerne kontakt med oss.`,
    urgent: 'Saken haster og behandles raskere enn vanlig.',
    declined: {
      heading: 'Vi kan dessverre ikke ta på oss dette nå',
      after: (name: string) => `Ta gjerne kontakt med ${name} for å snakke om andre muligheter.`,
    },
    referred: {
      heading: 'Andre kan hjelpe dere bedre med dette',
      to: (to: string) => `Vi har vist dere videre til ${to}.`,
      after: (name: string) => `Har dere spørsmål, kan dere kontakte ${name}.`,
    },
    reason: 'Grunn',
    question: {
      heading: 'Vi har et spørsmål til dere',
      label: 'Svaret deres',
      send: 'Send svaret',
    },
    add: {
      heading: 'Legg til opplysninger',
      label: 'Hva vil dere legge til?',
      hint: 'Ikke skriv navn eller andre opplysninger om elever.',
      send: 'Legg til',
    },
    withdraw: {
      heading: 'Trekk henvendelsen',
      text: 'Er det ikke aktuelt lenger? Dere kan trekke henvendelsen til lederforum har bestemt seg.',
      open: 'Trekk henvendelsen …',
      question: 'Vil dere trekke henvendelsen?',
      consequence: 'Da behandler vi den ikke videre. Det kan ikke angres, men dere kan sende en ny.',
      confirm: 'Ja, trekk henvendelsen',
      cancel: 'Nei, behold den',
    },
    historyHeading: 'Hva som har skjedd',
    event: {
      received: 'Vi fikk henvendelsen',
      putOnAgenda: 'Henvendelsen ble satt på saklista til lederforum',
      markedUrgent: 'Henvendelsen ble sendt rett til seksjonslederne fordi den haster',
      asked: 'Vi spurte dere om mer',
      answered: 'Svaret deres kom inn',
      informed: 'Nye opplysninger ble lagt til',
      supported: '',
      referred: 'Henvendelsen ble vist videre',
      declined: 'Vi takket nei',
      withdrawn: 'Henvendelsen ble trukket',
      claimed: '',
      claimChanged: '',
      claimDeclined: '',
      claimWithdrawn: '',
      pairingLost: '',
      confirmed: 'Lederforum sa ja til å samarbeide om dette',
      postponed: 'Lederforum utsatte saken til',
      carriedOver: 'Lederforum rakk ikke saken og tar den opp',
      forumMoved: 'Møtet i lederforum ble flyttet. Saken tas opp',
      ratified: '',
      undone: 'Lederforum tok opp saken på nytt',
    } satisfies Record<EventKind, string> as Record<EventKind, string>,
    you: 'fra dere',
    us: 'instituttet',
    contactsHeading: 'Kontaktene deres',
    contactsText: (network: string) => `Utviklingspartnere for ${network}:`,
    noContacts: (network: string) =>
      `${network} har ingen fast utviklingspartner akkurat nå. Kontakt heller:`,
    deputyText: 'Gjelder det selve svaret, kan dere kontakte:',
    sentHeading: 'Dette sendte dere',
    sentSummary: 'Vis det dere sendte',
    sent: {
      scheme: 'Ordning',
      network: 'Nettverk',
      title: 'Vil bli bedre på',
      need: 'Behovet',
      audience: 'Hvem det gjelder',
      participants: 'Antall',
      involvement: 'Hvordan ledere og lærere har vært med',
      start: 'Oppstart',
      period: 'Mer om tidspunktet',
      size: 'Omfang',
      funding: 'Finansiering',
      contact: 'Kontaktperson',
      form: 'Målform',
    },
    linkNote: 'Alle som har lenken til denne siden, kan se den. Del den bare med dem som skal ha den.',
    needsScript:
      'For å svare, legge til opplysninger eller trekke henvendelsen her trenger siden JavaScript. Dere kan også skrive til',
  },

  notice: {
    wrongLink: {
      heading: 'Lenken gjelder ikke',
      text: 'Vi finner ingen sak på denne adressen. Sjekk at hele lenken kom med da den ble kopiert. Hjelper ikke det, ta kontakt med oss. Oppgi gjerne saksnummeret.',
    },
    tooMany: {
      heading: 'Vent litt',
      text: 'Siden er åpnet svært mange ganger på kort tid herfra. Prøv igjen om noen minutter.',
    },
    fault: {
      heading: 'Noe gikk galt hos oss',
      text: 'Prøv igjen om litt. Hjelper ikke det, ta kontakt med oss og oppgi feilnummeret:',
    },
  },

  footer: {
    privacy: 'Personvern',
    terms: 'Vilkår',
    accessibility: 'Tilgjengelighetserklæring',
  },

  draft: 'Dette er et utkast. Instituttet må godkjenne teksten før den gjelder.',

  privacy: {
    heading: 'Personvern',
    passages: (contact: Contact, institute: string): Passage[] => [
      {
        heading: 'Hvem som har ansvaret',
        paragraphs: [
          `${institute} behandler opplysningene i henvendelser som kommer gjennom denne siden. Universitetet er behandlingsansvarlig. Spørsmål kan sendes til ${contact.name}, ${contact.email}.`,
        ],
      },
      {
        heading: 'Hva vi lagrer',
        paragraphs: [
          'Vi lagrer det dere fyller ut i skjemaet: behovet, og navn, stilling, e-post og eventuelt telefon til kontaktpersonen. Senere lagrer vi det dere legger til, spørsmålene våre og svaret dere får.',
          'Ikke skriv navn eller andre opplysninger om elever, verken i skjemaet eller senere i saken.',
        ],
      },
      {
        heading: 'Hvorfor',
        paragraphs: [
          'Vi trenger opplysningene for å behandle henvendelsen og svare. Grunnlaget er en oppgave i allmennhetens interesse: Universitetet skal samarbeide med skoler om kompetanseutvikling (personvernforordningen artikkel 6 nr. 1 bokstav e). Vi ber derfor ikke om samtykke.',
        ],
      },
      {
        heading: 'Hvem som ser dem',
        paragraphs: [
          'Nestleder for utdanning, instituttleder, seksjonslederne, administrasjonen, koordinatoren for UP1-rådet og nettverkets utviklingspartnere ser henvendelsen. Blir det et prosjekt, ser også prosjektøkonomen den. Alle som har lenken til statussiden, ser status, det dere sendte og meldingene i saken, men ikke e-post og telefon.',
          'Henvendelser til universitetet kan være offentlige dokumenter. Noen kan be om innsyn, og da vurderer vi hva som kan gis ut.',
        ],
      },
      {
        heading: 'Hvor lenge',
        paragraphs: [
          'Sier vi nei, eller blir saken vist videre eller trukket, sletter vi kontaktopplysningene etter 24 måneder. Blir det et prosjekt, beholder vi dem så lenge prosjektet varer. Det som skal arkiveres etter arkivloven, blir arkivert.',
        ],
      },
      {
        heading: 'I nettleseren deres',
        paragraphs: [
          'Siden bruker én informasjonskapsel. Den husker om dere valgte bokmål eller nynorsk, og varer i ett år. Vi bruker ingen sporing og ingen tjenester fra andre.',
          'Utkastet til henvendelsen ligger i nettleseren til dere har sendt det, men ikke lenger enn 30 dager. Navn, e-post og telefon slettes når dere lukker fanen. Knappen «Tøm skjemaet» sletter alt.',
        ],
      },
      {
        heading: 'Rettighetene deres',
        paragraphs: [
          'Dere kan be om å få se, rette eller slette opplysninger om dere selv, og dere kan protestere mot behandlingen. Ta kontakt med oss eller med personvernombudet ved universitetet. Dere kan også klage til Datatilsynet.',
        ],
      },
    ],
  },

  terms: {
    heading: 'Vilkår',
    passages: (package_: string): Passage[] => [
      {
        heading: 'Et samarbeid, ikke et kjøp',
        paragraphs: [
          'Vi er utviklingspartnere for skoleeiere. Dere trenger ikke anbud eller forhandlinger for å sende en henvendelse eller for å få svar.',
          `Det vanlige er en grunnpakke: ${package_}. Trengs det mer tid, avtaler vi det skriftlig.`,
        ],
      },
      {
        heading: 'Hva en henvendelse betyr',
        paragraphs: [
          'En henvendelse binder ingen. Den koster ingenting, og dere kan trekke den til lederforum har bestemt seg.',
          'Et ja fra lederforum betyr at vi vil samarbeide. Arbeidet starter når pris, budsjett og avtale er på plass.',
        ],
      },
      {
        heading: 'Hva vi venter av dere',
        paragraphs: [
          'Ledere og lærere har vært med på å velge det dere vil arbeide med, eller skal være det før vi starter.',
          'Dere skriver ikke navn eller andre opplysninger om elever.',
        ],
      },
      {
        heading: 'Hva dere kan vente av oss',
        paragraphs: [
          'Dere får svar innen fristen som står i kvitteringen, og en grunn hvis vi sier nei. Hele tiden kan dere se hvor saken er og hvem som har neste steg.',
        ],
      },
    ],
  },
};

export type PublicPageTexts = typeof nb;
/** What the browser script says. */
export type ScriptTexts = PublicPageTexts['script'];

const nn: PublicPageTexts = {
  title: 'Kompetanseutvikling mellom skule og lærarutdanning',
  skipLink: 'Gå til innhaldet',
  otherForm: 'Vis sida på bokmål',
  languageNav: 'Målform',
  footerNav: 'Om sida',
  required: 'må fyllast ut',
  optional: 'valfritt',
  phone: 'Telefon',
  email: 'E-post',
  frontPage: 'Til framsida',

  front: {
    description:
      'Skular og lærarutdanning utviklar praksis saman. Fortel kva de treng, og sjå korleis vi går fram.',
    intro:
      'Her møtest skular og lærarutdanning for å utvikle praksis saman. De kjenner skulane, elevane og behova. Vi kjem med fagfolk som forskar og underviser.\n\nProsjekta er samskaping: Vi formar dei i fellesskap, frå det første behovet til vi ser tilbake på kva vi lærte. Vi òg kjem klokare tilbake til lærarutdanninga.',
    readMore: 'Les meir om kompetanseutvikling i skulen',
    toForm: 'Fortel kva de treng',
    stepsHeading: 'Slik går vi fram',
    steps: (forum, answerWithin) => [
      {
        heading: 'De fortel kva de treng',
        text: 'Bruk skjemaet på denne sida. De får eit saksnummer og ei lenkje der de kan følgje saka.',
      },
      {
        heading: 'Nestleiar for utdanning ser på behovet',
        text: 'Nestleiar tek det vidare til leiarforum. Er noko uklart, spør vi dykk først.',
      },
      {
        heading: 'Leiarforum drøftar det',
        text: `Seksjonsleiarane finn ut kven som har kompetansen de treng, og om dei har tid. Neste leiarforum er ${forum}.`,
      },
      {
        heading: 'De får svar',
        text: `Svaret kjem seinast ${answerWithin} etter leiarforum. Seier vi ja, planlegg vi prosjektet saman med dykk.`,
      },
    ],
    workingDays: (count) => (count === 1 ? 'éin arbeidsdag' : `${String(count)} arbeidsdagar`),
    ifToday: (forum, answerBy) =>
      `Sender de i dag, ser vi på det i leiarforum ${forum}, og de har svar seinast ${answerBy}.`,
    noBidding:
      'De treng ikkje anbod eller forhandlingar for å samarbeide med oss. Bruk heller tida på skulane.',
    schemesHeading: 'Ordningar vi samarbeider innanfor',
    schemeWithoutText: 'Vi skriv framleis på teksten om denne ordninga. Spør oss gjerne så lenge.',
    noSchemes:
      'Ingen ordningar er opne for nye førespurnader akkurat no. Ta kontakt med oss, så ser vi på kva som er mogleg saman.',
    contactHeading: 'Snakk med oss',
    contactText: 'Er de usikre på noko, eller vil de tenkje høgt saman med nokon først? Ring eller skriv.',
    notFound: 'Finn de ikkje det de leitar etter?',
    getInTouch: 'Ta kontakt med oss',
  },

  form: {
    heading: 'Fortel kva de treng',
    lead: 'Det tek omtrent ti minutt. Skriv kort. Resten kan vi snakke om.',
    draftNote: 'Teksten blir liggjande i denne nettlesaren til de har sendt han.',
    needsScript: (contact, phone) =>
      `Skjemaet treng JavaScript for å sende. Skriv heller til ${contact.email}${phone ? ` eller ring ${phone}` : ''}, så tek vi det derifrå.`,
    legends: { who: 'Om dykk', need: 'Behovet', frame: 'Rammene', contact: 'Kontakt og svar' },
    step: (no, of) => `Del ${String(no)} av ${String(of)}`,
    pupils: 'Ikkje skriv namn eller andre opplysningar om elevar.',
    counter: (used, limit) => `${used} av ${limit} teikn`,
    choose: 'Vel …',
    sizes: {
      base: 'Grunnpakke',
      basePlus: 'Grunnpakke med ekstra dagar',
      planning: 'Berre planlegging',
    },
    sizeNotes: {
      base: (days, semesters) => `${days} dagar fordelte over ${String(semesters)} semester`,
      basePlus: 'for dykk som alt veit at det trengst meir tid',
      planning: 'vi planlegg saman først, og resten bestemmer vi sidan',
    },
    fields: {
      organisation: { label: 'Kommune, fylkeskommune, skule eller nettverk', hint: '' },
      networkId: { label: 'Nettverk', hint: 'Er de usikre, vel de det nettverket kommunen høyrer til.' },
      title: {
        label: 'Kva vil de bli betre på?',
        hint: 'Nokre få ord, til dømes «Skriving i alle fag på mellomtrinnet».',
      },
      need: {
        label: 'Kva er behovet, og kva vil de få til?',
        hint: 'Ikkje skriv namn eller andre opplysningar om elevar.',
      },
      audience: { label: 'Kven gjeld det?', hint: 'Til dømes lærarar på 5.–7. trinn og rektorar.' },
      participants: { label: 'Omtrent kor mange blir med?', hint: '' },
      involvement: {
        label: 'Korleis har leiarar og lærarar vore med på å velje dette?',
        hint: 'Til dømes i møte eller i ein ståstadsanalyse. Er det ikkje gjort enno, skriv de berre det.',
      },
      schemeId: { label: 'Kva ordning gjeld det?', hint: '' },
      startSemester: { label: 'Når vil de starte?', hint: '' },
      period: { label: 'Noko meir om tidspunktet?', hint: 'Til dømes «etter haustferien».' },
      sizeKind: { label: 'Kor mykje tenkjer de?', hint: '' },
      extraDays: {
        label: 'Talet på dagar',
        hint: 'Ekstra dagar ut over grunnpakka, eller dagar til planlegging. Heile eller halve, til dømes 1,5. Veit de det ikkje, lèt de feltet stå tomt.',
      },
      funding: { label: 'Korleis står det til med finansieringa?', hint: '' },
      name: { label: 'Namn', hint: '' },
      role: {
        label: 'Stilling eller rolle',
        hint: 'Til dømes kommunalsjef oppvekst, rektor eller nettverkskoordinator.',
      },
      email: { label: 'E-post', hint: '' },
      phone: { label: 'Telefon', hint: '' },
      form: { label: 'Kva målform vil de ha svar på?', hint: '' },
    },
    storage: {
      before: 'Vi lagrar det de skriv for å behandle førespurnaden. Les om',
      privacy: 'personvern',
      and: 'og',
      terms: 'vilkår',
    },
    send: 'Send førespurnaden',
    clear: 'Tøm skjemaet',
  },

  script: {
    summaryHeading: 'Noko må rettast før vi kan ta imot førespurnaden',
    summaryText: 'Det de har skrive, ligg her framleis.',
    sending: 'Sender …',
    restored: 'Vi har henta fram det de skreiv sist.',
    clearQuestion: 'Vil de tømme heile skjemaet? Det kan ikkje angrast.',
    offline:
      'Det ser ut til at de er utan nett. Teksten dykkar ligg her framleis. Prøv igjen når nettet er tilbake.',
    notSaved: 'Vi fekk ikkje lagra. Teksten dykkar ligg her framleis. Prøv igjen om litt.',
    faultNumber: 'Feilnummer:',
    hiddenField:
      'Eit gøymt felt var fylt ut, kanskje av nettlesaren. Vi har tømt det. Send ein gong til, eller ta kontakt med oss.',
    looked: 'Vi ser på førespurnaden i leiarforum {dag}.',
    answered: 'De får svar seinast {dag}.',
    announced: 'Takk, vi har fått førespurnaden. Saksnummeret er {nr}.',
    checkVersion:
      'Sambandet vart brote då de sende første gongen. Sjå på statussida at den siste teksten kom med, og legg til det som manglar der.',
    copied: 'Lenkja er kopiert.',
    notCopied: 'Vi fekk ikkje kopiert. Merk lenkja og kopier henne sjølve.',
    mailSubject: 'Lenkje til førespurnaden vår ({nr})',
    added: 'Takk. Vi har fått opplysningane.',
    withdrawn: 'Førespurnaden er trekt.',
    messageHeading: 'Noko må rettast før vi kan ta imot dette',
    notDone: 'Vi fekk ikkje gjort dette. Prøv igjen om litt.',
  },

  receipt: {
    heading: 'Takk, vi har fått førespurnaden',
    caseNo: 'Saksnummer',
    next: 'Dette skjer no',
    contact: 'Kontakt hos oss',
    linkHeading: 'Følg saka her',
    link: 'Lenkje til saka',
    copy: 'Kopier lenkja',
    mail: 'Send lenkja på e-post',
    open: 'Opne statussida',
    keep: 'Ta vare på lenkja: Ho blir vist berre her. Alle som har lenkja, kan sjå status i saka, leggje til opplysningar og trekkje førespurnaden.',
    another: 'Send ein ny førespurnad',
  },

  status: {
    title: (caseNo) => `Sak ${caseNo}`,
    sentBy: (organisation) => `Førespurnad frå ${organisation}`,
    whereHeading: 'Kvar saka er',
    steps: ['Motteken', 'Hos nestleiar for utdanning', 'I leiarforum', 'Svar til dykk'],
    stepState: {
      done: 'ferdig',
      current: 'her er saka no',
      ahead: 'ikkje byrja',
      stopped: 'ikkje aktuelt',
    },
    nextHeading: 'Neste steg',
    next: {
      deputyHead: (forum) =>
        `Nestleiar for utdanning ser på førespurnaden og tek han vidare til leiarforum ${forum}.`,
      deputyHeadLater:
        'Nestleiar for utdanning ser på førespurnaden og tek han vidare til eitt av dei neste leiarforuma.',
      sender: 'Det er de som har neste steg: Vi treng svar på spørsmålet over før vi kan gå vidare.',
      senderBefore: (forum) => `Svarar de før ${forum}, kan saka kome med i leiarforum då.`,
      leaderForum: (forum) =>
        `Leiarforum drøftar førespurnaden ${forum}. Seksjonane seier kven som kan bidra.`,
      leaderForumPast: (forum) =>
        `Førespurnaden stod på saklista til leiarforum ${forum}. Svaret er ikkje klart enno.`,
      administration: (by) =>
        `Vi vil gjerne samarbeide med dykk om dette. Administrasjonen tek kontakt om budsjett og avtale${by ? ` innan ${by}` : ''}.`,
      projectCreated: 'Prosjektet er oppretta. Vidare går samtalen mellom dykk og prosjektleiaren.',
      merged: 'Førespurnaden er slått saman med ei anna sak. Vi tek kontakt med dykk.',
      withdrawn: 'De har trekt førespurnaden. Det er ikkje fleire steg. De kan når som helst sende ein ny.',
    },
    answerBy: (day) => `De får svar seinast ${day}.`,
    answerLate: (day) => `De skulle hatt svar ${day}. Det er vi leie for. Ta gjerne kontakt med oss.`,
    urgent: 'Saka hastar og blir behandla raskare enn vanleg.',
    declined: {
      heading: 'Vi kan diverre ikkje ta på oss dette no',
      after: (name) => `Ta gjerne kontakt med ${name} for å snakke om andre moglegheiter.`,
    },
    referred: {
      heading: 'Andre kan hjelpe dykk betre med dette',
      to: (to) => `Vi har vist dykk vidare til ${to}.`,
      after: (name) => `Har de spørsmål, kan de kontakte ${name}.`,
    },
    reason: 'Grunn',
    question: {
      heading: 'Vi har eit spørsmål til dykk',
      label: 'Svaret dykkar',
      send: 'Send svaret',
    },
    add: {
      heading: 'Legg til opplysningar',
      label: 'Kva vil de leggje til?',
      hint: 'Ikkje skriv namn eller andre opplysningar om elevar.',
      send: 'Legg til',
    },
    withdraw: {
      heading: 'Trekk førespurnaden',
      text: 'Er det ikkje aktuelt lenger? De kan trekkje førespurnaden til leiarforum har bestemt seg.',
      open: 'Trekk førespurnaden …',
      question: 'Vil de trekkje førespurnaden?',
      consequence: 'Då behandlar vi han ikkje vidare. Det kan ikkje angrast, men de kan sende ein ny.',
      confirm: 'Ja, trekk førespurnaden',
      cancel: 'Nei, behald han',
    },
    historyHeading: 'Kva som har skjedd',
    event: {
      received: 'Vi fekk førespurnaden',
      putOnAgenda: 'Førespurnaden vart sett på saklista til leiarforum',
      markedUrgent: 'Førespurnaden vart send rett til seksjonsleiarane fordi han hastar',
      asked: 'Vi spurde dykk om meir',
      answered: 'Svaret dykkar kom inn',
      informed: 'Nye opplysningar vart lagde til',
      supported: '',
      referred: 'Førespurnaden vart vist vidare',
      declined: 'Vi takka nei',
      withdrawn: 'Førespurnaden vart trekt',
      claimed: '',
      claimChanged: '',
      claimDeclined: '',
      claimWithdrawn: '',
      pairingLost: '',
      confirmed: 'Leiarforum sa ja til å samarbeide om dette',
      postponed: 'Leiarforum utsette saka til',
      carriedOver: 'Leiarforum rakk ikkje saka og tek henne opp',
      forumMoved: 'Møtet i leiarforum vart flytt. Saka blir teken opp',
      ratified: '',
      undone: 'Leiarforum tok opp saka på nytt',
    },
    you: 'frå dykk',
    us: 'instituttet',
    contactsHeading: 'Kontaktane dykkar',
    contactsText: (network) => `Utviklingspartnarar for ${network}:`,
    noContacts: (network) => `${network} har ingen fast utviklingspartnar akkurat no. Kontakt heller:`,
    deputyText: 'Gjeld det sjølve svaret, kan de kontakte:',
    sentHeading: 'Dette sende de',
    sentSummary: 'Vis det de sende',
    sent: {
      scheme: 'Ordning',
      network: 'Nettverk',
      title: 'Vil bli betre på',
      need: 'Behovet',
      audience: 'Kven det gjeld',
      participants: 'Tal',
      involvement: 'Korleis leiarar og lærarar har vore med',
      start: 'Oppstart',
      period: 'Meir om tidspunktet',
      size: 'Omfang',
      funding: 'Finansiering',
      contact: 'Kontaktperson',
      form: 'Målform',
    },
    linkNote: 'Alle som har lenkja til denne sida, kan sjå henne. Del henne berre med dei som skal ha henne.',
    needsScript:
      'For å svare, leggje til opplysningar eller trekkje førespurnaden her treng sida JavaScript. De kan òg skrive til',
  },

  notice: {
    wrongLink: {
      heading: 'Lenkja gjeld ikkje',
      text: 'Vi finn inga sak på denne adressa. Sjekk at heile lenkja kom med då ho vart kopiert. Hjelper ikkje det, ta kontakt med oss. Oppgi gjerne saksnummeret.',
    },
    tooMany: {
      heading: 'Vent litt',
      text: 'Sida er opna svært mange gonger på kort tid herifrå. Prøv igjen om nokre minutt.',
    },
    fault: {
      heading: 'Noko gjekk gale hos oss',
      text: 'Prøv igjen om litt. Hjelper ikkje det, ta kontakt med oss og oppgi feilnummeret:',
    },
  },

  footer: {
    privacy: 'Personvern',
    terms: 'Vilkår',
    accessibility: 'Tilgjengelegheitserklæring',
  },

  draft: 'Dette er eit utkast. Instituttet må godkjenne teksten før han gjeld.',

  privacy: {
    heading: 'Personvern',
    passages: (contact, institute) => [
      {
        heading: 'Kven som har ansvaret',
        paragraphs: [
          `${institute} behandlar opplysningane i førespurnader som kjem gjennom denne sida. Universitetet er behandlingsansvarleg. Spørsmål kan sendast til ${contact.name}, ${contact.email}.`,
        ],
      },
      {
        heading: 'Kva vi lagrar',
        paragraphs: [
          'Vi lagrar det de fyller ut i skjemaet: behovet, og namn, stilling, e-post og eventuelt telefon til kontaktpersonen. Seinare lagrar vi det de legg til, spørsmåla våre og svaret de får.',
          'Ikkje skriv namn eller andre opplysningar om elevar, verken i skjemaet eller seinare i saka.',
        ],
      },
      {
        heading: 'Kvifor',
        paragraphs: [
          'Vi treng opplysningane for å behandle førespurnaden og svare. Grunnlaget er ei oppgåve i interessa til ålmenta: Universitetet skal samarbeide med skular om kompetanseutvikling (personvernforordninga artikkel 6 nr. 1 bokstav e). Vi ber difor ikkje om samtykke.',
        ],
      },
      {
        heading: 'Kven som ser dei',
        paragraphs: [
          'Nestleiar for utdanning, instituttleiar, seksjonsleiarane, administrasjonen, koordinatoren for UP1-rådet og utviklingspartnarane i nettverket ser førespurnaden. Blir det eit prosjekt, ser òg prosjektøkonomen han. Alle som har lenkja til statussida, ser status, det de sende og meldingane i saka, men ikkje e-post og telefon.',
          'Førespurnader til universitetet kan vere offentlege dokument. Nokon kan be om innsyn, og då vurderer vi kva som kan givast ut.',
        ],
      },
      {
        heading: 'Kor lenge',
        paragraphs: [
          'Seier vi nei, eller blir saka vist vidare eller trekt, slettar vi kontaktopplysningane etter 24 månader. Blir det eit prosjekt, tek vi vare på dei så lenge prosjektet varer. Det som skal arkiverast etter arkivlova, blir arkivert.',
        ],
      },
      {
        heading: 'I nettlesaren dykkar',
        paragraphs: [
          'Sida bruker éin informasjonskapsel. Han hugsar om de valde bokmål eller nynorsk, og varer i eitt år. Vi bruker inga sporing og ingen tenester frå andre.',
          'Utkastet til førespurnaden ligg i nettlesaren til de har sendt det, men ikkje lenger enn 30 dagar. Namn, e-post og telefon blir sletta når de lukkar fana. Knappen «Tøm skjemaet» slettar alt.',
        ],
      },
      {
        heading: 'Rettane dykkar',
        paragraphs: [
          'De kan be om å få sjå, rette eller slette opplysningar om dykk sjølve, og de kan protestere mot behandlinga. Ta kontakt med oss eller med personvernombodet ved universitetet. De kan òg klage til Datatilsynet.',
        ],
      },
    ],
  },

  terms: {
    heading: 'Vilkår',
    passages: (package_) => [
      {
        heading: 'Eit samarbeid, ikkje eit kjøp',
        paragraphs: [
          'Vi er utviklingspartnarar for skuleeigarar. De treng ikkje anbod eller forhandlingar for å sende ein førespurnad eller for å få svar.',
          `Det vanlege er ei grunnpakke: ${package_}. Trengst det meir tid, avtaler vi det skriftleg.`,
        ],
      },
      {
        heading: 'Kva ein førespurnad inneber',
        paragraphs: [
          'Ein førespurnad bind ingen. Han kostar ingenting, og de kan trekkje han til leiarforum har bestemt seg.',
          'Eit ja frå leiarforum vil seie at vi vil samarbeide. Arbeidet startar når pris, budsjett og avtale er på plass.',
        ],
      },
      {
        heading: 'Kva vi ventar av dykk',
        paragraphs: [
          'Leiarar og lærarar har vore med på å velje det de vil arbeide med, eller skal vere det før vi startar.',
          'De skriv ikkje namn eller andre opplysningar om elevar.',
        ],
      },
      {
        heading: 'Kva de kan vente av oss',
        paragraphs: [
          'De får svar innan fristen som står i kvitteringa, og ein grunn dersom vi seier nei. Heile tida kan de sjå kvar saka er og kven som har neste steg.',
        ],
      },
    ],
  },
};

/** Everything the public page, its form and the status page say. */
export const publicPage: Texts<PublicPageTexts> = { nb, nn };
