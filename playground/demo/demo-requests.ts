import type { CaseCommand } from '../../bot/src/application/request/case-command.ts';
import type { ClaimForm } from '../../bot/src/domain/claim/claim.ts';
import type { Semester } from '../../bot/src/domain/kernel/calendar.ts';
import type { Contact, RequestForm } from '../../bot/src/domain/request/request-case.ts';

/** DEMO DATA: requests as school owners write them, and what happened to each since. All of it is made up. */

/** What happened, how many days ago, and who did it (null: the sender). */
export type DemoStep = { daysAgo: number; by: string | null; command: CaseCommand };
export type DemoRequest = {
  daysAgo: number;
  by: string | null;
  form: RequestForm;
  contact: Contact;
  steps: DemoStep[];
};

const INVOLVED =
  'Temaet kom fram på rektormøtet. Alle skolene har drøftet det i personalet, og plangruppa har gjort valget.';
const INVOLVED_NN =
  'Temaet kom fram på rektormøtet. Alle skulane har drøfta det i personalet, og plangruppa har gjort valet.';

const contact = (name: string, role: string): Contact => ({
  name,
  role,
  email: `${name.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae').replace(' ', '.')}@kommune.example.no`,
  phone: null,
});

const pair = (
  experienced: string,
  newColleague: string,
  days: [Semester, number][],
  comment: string | null,
): ClaimForm => ({
  people: [
    { personId: experienced, part: 'experienced', settlement: 'workPlan' },
    { personId: newColleague, part: 'newColleague', settlement: 'workPlan' },
  ],
  days: days.map(([semester, count]) => ({ semester, days: count })),
  pairingReason: null,
  comment,
});

const agenda = (...suggestedSectionIds: string[]): CaseCommand => ({
  action: 'putOnAgenda',
  suggestedSectionIds,
});

/** @param next the next semester and the one after, which the requests are for */
export function demoRequests([next, after]: [Semester, Semester]): DemoRequest[] {
  const base: Pick<RequestForm, 'startSemester' | 'period' | 'size' | 'involvement' | 'form'> = {
    startSemester: next,
    period: null,
    size: { kind: 'base', extraDays: null },
    involvement: INVOLVED,
    form: 'nb',
  };
  const twoAndTwo: [Semester, number][] = [
    [next, 2],
    [after, 2],
  ];
  return [
    {
      daysAgo: 33,
      by: null,
      contact: contact('Rune Oppfølgingsdemo', 'skolesjef'),
      form: {
        ...base,
        schemeId: 'oppfolging',
        organisation: 'Skogmo kommune',
        networkId: 'net-4',
        title: 'Støtte i forfasen i oppfølgingsordningen',
        need: 'Kommunen er trukket ut til oppfølgingsordningen. Vi trenger en partner som kan hjelpe oss å analysere resultater og lage plan.',
        audience: 'skoleeierteam og rektorer',
        participants: 14,
        size: { kind: 'planning', extraDays: 1.5 },
        funding: 'granted',
      },
      steps: [
        { daysAgo: 32, by: 'a01', command: { action: 'markUrgent' } },
        {
          daysAgo: 31,
          by: 'p08',
          command: {
            action: 'claimCompetence',
            sectionId: 'sek-yrk',
            seenVersion: 0,
            form: pair('p15', 'p20', [[next, 1.5]], 'Oda leder arbeidet.'),
          },
        },
        {
          daysAgo: 30,
          by: 'p07',
          command: {
            action: 'claimCompetence',
            sectionId: 'sek-ped',
            seenVersion: 0,
            form: pair('p17', 'p23', [[next, 1]], 'Kan bidra med skolemiljø.'),
          },
        },
        {
          daysAgo: 20,
          by: 'a01',
          command: {
            action: 'confirmCompetence',
            confirmation: {
              sectionIds: ['sek-yrk', 'sek-ped'],
              leadSectionId: 'sek-yrk',
              personIds: null,
              reason:
                'Yrkesfag og skoleutvikling har ledet liknende arbeid før, pedagogikk følger skolemiljøet.',
              resources: { withinCapacity: true, note: null },
            },
          },
        },
      ],
    },
    {
      daysAgo: 29,
      by: null,
      contact: contact('Arne Kulturdemo', 'kulturskolerektor'),
      form: {
        ...base,
        schemeId: 'annet',
        organisation: 'Lynghaug kommune',
        networkId: 'net-2',
        title: 'Kompetanse i lyddesign for kulturskolen',
        need: 'Vi ønsker kurs i lyddesign og musikkproduksjon for lærerne våre.',
        audience: 'kulturskolelærere',
        participants: 9,
        size: { kind: 'planning', extraDays: 1 },
        funding: 'own',
      },
      steps: [
        {
          daysAgo: 25,
          by: 'a01',
          command: {
            action: 'refer',
            to: 'fagmiljøet for musikkteknologi',
            reason:
              'Dette ligger utenfor det lærerutdanninga kan best. Musikkteknologi har folk som kan det.',
          },
        },
      ],
    },
    {
      daysAgo: 19,
      by: 'p13',
      contact: contact('Frode Havdemo', 'rådgiver skole'),
      form: {
        ...base,
        schemeId: 'kollektiv',
        organisation: 'Kystnettverket',
        networkId: 'net-2',
        title: 'Utforskende matematikk 1.–4. trinn',
        need: 'Tre kommuner vil arbeide med samtale og utforsking i matematikk. UP1 har gjort behovsanalyse sammen med skolelederne.',
        audience: 'lærere 1.–4. trinn',
        participants: 88,
        funding: 'granted',
      },
      steps: [
        {
          daysAgo: 18,
          by: 'p13',
          command: {
            action: 'supportRequest',
            support: {
              needsAnalysis:
                'Kartlegging på ni skoler viser at lærerne forklarer mye og elevene snakker lite matematikk.',
              priority: 'high',
              evaluation: 'Spørreskjema etter hver samling, og en samtale med rektorene til slutt.',
            },
          },
        },
        { daysAgo: 6, by: 'a01', command: agenda('sek-mat') },
        {
          daysAgo: 5,
          by: 'p03',
          command: {
            action: 'claimCompetence',
            sectionId: 'sek-mat',
            seenVersion: 0,
            form: pair('p18', 'p22', twoAndTwo, 'Wilhelm er motivert og følger Sivert.'),
          },
        },
      ],
    },
    {
      daysAgo: 12,
      by: null,
      contact: contact('Tone Skoleeierdemo', 'kommunalsjef oppvekst'),
      form: {
        ...base,
        schemeId: 'kollektiv',
        organisation: 'Fjelldal kommune',
        networkId: 'net-1',
        title: 'Skriving i alle fag på mellomtrinnet',
        need: 'Fire skoler ser at elevene skriver lite utenom norskfaget. Vi ønsker et felles løft der lærerne prøver ut skriveoppdrag mellom samlingene.',
        audience: 'lærere 5.–7. trinn og rektorer',
        participants: 62,
        funding: 'recommended',
      },
      steps: [{ daysAgo: 4, by: 'a01', command: agenda('sek-norsk') }],
    },
    {
      daysAgo: 11,
      by: null,
      contact: contact('Geir Fylkesdemo', 'rådgiver opplæring'),
      form: {
        ...base,
        schemeId: 'kollektiv-vgo',
        organisation: 'Demofylket fylkeskommune',
        networkId: 'net-6',
        title: 'Vurdering og underveisvurdering i yrkesfag',
        need: 'Seks videregående skoler vil utvikle felles praksis for underveisvurdering på Vg1 yrkesfag.',
        audience: 'yrkesfaglærere og avdelingsledere',
        participants: 120,
        size: { kind: 'basePlus', extraDays: 4 },
        funding: 'recommended',
      },
      steps: [
        { daysAgo: 3, by: 'a01', command: agenda('sek-yrk', 'sek-norsk') },
        { daysAgo: 2, by: 'p01', command: { action: 'declineClaim', sectionId: 'sek-norsk', comment: null } },
        {
          daysAgo: 2,
          by: 'p08',
          command: {
            action: 'claimCompetence',
            sectionId: 'sek-yrk',
            seenVersion: 0,
            form: pair('p15', 'p20', twoAndTwo, null),
          },
        },
        {
          daysAgo: 1,
          by: 'p07',
          command: {
            action: 'claimCompetence',
            sectionId: 'sek-ped',
            seenVersion: 0,
            form: pair('p17', 'p23', [[next, 1]], 'Vi kan ta vurderingsdelen.'),
          },
        },
      ],
    },
    {
      daysAgo: 9,
      by: null,
      contact: contact('Eli Privatskoledemo', 'daglig leder'),
      form: {
        ...base,
        schemeId: 'annet',
        organisation: 'Bjørkosen Montessoriskole SA',
        networkId: 'net-4',
        title: 'Praktisk engelsk for småtrinnet',
        need: 'Vi er en liten privat skole og ønsker ett halvdagskurs i praktisk engelsk for 1.–4. trinn.',
        audience: 'lærere',
        participants: 7,
        size: { kind: 'planning', extraDays: 0.5 },
        funding: 'own',
      },
      steps: [
        {
          daysAgo: 7,
          by: 'a01',
          command: {
            action: 'askSender',
            question:
              'Kan dere gå sammen med de andre skolene i nettverket? Da får dere mer igjen for dagen.',
          },
        },
      ],
    },
    {
      daysAgo: 5,
      by: null,
      contact: contact('Marit Nynorskeksempel', 'skulefagleg ansvarleg'),
      form: {
        ...base,
        form: 'nn',
        involvement: INVOLVED_NN,
        schemeId: 'kollektiv',
        organisation: 'Revfjord kommune',
        networkId: 'net-5',
        title: 'Trygt og godt skulemiljø etter samanslåing av to skular',
        need: 'Vi slo saman to skular i haust. Personalet treng felles forståing av klasseleiing og relasjonsarbeid. Vi ynskjer svar på nynorsk.',
        audience: 'alle tilsette ved éin 1–10-skule',
        participants: 41,
        size: { kind: 'basePlus', extraDays: 1 },
        funding: 'applied',
      },
      steps: [{ daysAgo: 1, by: 'a01', command: agenda('sek-ped') }],
    },
    {
      daysAgo: 3,
      by: null,
      contact: contact('Stian Øydemo', 'rektor'),
      form: {
        ...base,
        schemeId: 'kollektiv',
        organisation: 'Sandøya kommune',
        networkId: 'net-2',
        title: 'Programmering og algoritmisk tenkning',
        need: 'Tre fådelte skoler ønsker praktisk støtte til programmering i matematikk og naturfag. Reisevei med ferge, digital deltakelse er aktuelt.',
        audience: 'lærere 5.–10. trinn',
        participants: 19,
        period: 'helst oppstart rett etter ferien',
        funding: 'unclear',
      },
      steps: [],
    },
    {
      daysAgo: 1,
      by: null,
      contact: contact('Jorunn Sammenslåingsdemo', 'skolefaglig rådgiver'),
      form: {
        ...base,
        schemeId: 'kollektiv',
        organisation: 'Storvatnet kommune',
        networkId: 'net-4',
        title: 'Lærende møter i profesjonsfellesskapet',
        need: 'Rektorene ønsker verktøy for å lede læring i personalet. Vi vet ikke helt hva vi trenger ennå og vil gjerne ha hjelp til å finne det ut.',
        audience: 'rektorer og utviklingslag',
        participants: 22,
        startSemester: null,
        size: { kind: 'planning', extraDays: 1 },
        funding: 'unclear',
      },
      steps: [],
    },
  ];
}
