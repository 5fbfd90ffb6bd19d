import { sectionById, networkById, personById, type Register } from '../domain/people/register.ts';
import type { Action } from '../domain/people/actions.ts';
import type { FieldProblem, Refusal, RefusalCode } from '../domain/kernel/refusal.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import { common, type Texts } from './common.ts';
import { daysFigure, shortDay } from './dates.ts';

type Sentence<C extends RefusalCode> = (
  refusal: Extract<Refusal, { code: C }>,
  register: Register | null,
) => string;
type RefusalTexts = {
  sentence: { [C in RefusalCode]: Sentence<C> };
  action: Record<Action, string>;
  field: (problem: FieldProblem) => string;
};

const sectionName = (register: Register | null, id: string, form: WrittenForm) =>
  register ? (sectionById(register, id)?.name[form] ?? id) : id;
const personName = (register: Register | null, id: string | null, otherwise: string) =>
  (register && personById(register, id)?.name) ?? otherwise;
const contactName = (register: Register | null) => register?.settings.publicPage.contact.name ?? '';

/** A sentence for every expected no, in both written forms. */
const texts: Texts<RefusalTexts> = {
  nb: {
    sentence: {
      notRegistered: (_, register) =>
        `Bindeledd kjenner deg ikke ennå. Be ${contactName(register) || 'administrasjonen'} om å legge deg til.`,
      notAllowed: ({ action }, register) =>
        `Du har ikke tilgang til å ${texts.nb.action[action]}. Mener du at du skal ha det? Kontakt ${contactName(register)}.`,
      notYourSection: ({ sectionId }, register) =>
        sectionId === ''
          ? 'Bare seksjonsledere kan svare på dette.'
          : `Bare lederen for ${sectionName(register, sectionId, 'nb')} kan svare for seksjonen.`,
      notYourNetwork: ({ networkId }, register) =>
        `Saken hører til ${(register && networkById(register, networkId)?.name) ?? 'et annet nettverk'}. Du er ikke kontakt der.`,
      unknownCase: ({ caseNo }) => `Vi finner ingen sak med nummer ${caseNo}.`,
      unknownSection: () => 'Vi kjenner ikke den seksjonen.',
      unknownNetwork: () => 'Vi kjenner ikke det nettverket. Velg et fra lista.',
      schemeNotOpen: ({ on }) =>
        `Ordningen er ikke åpen for nye henvendelser ${shortDay(on)}. Velg en annen.`,
      wrongStatus: ({ status }) =>
        `Det går ikke nå: saken står som «${common.nb.status[status].toLowerCase()}».`,
      alreadyDecided: () => 'Lederforum har bestemt. Svaret kan ikke endres lenger.',
      changedMeanwhile: ({ personId }, register) =>
        `${personName(register, personId, 'Noen')} endret svaret mens du skrev. Se hva som er nytt før du lagrer.`,
      nobodyNamed: () => 'Velg minst én person.',
      pairingReasonMissing: () =>
        'Velg også en kollega som er ny og motivert. Har dere ingen denne gangen? Skriv kort hvorfor.',
      personNotInSection: ({ personId }, register) =>
        `${personName(register, personId, 'Personen')} hører ikke til seksjonen. Velg en av seksjonens egne.`,
      samePersonTwice: () => 'Samme person er valgt to ganger. Velg to forskjellige.',
      daysNotValid: () =>
        'Skriv hvor mange dager det gjelder, hele eller halve, og minst en halv dag til sammen.',
      reasonMissing: () => 'Skriv en kort begrunnelse.',
      claimMissing: ({ sectionId }, register) =>
        sectionId === ''
          ? 'Velg hvem som skal gå.'
          : `${sectionName(register, sectionId, 'nb')} har ikke meldt kompetanse på saken.`,
      leadSectionMissing: () => 'Velg hvilken seksjon som leder når flere skal gå.',
      nobodyChosen: ({ sectionId }, register) =>
        `Velg minst én person fra ${sectionName(register, sectionId, 'nb')}, eller ta seksjonen ut.`,
      personNotClaimed: ({ personId }, register) =>
        `${personName(register, personId, 'Personen')} er ikke meldt på saken. Seksjonslederen må melde først.`,
      notInForum: () => 'Dette kan bare gjøres mens lederforum holdes.',
      nothingToRatify: () => 'Det er ingenting å godkjenne i etterkant her.',
      nothingToUndo: () => 'Avgjørelsen kan ikke angres lenger. Ta en ny avgjørelse i stedet.',
      notAForum: ({ date }) => `Det er ikke lederforum ${shortDay(date)}. Velg en dato fra møteplanen.`,
      forumNotThere: ({ date }) => `Det er ikke lederforum ${shortDay(date)}.`,
      forumHasPassed: ({ date }) => `${shortDay(date)} er passert. Velg en senere dato.`,
      forumNotOver: ({ date }) => `Lederforum ${shortDay(date)} er ikke avsluttet ennå.`,
      minutesApproved: ({ date }) => `Referatet fra ${shortDay(date)} er godkjent og kan ikke endres lenger.`,
      noteChangedMeanwhile: ({ personId }, register) =>
        `${personName(register, personId, 'Noen')} skrev i notatet samtidig. Se hva som står der nå, og lagre på nytt.`,
      unknownPerson: () => 'Vi kjenner ikke den personen. Velg en fra lista.',
      linkNotValid: () =>
        'Lenken gjelder ikke. Sjekk at du har fått med hele adressen, eller ta kontakt med oss.',
      tooManyRequests: ({ retryAfterSeconds }) =>
        `Det har kommet mange henvendelser herfra på kort tid. Prøv igjen om ${minutes(retryAfterSeconds, 'minutt', 'minutter')}.`,
      fieldsNotValid: () => 'Noe i skjemaet må rettes. Det du har skrevet, ligger her fortsatt.',
    },
    action: {
      postpone: 'utsette saker',
      ratify: 'godkjenne hastesaker i etterkant',
      undoDecision: 'angre avgjørelser',
      takeNotes: 'skrive notater fra lederforum',
      closeForum: 'avslutte lederforum',
      approveMinutes: 'godkjenne referatet',
      readForum: 'se lederforum',
      planForum: 'endre møteplanen',
      readDigest: 'få oppsummeringer',
      readDeliveries: 'se leveranser',
      retryDelivery: 'prøve leveranser på nytt',
      registerRequest: 'registrere henvendelser',
      readRequest: 'se denne saken',
      putOnAgenda: 'sette saker på saklista',
      markUrgent: 'melde en hastesak',
      askSender: 'spørre avsenderen om mer',
      refer: 'henvise saker',
      decline: 'avslå saker',
      supportRequest: 'legge til behovsanalyse',
      addInformation: 'legge til opplysninger',
      withdrawRequest: 'trekke saken',
      claimCompetence: 'melde kompetanse',
      declineClaim: 'svare for en seksjon',
      withdrawClaim: 'trekke en seksjons svar',
      confirmCompetence: 'bekrefte for lederforum',
      chooseForumChannel: 'velge kanal for lederforum',
    },
    field: ({ problem, limit }) => {
      switch (problem) {
        case 'missing':
          return 'Fyll ut dette feltet.';
        case 'tooLong':
          return `Teksten er for lang. Det er plass til ${String(limit)} tegn.`;
        case 'tooSmall':
          return `Minste verdi er ${daysFigure(limit ?? 0)}.`;
        case 'tooLarge':
          return `Største verdi er ${daysFigure(limit ?? 0)}.`;
        case 'notValid':
          return 'Dette kjenner vi ikke igjen. Sjekk at det er riktig skrevet.';
        case 'unknown':
          return 'Dette feltet finnes ikke i skjemaet.';
      }
    },
  },
  nn: {
    sentence: {
      notRegistered: (_, register) =>
        `Bindeledd kjenner deg ikkje enno. Be ${contactName(register) || 'administrasjonen'} om å leggje deg til.`,
      notAllowed: ({ action }, register) =>
        `Du har ikkje tilgang til å ${texts.nn.action[action]}. Meiner du at du skal ha det? Kontakt ${contactName(register)}.`,
      notYourSection: ({ sectionId }, register) =>
        sectionId === ''
          ? 'Berre seksjonsleiarar kan svare på dette.'
          : `Berre leiaren for ${sectionName(register, sectionId, 'nn')} kan svare for seksjonen.`,
      notYourNetwork: ({ networkId }, register) =>
        `Saka høyrer til ${(register && networkById(register, networkId)?.name) ?? 'eit anna nettverk'}. Du er ikkje kontakt der.`,
      unknownCase: ({ caseNo }) => `Vi finn inga sak med nummer ${caseNo}.`,
      unknownSection: () => 'Vi kjenner ikkje den seksjonen.',
      unknownNetwork: () => 'Vi kjenner ikkje det nettverket. Vel eit frå lista.',
      schemeNotOpen: ({ on }) => `Ordninga er ikkje open for nye førespurnader ${shortDay(on)}. Vel ei anna.`,
      wrongStatus: ({ status }) =>
        `Det går ikkje no: saka står som «${common.nn.status[status].toLowerCase()}».`,
      alreadyDecided: () => 'Leiarforum har avgjort. Svaret kan ikkje endrast lenger.',
      changedMeanwhile: ({ personId }, register) =>
        `${personName(register, personId, 'Nokon')} endra svaret medan du skreiv. Sjå kva som er nytt før du lagrar.`,
      nobodyNamed: () => 'Vel minst éin person.',
      pairingReasonMissing: () =>
        'Vel også ein kollega som er ny og motivert. Har de ingen denne gongen? Skriv kort kvifor.',
      personNotInSection: ({ personId }, register) =>
        `${personName(register, personId, 'Personen')} høyrer ikkje til seksjonen. Vel ein av seksjonen sine eigne.`,
      samePersonTwice: () => 'Same person er vald to gonger. Vel to ulike.',
      daysNotValid: () =>
        'Skriv kor mange dagar det gjeld, heile eller halve, og minst ein halv dag til saman.',
      reasonMissing: () => 'Skriv ei kort grunngiving.',
      claimMissing: ({ sectionId }, register) =>
        sectionId === ''
          ? 'Vel kven som skal gå.'
          : `${sectionName(register, sectionId, 'nn')} har ikkje meldt kompetanse på saka.`,
      leadSectionMissing: () => 'Vel kva seksjon som leier når fleire skal gå.',
      nobodyChosen: ({ sectionId }, register) =>
        `Vel minst éin person frå ${sectionName(register, sectionId, 'nn')}, eller ta seksjonen ut.`,
      personNotClaimed: ({ personId }, register) =>
        `${personName(register, personId, 'Personen')} er ikkje meld på saka. Seksjonsleiaren må melde først.`,
      notInForum: () => 'Dette kan berre gjerast medan leiarforum blir halde.',
      nothingToRatify: () => 'Det er ingenting å godkjenne i etterkant her.',
      nothingToUndo: () => 'Avgjerda kan ikkje angrast lenger. Ta ei ny avgjerd i staden.',
      notAForum: ({ date }) => `Det er ikkje leiarforum ${shortDay(date)}. Vel ein dato frå møteplanen.`,
      forumNotThere: ({ date }) => `Det er ikkje leiarforum ${shortDay(date)}.`,
      forumHasPassed: ({ date }) => `${shortDay(date)} er passert. Vel ein seinare dato.`,
      forumNotOver: ({ date }) => `Leiarforum ${shortDay(date)} er ikkje avslutta enno.`,
      minutesApproved: ({ date }) =>
        `Referatet frå ${shortDay(date)} er godkjent og kan ikkje endrast lenger.`,
      noteChangedMeanwhile: ({ personId }, register) =>
        `${personName(register, personId, 'Nokon')} skreiv i notatet samtidig. Sjå kva som står der no, og lagre på nytt.`,
      unknownPerson: () => 'Vi kjenner ikkje den personen. Vel ein frå lista.',
      linkNotValid: () =>
        'Lenkja gjeld ikkje. Sjekk at du har fått med heile adressa, eller ta kontakt med oss.',
      tooManyRequests: ({ retryAfterSeconds }) =>
        `Det har kome mange førespurnader herifrå på kort tid. Prøv igjen om ${minutes(retryAfterSeconds, 'minutt', 'minutt')}.`,
      fieldsNotValid: () => 'Noko i skjemaet må rettast. Det du har skrive, ligg her framleis.',
    },
    action: {
      postpone: 'utsetje saker',
      ratify: 'godkjenne hastesaker i etterkant',
      undoDecision: 'angre avgjerder',
      takeNotes: 'skrive notat frå leiarforum',
      closeForum: 'avslutte leiarforum',
      approveMinutes: 'godkjenne referatet',
      readForum: 'sjå leiarforum',
      planForum: 'endre møteplanen',
      readDigest: 'få oppsummeringar',
      readDeliveries: 'sjå leveransar',
      retryDelivery: 'prøve leveransar på nytt',
      registerRequest: 'registrere førespurnader',
      readRequest: 'sjå denne saka',
      putOnAgenda: 'setje saker på saklista',
      markUrgent: 'melde ei hastesak',
      askSender: 'spørje avsendaren om meir',
      refer: 'vise saker vidare',
      decline: 'avslå saker',
      supportRequest: 'leggje til behovsanalyse',
      addInformation: 'leggje til opplysningar',
      withdrawRequest: 'trekkje saka',
      claimCompetence: 'melde kompetanse',
      declineClaim: 'svare for ein seksjon',
      withdrawClaim: 'trekkje svaret frå ein seksjon',
      confirmCompetence: 'stadfeste for leiarforum',
      chooseForumChannel: 'velje kanal for leiarforum',
    },
    field: ({ problem, limit }) => {
      switch (problem) {
        case 'missing':
          return 'Fyll ut dette feltet.';
        case 'tooLong':
          return `Teksten er for lang. Det er plass til ${String(limit)} teikn.`;
        case 'tooSmall':
          return `Minste verdi er ${daysFigure(limit ?? 0)}.`;
        case 'tooLarge':
          return `Største verdi er ${daysFigure(limit ?? 0)}.`;
        case 'notValid':
          return 'Dette kjenner vi ikkje att. Sjekk at det er rett skrive.';
        case 'unknown':
          return 'Dette feltet finst ikkje i skjemaet.';
      }
    },
  },
};

/** The sentence of a refusal. `register` gives names; without it ids are left out where they can be. */
export function refusalText(form: WrittenForm, refusal: Refusal, register: Register | null): string {
  // The table is exhaustive by its type; the cast only ties the refusal to its own row.
  const sentence = texts[form].sentence[refusal.code] as Sentence<RefusalCode>;
  return sentence(refusal, register);
}

/** What is wrong with one field, in a sentence. */
export function fieldText(form: WrittenForm, problem: FieldProblem): string {
  return texts[form].field(problem);
}

function minutes(seconds: number, one: string, many: string): string {
  const count = Math.max(1, Math.ceil(seconds / 60));
  return `${String(count)} ${count === 1 ? one : many}`;
}
