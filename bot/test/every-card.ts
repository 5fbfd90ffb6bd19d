import type { ClaimFormReading } from '../src/application/claim/read-claim-form.ts';
import type { Claim } from '../src/domain/claim/claim.ts';
import { viewKey } from '../src/domain/delivery/view-key.ts';
import { AGENDA_REASONS } from '../src/domain/forum/agenda.ts';
import { MEETING_STATES } from '../src/domain/forum/meeting.ts';
import { FORUM_DECISIONS, type ForumDecision, type MinutesLine } from '../src/domain/forum/minutes.ts';
import type { HistoryLine } from '../src/domain/request/history.ts';
import { LIMITS } from '../src/domain/request/limits.ts';
import type { CaseFile, Decision } from '../src/domain/request/request-case.ts';
import { REQUEST_STATUSES } from '../src/domain/request/request-status.ts';
import { adminTaskCard } from '../src/teams/cards/admin-task-card.ts';
import { agendaCard, cancelledAgendaCard } from '../src/teams/cards/agenda-card.ts';
import type { CardScene } from '../src/teams/cards/card-scene.ts';
import { helpCard, newRequestCard, receiptCard } from '../src/teams/cards/chat-cards.ts';
import { claimDialog } from '../src/teams/cards/claim-dialog.ts';
import { contactCard } from '../src/teams/cards/contact-card.ts';
import type { Card } from '../src/teams/cards/elements.ts';
import { forumCard, forumCardOfLeader } from '../src/teams/cards/forum-card.ts';
import { outcomeCard } from '../src/teams/cards/outcome-card.ts';
import { reminderCard } from '../src/teams/cards/reminder-card.ts';
import { readAllDialog } from '../src/teams/cards/read-all-dialog.ts';
import { requestDialog } from '../src/teams/cards/request-dialog.ts';
import { hitCard, statusCard } from '../src/teams/cards/status-card.ts';
import { supportDialog } from '../src/teams/cards/support-dialog.ts';
import { triageCard } from '../src/teams/cards/triage-card.ts';
import { tryAgainDialog } from '../src/teams/cards/try-again-dialog.ts';
import { digestCards } from './every-digest.ts';
import { mathsLeader, newCase, norwegianPair, pair, register as sample } from './sample.ts';

/** Gives a text of that many characters. */
export type Word = (limit: number) => string;

/** Twelve sections, each with a claim of six people: more than any institute we know of. */
export const register = {
  ...sample,
  sections: Array.from({ length: 12 }, (_, i) => ({
    id: `sek-${String(i)}`,
    name: { nb: `Seksjon for fag nummer ${String(i)}`, nn: `Seksjon for fag nummer ${String(i)}` },
    leaderIds: [mathsLeader.id],
  })),
};

/** The longest that can be typed in every field. */
const typed = (word: Word) => ({
  organisation: word(LIMITS.organisation),
  title: word(LIMITS.title),
  need: word(LIMITS.need),
  audience: word(LIMITS.audience),
  period: word(LIMITS.period),
  involvement: word(LIMITS.involvement),
  contactName: word(LIMITS.contactName),
  contactRole: word(LIMITS.contactRole),
  contactEmail: word(LIMITS.email),
  contactPhone: word(LIMITS.phone),
  needsAnalysis: word(LIMITS.support),
  evaluation: word(LIMITS.support),
  pairingReason: word(LIMITS.reason),
  comment: word(LIMITS.comment),
});

function filled(word: Word): CaseFile {
  const base = newCase();
  const { organisation, title, need, audience, period, involvement } = typed(word);
  const claims: Claim[] = register.sections.map((section) => ({
    ...pair,
    people: [...pair.people, ...norwegianPair.people],
    comment: word(LIMITS.comment),
    pairingReason: word(LIMITS.reason),
    sectionId: section.id,
    answer: 'claimed',
    by: 'p03',
    at: 0,
    version: 1,
  }));
  return {
    request: {
      ...base.request,
      ...{ organisation, title, need, audience, period, involvement },
      size: { kind: 'basePlus', extraDays: 1.5 },
      urgent: true,
      question: word(LIMITS.message),
      registeredBy: 'p13',
      support: { needsAnalysis: word(LIMITS.support), priority: 'high', evaluation: word(LIMITS.support) },
    },
    contact: {
      name: word(LIMITS.contactName),
      role: word(LIMITS.contactRole),
      email: word(LIMITS.email),
      phone: word(LIMITS.phone),
    },
    claims,
    messages: [1, 2, 3, 4].map((no) => ({
      no,
      from: no % 2 ? ('institute' as const) : ('sender' as const),
      text: word(LIMITS.message),
      at: 0,
    })),
  };
}

function decisions(word: Word): Decision[] {
  const how = { reason: word(LIMITS.reason), by: 'a01', at: 0 };
  const resources = { withinCapacity: false, note: word(LIMITS.comment) };
  const personIds = register.people.map((each) => each.id);
  const sectionIds = register.sections.map((section) => section.id);
  return [
    { kind: 'declined', to: null, ...how },
    { kind: 'referred', to: word(LIMITS.organisation), ...how },
    { kind: 'confirmed', leadSectionId: 'sek-3', sectionIds, personIds, resources, ...how },
  ];
}

const DECIDED = { declined: 'declined', referred: 'referred', confirmed: 'withAdministration' } as const;

/** Every card there is, of one case in every state. */
export function allCards(scene: CardScene, word: Word): [string, Card][] {
  const file = filled(word);
  const open = REQUEST_STATUSES.map((status) => ({ ...file, request: { ...file.request, status } }));
  const decided = decisions(word).map((decision) => ({
    ...file,
    request: { ...file.request, decision, status: DECIDED[decision.kind] },
  }));
  const ids = Array.from({ length: 80 }, (_, i) => `29:${'x'.repeat(60)}${String(i)}`);
  const history = historyOf(word);
  const ofCase = [...open, ...decided].flatMap((each): [string, Card | null][] => {
    const { status } = each.request;
    return [
      [`forumCard ${status}`, forumCard(each, history, scene, ids)],
      [
        `forumCardOfLeader ${status}`,
        forumCardOfLeader({ ...each, claims: [] }, history, scene, register.sections, ids),
      ],
      [
        `forumCardOfLeader claimed ${status}`,
        forumCardOfLeader(each, history, scene, register.sections.slice(0, 2), ids),
      ],
      [`triageCard ${status}`, triageCard(each, history, scene, { personId: 'a01', round: 1 })],
      [`older triageCard ${status}`, triageCard(each, history, scene, { personId: 'a01', round: 0 })],
      [`contactCard ${status}`, contactCard(each, history, scene, 'p13')],
      [`adminTask ${status}`, adminTaskCard(each, history, scene)],
      [`outcomeCard ${status}`, outcomeCard(each, history, scene, mathsLeader.id)],
      [`outcomeCard of UP1 ${status}`, outcomeCard(each, history, scene, 'p13')],
      [`statusCard ${status}`, statusCard(each, history, scene)],
      [`readAll ${status}`, readAllDialog(each, scene)],
    ];
  });
  return [
    ...ofCase,
    ...forms(scene, file, word),
    ...digestCards(scene, word),
    ...ofForum(scene, file, word),
  ].filter((each): each is [string, Card] => each[1] !== null);
}

/** A case that was confirmed, taken back and put off: every kind of line that a card can end with. */
function historyOf(word: Word): HistoryLine[] {
  const kinds = ['putOnAgenda', 'confirmed', 'undone', 'postponed'] as const;
  return kinds.map((kind, index) => ({
    version: index + 2,
    kind,
    at: 0,
    by: 'a01',
    sectionId: null,
    personIds: [],
    forum: '2026-11-25',
    reason: word(LIMITS.reason),
  }));
}

/** Forty cases on one agenda, every text at its longest, and all of them decided twice over. */
function ofForum(scene: CardScene, file: CaseFile, word: Word): [string, Card][] {
  const forum = { date: '2026-11-25', time: '09:00', standInId: null, isExtra: false };
  const sectionIds = register.sections.map((section) => section.id);
  const answers = Object.fromEntries(sectionIds.map((id) => [id, 'claimed' as const]));
  const items = Array.from({ length: 40 }, (_, i) => ({
    case: { ...file.request, caseNo: `2026-${String(1000 + i)}`, carried: 2, answers },
    reason: AGENDA_REASONS[i % AGENDA_REASONS.length] ?? 'new',
    late: sectionIds,
    thread: `https://teams.microsoft.com/l/message/${'x'.repeat(150)}`,
  }));
  const decided = items.map((item) => ({
    case: { ...item.case, thread: item.thread },
    lines: FORUM_DECISIONS.map((decision, version) => decisionLine(decision, version, word)),
  }));
  const owed = items.map((item) => ({ case: item.case, sections: register.sections }));
  const view = viewKey({ kind: 'reminder', personId: mathsLeader.id, day: '2026-11-24' });
  const reminder = { person: mathsLeader, forum, view };
  return [
    ...MEETING_STATES.map((state): [string, Card] => [
      `agenda ${state}`,
      agendaCard({ forum, state, items, decided }, scene),
    ]),
    ['agenda empty', agendaCard({ forum, state: 'held', items: [], decided: [] }, scene)],
    ['agenda cancelled', cancelledAgendaCard(forum.date, '2026-12-02', scene)],
    ['reminder', reminderCard({ ...reminder, owed }, scene)],
    ['reminder answered', reminderCard({ ...reminder, owed: [] }, scene)],
  ];
}

function decisionLine(decision: ForumDecision, version: number, word: Word): MinutesLine {
  return {
    ...{ forum: '2026-11-25', caseNo: '2026-1000', version, decision, at: 0, by: 'a01' },
    ...{ leadSectionId: 'sek-3', sectionIds: ['sek-3'], personIds: ['p18', 'p22'] },
    reason: word(LIMITS.reason),
    to: '2026-12-09',
    before: newCase().request,
  };
}

function forms(scene: CardScene, file: CaseFile, word: Word): [string, Card][] {
  const hidden = { opKey: 'op-12345678', seenVersion: 1 };
  const values = typed(word);
  const problems = { title: 'Fyll ut dette feltet.', need: 'Fyll ut dette feltet.' };
  const state = { values, problems };
  const row = { ...file.request, answers: {} };
  const receipt = { caseNo: '2026-0042', forum: '2026-12-02', replyBy: '2026-12-09', linkSalt: 's' };
  const reading = claimReading(file);
  return [
    ['claim', claimDialog(reading, scene, hidden, null, null)],
    ['claim sent back', claimDialog(reading, scene, hidden, state, 'Velg minst én person.')],
    ['claim first', claimDialog({ ...reading, before: undefined }, scene, hidden, null, null)],
    ['support', supportDialog(file.request, scene, 'op-1', null, null)],
    ['support sent back', supportDialog(file.request, scene, 'op-1', state, 'Nei.')],
    ['new request', requestDialog(register.networks, scene, 'op-1', { values: {}, problems: {} }, null)],
    ['new request sent back', requestDialog(register.networks, scene, 'op-1', state, 'Nei.')],
    ['try again', tryAgainDialog(scene.form, 'Vi fikk ikke lagret.', 'newRequest', values, values)],
    ['help', helpCard(scene, scene.texts.chat.help, scene.texts.chat.notUnderstood)],
    ['new request button', newRequestCard(scene)],
    ['receipt', receiptCard(receipt, scene, 'https://example.org/status/2026-0042')],
    ['hit', hitCard(row, scene)],
  ];
}

function claimReading(file: CaseFile): ClaimFormReading {
  const section = register.sections[0];
  if (!section) throw new Error('The sample has sections.');
  const candidates = Array.from({ length: 40 }, (_, i) => ({
    person: { ...mathsLeader, id: `q${String(i)}`, name: `Prøve Langnavnesen Eksempel ${String(i)}` },
    left: [
      { semester: '2027V', days: 2.5 },
      { semester: '2027H', days: 1 },
    ],
  }));
  return {
    file,
    section,
    register,
    experienced: candidates,
    newColleague: candidates,
    days: pair.days,
    before: file.claims[0],
  };
}
