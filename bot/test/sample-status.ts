import type { SenderStatus } from '../src/application/sender/read-status.ts';
import type { Claim } from '../src/domain/claim/claim.ts';
import type { Person } from '../src/domain/people/person.ts';
import { contactsOf, type Register } from '../src/domain/people/register.ts';
import type { EventKind, HistoryLine } from '../src/domain/request/history.ts';
import { answerDue, nextStep } from '../src/domain/request/next-step.ts';
import type { CaseFile, Decision, RequestCase } from '../src/domain/request/request-case.ts';

/** Invented people and a made-up case for this folder's tests. What only the institute may read holds the word below. */
export const INTERNAL = 'BARE-INTERNT';
const DAY_MS = 86_400_000;
const SENT_AT = Date.UTC(2026, 10, 23, 9, 15);

function person(id: string, name: string, rest: Partial<Person>): Person {
  const email = `${id}@uh.example.no`;
  const base = {
    id,
    name,
    email,
    phone: null,
    title: '',
    aadObjectId: null,
    sectionId: null,
    roles: [],
    topics: [],
  };
  return {
    ...base,
    form: 'nb',
    experience: 'some',
    motivated: false,
    capacityDays: 2,
    digest: null,
    ...rest,
  };
}

export const register: Register = {
  today: '2026-11-26',
  people: [
    person('a01', `${INTERNAL} Nestleder`, { roles: ['deputyHead'] }),
    person('p05', `${INTERNAL} Seksjonsleder`, { roles: ['sectionLeader'], sectionId: 'sek-ped' }),
    person('p09', 'Ingrid Utkasthaug', { roles: ['up1'], phone: '73 00 00 09' }),
    person('p10', 'Jon Papirstrand', { roles: ['up1'] }),
  ],
  sections: [
    { id: 'sek-ped', name: { nb: `${INTERNAL} seksjon`, nn: `${INTERNAL} seksjon` }, leaderIds: ['p05'] },
  ],
  networks: [
    {
      id: 'net-1',
      name: 'Fjelldalsnettverket',
      schoolOwners: ['Fjelldal', 'Tindvik', 'Myrland'],
      form: 'nb',
    },
    { id: 'net-5', name: 'Revfjordnettverket', schoolOwners: ['Revfjord'], form: 'nn' },
  ],
  schemes: [
    {
      id: 'kollektiv',
      name: {
        nb: 'Kollektiv kompetanseutvikling i barnehage og grunnskole',
        nn: 'Kollektiv kompetanseutvikling i barnehage og grunnskule',
      },
      text: {
        nb: 'For barnehager og grunnskoler som vil utvikle praksis sammen over tid.',
        nn: 'For barnehagar og grunnskular som vil utvikle praksis saman over tid.',
      },
      icon: 'network',
      validFrom: '2026-01-01',
      validTo: null,
    },
    {
      id: 'oppfolging',
      name: { nb: 'Oppfølgingsordningen for kommuner', nn: 'Oppfølgingsordninga for kommunar' },
      text: null,
      icon: 'followUp',
      validFrom: '2017-08-01',
      validTo: null,
    },
    {
      id: 'dekom',
      name: { nb: 'Desentralisert ordning (Dekom)', nn: 'Desentralisert ordning (Dekom)' },
      text: null,
      icon: 'network',
      validFrom: '2017-08-01',
      validTo: '2025-12-31',
    },
    {
      id: 'annet',
      name: { nb: 'Annet eller usikker', nn: 'Anna eller usikker' },
      text: {
        nb: 'Skriv til oss likevel. Vi finner ut av det sammen.',
        nn: 'Skriv til oss likevel. Vi finn ut av det saman.',
      },
      icon: 'other',
      validFrom: '2017-08-01',
      validTo: null,
    },
  ],
  terms: [
    { id: 't1', networkId: 'net-1', personId: 'p09', from: '2026-01-01', to: '2027-07-31' },
    { id: 't2', networkId: 'net-1', personId: 'p10', from: '2026-01-01', to: '2028-07-31' },
  ],
  forumPlans: [],
  settings: {
    forum: {
      anchor: '2026-02-04',
      intervalWeeks: 2,
      time: '09:00',
      onHoliday: 'move',
      onCancelled: 'move',
      breaks: [],
      agendaWorkingDays: 3,
      answerWorkingDays: 1,
      reminderTime: '09:00',
    },
    workingHours: { from: '07:30', to: '16:30' },
    digest: { weekday: 0, time: '08:00' },
    trial: null,
    replyWorkingDays: 5,
    basePackage: { days: 4, semesters: 2 },
    channelForm: 'nb',
    publicPage: {
      intro: null,
      readMoreUrl: 'https://uh.example.no/kompetanseutvikling',
      contact: {
        name: 'Nora Nestlederdemo',
        role: { nb: 'Nestleder for utdanning', nn: 'Nestleiar for utdanning' },
        phones: ['73 00 00 01', '900 00 001'],
        email: 'nora.nestlederdemo@uh.example.no',
        institute: { nb: 'Institutt for lærerutdanning', nn: 'Institutt for lærarutdanning' },
      },
    },
  },
};

export const request: RequestCase = {
  caseNo: '2026-0042',
  version: 1,
  status: 'received',
  receivedAt: SENT_AT,
  channel: 'web',
  registeredBy: null,
  forum: '2026-12-09',
  urgent: false,
  toRatify: false,
  carried: 0,
  askedInForum: false,
  statusSince: SENT_AT,
  suggestedSectionIds: ['sek-ped'],
  question: null,
  round: 1,
  support: {
    needsAnalysis: `${INTERNAL} behovsanalyse`,
    priority: 'high',
    evaluation: `${INTERNAL} evaluering`,
  },
  decision: null,
  linkSalt: `${INTERNAL}-salt`,
  organisation: 'Fjelldal kommune',
  networkId: 'net-1',
  schemeId: 'kollektiv',
  title: 'Skriving i alle fag på mellomtrinnet',
  need: 'Fire skoler ser at elevene skriver lite utenom norskfaget.\nVi ønsker et felles løft.',
  audience: 'Lærere på 5.–7. trinn og rektorer',
  participants: 62,
  startSemester: '2027H',
  period: null,
  size: { kind: 'basePlus', extraDays: 1.5 },
  involvement: 'Alle skolene har drøftet det i plangruppa.',
  funding: 'recommended',
  form: 'nb',
};

const claim: Claim = {
  sectionId: 'sek-ped',
  answer: 'claimed',
  people: [],
  days: [],
  pairingReason: `${INTERNAL} grunn`,
  comment: `${INTERNAL} kommentar`,
  by: 'p05',
  at: SENT_AT,
  version: 1,
};

export const declined: Exclude<Decision, { kind: 'confirmed' }> = {
  kind: 'declined',
  reason: 'Vi har ingen ledige fagfolk på dette feltet før høsten 2028.',
  to: null,
  by: 'a01',
  at: SENT_AT + 3 * DAY_MS,
};
export const confirmed: Decision = {
  kind: 'confirmed',
  reason: `${INTERNAL} begrunnelse`,
  leadSectionId: 'sek-ped',
  sectionIds: ['sek-ped'],
  personIds: ['p05'],
  resources: { withinCapacity: false, note: `${INTERNAL} ressurser` },
  by: 'a01',
  at: SENT_AT + 3 * DAY_MS,
};

/** A history line; the reasons of all but a no are internal. */
export function line(kind: EventKind, version: number, rest: Partial<HistoryLine> = {}): HistoryLine {
  const at = SENT_AT + (version - 1) * 0.75 * DAY_MS;
  const reason = `${INTERNAL} linje`;
  return {
    version,
    kind,
    at,
    by: 'a01',
    sectionId: 'sek-ped',
    personIds: ['p05'],
    forum: null,
    reason,
    ...rest,
  };
}

/** What a sender's page is drawn from, for a case that differs from the sample as told. */
export function statusOf(
  differs: Partial<RequestCase>,
  history: HistoryLine[] = [line('received', 1, { by: null })],
  messages: CaseFile['messages'] = [],
): SenderStatus {
  const changed = { ...request, ...differs };
  const contact = {
    name: 'Tone Skoleeierdemo',
    role: 'kommunalsjef',
    email: 'tone@kommune.example.no',
    phone: '40 00 00 00',
  };
  return {
    file: { request: changed, contact, claims: [claim], messages },
    history,
    step: nextStep(changed, register.settings),
    answerBy: answerDue(changed, register.settings),
    contacts: contactsOf(register, changed.networkId),
    register,
  };
}
