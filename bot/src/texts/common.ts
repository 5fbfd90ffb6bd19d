import type { Claim, ClaimedPerson } from '../domain/claim/claim.ts';
import type { WrittenForm } from '../domain/kernel/written-form.ts';
import type { Role } from '../domain/people/person.ts';
import type { EventKind } from '../domain/request/history.ts';
import type { StepHolder } from '../domain/request/next-step.ts';
import type { RequestForm, Size, Up1Support } from '../domain/request/request-case.ts';
import type { RequestStatus } from '../domain/request/request-status.ts';
import { daysFigure } from './dates.ts';

/** The words for what the domain names, in both written forms: same keys, checked by the compiler. */
export type Texts<T> = Record<WrittenForm, T>;

export type CommonTexts = {
  status: Record<RequestStatus, string>;
  role: Record<Role, string>;
  event: Record<EventKind, string>;
  holder: Record<StepHolder, string>;
  answer: Record<Claim['answer'] | 'missing', string>;
  part: Record<ClaimedPerson['part'], string>;
  settlement: Record<ClaimedPerson['settlement'], string>;
  funding: Record<RequestForm['funding'], string>;
  priority: Record<Up1Support['priority'], string>;
  size: (size: Size, base: { days: number; semesters: number }) => string;
  writtenForm: Record<WrittenForm, string>;
  undecided: string;
  thisApp: string;
};

export const common: Texts<CommonTexts> = {
  nb: {
    status: {
      received: 'Mottatt',
      awaitingReply: 'Venter på svar',
      onAgenda: 'På saklista',
      competenceClaimed: 'Kompetanse meldt',
      confirmed: 'Bekreftet',
      withAdministration: 'Hos administrasjonen',
      projectCreated: 'Prosjekt opprettet',
      referred: 'Henvist',
      declined: 'Avslått',
      withdrawn: 'Trukket',
      merged: 'Slått sammen',
    },
    role: {
      deputyHead: 'nestleder for utdanning',
      headOfDepartment: 'instituttleder',
      sectionLeader: 'seksjonsleder',
      up1: 'utviklingspartner (UP1)',
      councilCoordinator: 'koordinator for UP1-rådet',
      up2: 'fagperson (UP2)',
      administration: 'administrasjonen',
      projectEconomist: 'prosjektøkonom',
      webEditor: 'nettredaktør',
    },
    event: {
      received: 'Henvendelsen kom inn',
      putOnAgenda: 'Satt på saklista til lederforum',
      markedUrgent: 'Sendt til seksjonslederne som hastesak',
      asked: 'Spurt avsenderen om mer',
      answered: 'Avsenderen svarte',
      informed: 'Nye opplysninger lagt til',
      supported: 'Behovsanalyse fra UP1 lagt til',
      referred: 'Henvist videre',
      declined: 'Avslått',
      withdrawn: 'Trukket',
      claimed: 'Kompetanse meldt',
      claimChanged: 'Meldt kompetanse endret',
      claimDeclined: 'Svarte «ikke hos oss»',
      claimWithdrawn: 'Meldt kompetanse trukket',
      confirmed: 'Bekreftet i lederforum',
      pairingLost: 'Endret: ikke lenger én erfaren og én ny',
      postponed: 'Utsatt til et senere lederforum',
      carriedOver: 'Ikke nådd, flyttet til neste lederforum',
      forumMoved: 'Flyttet fordi lederforum ble flyttet eller avlyst',
      ratified: 'Godkjent i etterkant av lederforum',
      undone: 'Lederforum angret avgjørelsen',
    },
    holder: {
      deputyHead: 'nestleder for utdanning',
      sender: 'avsenderen',
      leaderForum: 'lederforum',
      administration: 'administrasjonen',
      nobody: 'ingen',
    },
    answer: { claimed: 'Meldt', declined: 'Ikke hos oss', withdrawn: 'Trukket', missing: 'Ikke svart' },
    part: { experienced: 'Erfaren', newColleague: 'Ny og motivert' },
    settlement: { workPlan: 'Arbeidsplan', fee: 'Honorar' },
    funding: {
      granted: 'Tildelt',
      recommended: 'Innstilt, ikke tildelt ennå',
      applied: 'Søkt om',
      own: 'Egne midler',
      unclear: 'Ikke avklart',
    },
    priority: { high: 'Høy', normal: 'Vanlig', low: 'Lav' },
    size: (size, base) => {
      const package_ = `Grunnpakke, ${daysFigure(base.days)} dager over ${String(base.semesters)} semestre`;
      if (size.kind === 'base') return package_;
      const extra = size.extraDays === null ? 'ekstra dager' : dayCount(size.extraDays, 'dag', 'dager');
      return size.kind === 'basePlus'
        ? `${package_}, og ${extra} i tillegg`
        : planning('Bare planlegging', extra, size);
    },
    writtenForm: { nb: 'Bokmål', nn: 'Nynorsk' },
    undecided: 'Ikke bestemt',
    thisApp: 'Bindeledd',
  },
  nn: {
    status: {
      received: 'Motteken',
      awaitingReply: 'Ventar på svar',
      onAgenda: 'På saklista',
      competenceClaimed: 'Kompetanse meld',
      confirmed: 'Stadfesta',
      withAdministration: 'Hos administrasjonen',
      projectCreated: 'Prosjekt oppretta',
      referred: 'Vist vidare',
      declined: 'Avslått',
      withdrawn: 'Trekt',
      merged: 'Slått saman',
    },
    role: {
      deputyHead: 'nestleiar for utdanning',
      headOfDepartment: 'instituttleiar',
      sectionLeader: 'seksjonsleiar',
      up1: 'utviklingspartnar (UP1)',
      councilCoordinator: 'koordinator for UP1-rådet',
      up2: 'fagperson (UP2)',
      administration: 'administrasjonen',
      projectEconomist: 'prosjektøkonom',
      webEditor: 'nettredaktør',
    },
    event: {
      received: 'Førespurnaden kom inn',
      putOnAgenda: 'Sett på saklista til leiarforum',
      markedUrgent: 'Send til seksjonsleiarane som hastesak',
      asked: 'Spurt avsendaren om meir',
      answered: 'Avsendaren svara',
      informed: 'Nye opplysningar lagde til',
      supported: 'Behovsanalyse frå UP1 lagd til',
      referred: 'Vist vidare',
      declined: 'Avslått',
      withdrawn: 'Trekt',
      claimed: 'Kompetanse meld',
      claimChanged: 'Meld kompetanse endra',
      claimDeclined: 'Svara «ikkje hos oss»',
      claimWithdrawn: 'Meld kompetanse trekt',
      confirmed: 'Stadfesta i leiarforum',
      pairingLost: 'Endra: ikkje lenger éin erfaren og éin ny',
      postponed: 'Utsett til eit seinare leiarforum',
      carriedOver: 'Ikkje nådd, flytt til neste leiarforum',
      forumMoved: 'Flytt fordi leiarforum vart flytt eller avlyst',
      ratified: 'Godkjend i etterkant av leiarforum',
      undone: 'Leiarforum angra avgjerda',
    },
    holder: {
      deputyHead: 'nestleiar for utdanning',
      sender: 'avsendaren',
      leaderForum: 'leiarforum',
      administration: 'administrasjonen',
      nobody: 'ingen',
    },
    answer: { claimed: 'Meld', declined: 'Ikkje hos oss', withdrawn: 'Trekt', missing: 'Ikkje svara' },
    part: { experienced: 'Erfaren', newColleague: 'Ny og motivert' },
    settlement: { workPlan: 'Arbeidsplan', fee: 'Honorar' },
    funding: {
      granted: 'Tildelt',
      recommended: 'Innstilt, ikkje tildelt enno',
      applied: 'Søkt om',
      own: 'Eigne midlar',
      unclear: 'Ikkje avklart',
    },
    priority: { high: 'Høg', normal: 'Vanleg', low: 'Låg' },
    size: (size, base) => {
      const package_ = `Grunnpakke, ${daysFigure(base.days)} dagar over ${String(base.semesters)} semester`;
      if (size.kind === 'base') return package_;
      const extra = size.extraDays === null ? 'ekstra dagar' : dayCount(size.extraDays, 'dag', 'dagar');
      return size.kind === 'basePlus'
        ? `${package_}, og ${extra} i tillegg`
        : planning('Berre planlegging', extra, size);
    },
    writtenForm: { nb: 'Bokmål', nn: 'Nynorsk' },
    undecided: 'Ikkje bestemt',
    thisApp: 'Bindeledd',
  },
};

/** `1 dag`, `1,5 dager`. */
function dayCount(days: number, one: string, many: string): string {
  return `${daysFigure(days)} ${days === 1 ? one : many}`;
}

function planning(words: string, extra: string, size: Size): string {
  return size.extraDays === null ? words : `${words}, ${extra}`;
}
