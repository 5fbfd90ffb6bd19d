import type { CaseCommand } from '../../application/request/case-command.ts';
import { LIMITS } from '../../domain/request/limits.ts';
import { cardCommand, type CardVerb } from './card-command.ts';

const carried = { caseNo: '2026-0042', view: 'triageCard:2026-0042:a01:1' };
const claim = {
  caseNo: '2026-0042',
  verb: 'claimCompetence',
  opKey: 'a2f6c1d0-1111-4222-8333-444455556666',
  sectionId: 'sek-mat',
  seenVersion: 2,
  others: [],
  experienced: 'p18',
  experiencedSettlement: 'workPlan',
  newColleague: 'p22',
  newColleagueSettlement: 'fee',
  'days-2027V': '1,5',
  'days-2027H': 2,
  pairingReason: '',
  comment: ' Gjerne på våren ',
};

const table: [string, CardVerb, Record<string, unknown>, CaseCommand][] = [
  ['nothing chosen', 'putOnAgenda', carried, { action: 'putOnAgenda', suggestedSectionIds: [] }],
  [
    'several chosen, as Teams sends them',
    'putOnAgenda',
    { ...carried, suggestedSectionIds: 'sek-mat,sek-norsk', question: '', declineReason: '' },
    { action: 'putOnAgenda', suggestedSectionIds: ['sek-mat', 'sek-norsk'] },
  ],
  ['urgent', 'markUrgent', carried, { action: 'markUrgent' }],
  ['a question', 'askSender', { ...carried, question: 'Når?' }, { action: 'askSender', question: 'Når?' }],
  [
    'a referral, with the neighbour’s reason beside it',
    'refer',
    { ...carried, referTo: 'Andre', referReason: 'Nærmere', declineReason: 'ikke denne' },
    { action: 'refer', to: 'Andre', reason: 'Nærmere' },
  ],
  ['a no', 'decline', { ...carried, declineReason: 'Utenfor' }, { action: 'decline', reason: 'Utenfor' }],
  [
    'a needs analysis',
    'supportRequest',
    { caseNo: '2026-0042', opKey: 'op-123456', needsAnalysis: 'A', priority: 'low', evaluation: 'E' },
    { action: 'supportRequest', support: { needsAnalysis: 'A', priority: 'low', evaluation: 'E' } },
  ],
  [
    'a claim, with numbers as texts',
    'claimCompetence',
    claim,
    {
      action: 'claimCompetence',
      sectionId: 'sek-mat',
      form: {
        people: [
          { personId: 'p18', part: 'experienced', settlement: 'workPlan' },
          { personId: 'p22', part: 'newColleague', settlement: 'fee' },
        ],
        days: [
          { semester: '2027H', days: 2 },
          { semester: '2027V', days: 1.5 },
        ],
        pairingReason: null,
        comment: 'Gjerne på våren',
      },
      seenVersion: 2,
    },
  ],
  [
    'a claim with nobody new and a third person from the tab',
    'claimCompetence',
    {
      ...claim,
      newColleague: 'none',
      'days-2027H': '',
      seenVersion: '2',
      others: [{ personId: 'p40', part: 'experienced', settlement: 'fee' }],
    },
    {
      action: 'claimCompetence',
      sectionId: 'sek-mat',
      form: {
        people: [
          { personId: 'p18', part: 'experienced', settlement: 'workPlan' },
          { personId: 'p40', part: 'experienced', settlement: 'fee' },
        ],
        days: [
          { semester: '2027H', days: 0 },
          { semester: '2027V', days: 1.5 },
        ],
        pairingReason: null,
        comment: 'Gjerne på våren',
      },
      seenVersion: 2,
    },
  ],
  [
    'not ours',
    'declineClaim',
    { caseNo: '2026-0042', sectionId: 'sek-mat' },
    { action: 'declineClaim', sectionId: 'sek-mat', comment: null },
  ],
  [
    'taken back',
    'withdrawClaim',
    { sectionId: 'sek-mat' },
    { action: 'withdrawClaim', sectionId: 'sek-mat' },
  ],
];

it.each(table)('reads a card: %s', (_name, verb, data, command) => {
  expect(cardCommand(verb, data)).toEqual({ ok: true, value: command });
});

const wrong: [string, CardVerb, Record<string, unknown>, object][] = [
  ['an empty question', 'askSender', carried, { field: 'question', problem: 'missing' }],
  [
    'a field of nobody’s',
    'markUrgent',
    { ...carried, status: 'declined' },
    { field: 'status', problem: 'unknown' },
  ],
  [
    'days of no semester',
    'claimCompetence',
    { ...claim, 'days-x': 1 },
    { field: 'days-x', problem: 'unknown' },
  ],
  [
    'a reason that is too long',
    'decline',
    { ...carried, declineReason: 'x'.repeat(LIMITS.reason + 1) },
    { field: 'declineReason', problem: 'tooLong', limit: LIMITS.reason },
  ],
  [
    'an unknown priority',
    'supportRequest',
    { needsAnalysis: 'A', priority: 'max', evaluation: 'E' },
    { field: 'priority', problem: 'notValid' },
  ],
  ['days that are no number', 'claimCompetence', { ...claim, 'days-2027V': 'to' }, { problem: 'notValid' }],
  ['a made-up person', 'claimCompetence', { ...claim, experienced: '../x' }, { problem: 'notValid' }],
  [
    'smuggled people',
    'claimCompetence',
    { ...claim, others: [{ personId: 'p1', role: 'x' }] },
    { problem: 'notValid' },
  ],
];

it.each(wrong)('refuses %s, naming the field that people see', (_name, verb, data, problem) => {
  const outcome = cardCommand(verb, data);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'fieldsNotValid' } });
  const fields = !outcome.ok && outcome.refusal.code === 'fieldsNotValid' ? outcome.refusal.fields : [];
  expect(fields).toContainEqual(expect.objectContaining(problem));
});
