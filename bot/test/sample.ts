import type { ClaimForm } from '../src/domain/claim/claim.ts';
import type { Person, Role } from '../src/domain/people/person.ts';
import type { Register } from '../src/domain/people/register.ts';
import { receiveRequest } from '../src/domain/request/receive-request.ts';
import type { Outcome } from '../src/domain/kernel/outcome.ts';
import type { CaseChange } from '../src/domain/request/case-change.ts';
import type { CaseFile, RequestForm } from '../src/domain/request/request-case.ts';

/** Made-up people and cases for the tests of the rules. */

export function person(id: string, roles: Role[], more: Partial<Person> = {}): Person {
  return {
    id,
    name: `Prøve ${id}`,
    email: `${id}@uh.example.no`,
    phone: null,
    title: 'universitetslektor',
    aadObjectId: `oid-${id}`,
    sectionId: null,
    roles,
    form: 'nb',
    experience: 'experienced',
    motivated: false,
    topics: [],
    capacityDays: 4,
    digest: null,
    ...more,
  };
}

export const deputy = person('a01', ['deputyHead']);
export const administrator = person('a03', ['administration']);
export const economist = person('a05', ['projectEconomist']);
export const mathsLeader = person('p03', ['sectionLeader'], { sectionId: 'sek-mat' });
export const norwegianLeader = person('p01', ['sectionLeader'], { sectionId: 'sek-norsk' });
export const up1 = person('p13', ['up1'], { sectionId: 'sek-mat' });
export const otherUp1 = person('p15', ['up1'], { sectionId: 'sek-norsk' });
export const coordinator = person('p09', ['up1', 'councilCoordinator']);
export const headOfDepartment = person('a02', ['headOfDepartment']);
export const webEditor = person('a04', ['webEditor']);
export const beginner = person('p22', ['up2'], { sectionId: 'sek-mat', experience: 'new', motivated: true });
export const veteran = person('p18', ['up2'], { sectionId: 'sek-mat' });
export const norwegianVeteran = person('p31', ['up2'], { sectionId: 'sek-norsk' });
export const norwegianBeginner = person('p32', ['up2'], {
  sectionId: 'sek-norsk',
  experience: 'new',
  motivated: true,
});

export const register: Register = {
  today: '2026-11-23',
  people: [
    deputy,
    administrator,
    economist,
    mathsLeader,
    norwegianLeader,
    up1,
    otherUp1,
    coordinator,
    headOfDepartment,
    webEditor,
    beginner,
    veteran,
    norwegianVeteran,
    norwegianBeginner,
  ],
  sections: [
    {
      id: 'sek-mat',
      name: { nb: 'Seksjon for matematikk', nn: 'Seksjon for matematikk' },
      leaderIds: ['p03'],
    },
    { id: 'sek-norsk', name: { nb: 'Seksjon for norsk', nn: 'Seksjon for norsk' }, leaderIds: ['p01'] },
  ],
  networks: [
    { id: 'net-1', name: 'Kystnettverket', schoolOwners: ['Havnes'], form: 'nb' },
    { id: 'net-2', name: 'Skognettverket', schoolOwners: ['Skogmo'], form: 'nn' },
  ],
  schemes: [
    {
      id: 'dekom',
      name: { nb: 'Dekom', nn: 'Dekom' },
      text: null,
      icon: 'network',
      validFrom: '2017-08-01',
      validTo: '2025-12-31',
    },
    {
      id: 'kollektiv',
      name: { nb: 'Kollektiv kompetanseutvikling', nn: 'Kollektiv kompetanseutvikling' },
      text: null,
      icon: 'network',
      validFrom: '2026-01-01',
      validTo: null,
    },
  ],
  terms: [
    { id: 't1', networkId: 'net-1', personId: 'p13', from: '2025-08-01', to: '2099-07-31' },
    { id: 't2', networkId: 'net-2', personId: 'p15', from: '2025-08-01', to: '2099-07-31' },
    { id: 't3', networkId: 'net-1', personId: 'p15', from: '2022-08-01', to: '2025-07-31' },
  ],
  forumPlans: [],
  settings: {
    forum: {
      anchor: '2026-11-25',
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
      readMoreUrl: 'https://example.org/mer',
      contact: {
        name: 'Nora Nestlederdemo',
        role: { nb: 'Nestleder for utdanning', nn: 'Nestleiar for utdanning' },
        phones: ['55 50 00 01', '95 50 00 01'],
        email: 'nora@uh.example.no',
        institute: { nb: 'Instituttet', nn: 'Instituttet' },
      },
    },
  },
};

export const requestForm: RequestForm = {
  organisation: 'Havnes kommune',
  networkId: 'net-1',
  schemeId: 'kollektiv',
  title: 'Utforskende matematikk',
  need: 'Vi vil at elevene skal snakke mer matematikk.',
  audience: 'lærere 1.–4. trinn',
  participants: 40,
  startSemester: '2027V',
  period: null,
  size: { kind: 'base', extraDays: null },
  involvement: 'Drøftet i alle personalmøter.',
  funding: 'granted',
  form: 'nb',
};

export const contact = {
  name: 'Frode Havdemo',
  role: 'rådgiver',
  email: 'frode@kommune.example.no',
  phone: null,
};

/** 23 November 2026, 09:00 in Oslo. */
export const AT = Date.UTC(2026, 10, 23, 8);

export const by = (who: Person | null) => ({ by: who?.id ?? null, at: AT });

/** A case just received. */
export function newCase(more: Partial<RequestForm> = {}): CaseFile {
  const act = { by: null, at: AT, channel: 'web' as const, linkSalt: 'salt' };
  const { request } = receiveRequest({ ...requestForm, ...more }, register, act)('2026-0042');
  return { request, contact, claims: [], messages: [] };
}

/** The case after a change, as the store would give it back. */
export function applied(file: CaseFile, change: CaseChange | null): CaseFile {
  if (change === null) return file;
  const { request, claim, message } = change;
  return {
    ...file,
    request,
    claims: claim
      ? [...file.claims.filter((each) => each.sectionId !== claim.sectionId), claim]
      : file.claims,
    messages: message ? [...file.messages, message] : file.messages,
  };
}

export const pair: ClaimForm = {
  people: [
    { personId: 'p18', part: 'experienced', settlement: 'workPlan' },
    { personId: 'p22', part: 'newColleague', settlement: 'fee' },
  ],
  days: [
    { semester: '2027V', days: 2 },
    { semester: '2027H', days: 2 },
  ],
  pairingReason: null,
  comment: null,
};

export const norwegianPair: ClaimForm = {
  ...pair,
  people: [
    { personId: 'p31', part: 'experienced', settlement: 'workPlan' },
    { personId: 'p32', part: 'newColleague', settlement: 'workPlan' },
  ],
};

/** The value of a yes. @throws on a refusal, with its code */
export function yes<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.refusal.code);
}
