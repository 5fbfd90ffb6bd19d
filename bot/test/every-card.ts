import type { ClaimFormReading } from '../src/application/claim/read-claim-form.ts';
import type { Claim } from '../src/domain/claim/claim.ts';
import { LIMITS } from '../src/domain/request/limits.ts';
import type { CaseFile, Decision } from '../src/domain/request/request-case.ts';
import { REQUEST_STATUSES } from '../src/domain/request/request-status.ts';
import { adminTaskCard } from '../src/teams/cards/admin-task-card.ts';
import type { CardScene } from '../src/teams/cards/card-scene.ts';
import { helpCard, newRequestCard, receiptCard } from '../src/teams/cards/chat-cards.ts';
import { claimDialog } from '../src/teams/cards/claim-dialog.ts';
import { contactCard } from '../src/teams/cards/contact-card.ts';
import type { Card } from '../src/teams/cards/elements.ts';
import { forumCard, forumCardOfLeader } from '../src/teams/cards/forum-card.ts';
import { readAllDialog } from '../src/teams/cards/read-all-dialog.ts';
import { requestDialog } from '../src/teams/cards/request-dialog.ts';
import { hitCard, statusCard } from '../src/teams/cards/status-card.ts';
import { supportDialog } from '../src/teams/cards/support-dialog.ts';
import { triageCard } from '../src/teams/cards/triage-card.ts';
import { tryAgainDialog } from '../src/teams/cards/try-again-dialog.ts';
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
  const ofCase = [...open, ...decided].flatMap((each): [string, Card | null][] => {
    const { status } = each.request;
    const history = [
      {
        version: 2,
        kind: 'putOnAgenda' as const,
        at: 0,
        by: 'a01',
        sectionId: null,
        personIds: [],
        forum: '2026-11-25',
        reason: null,
      },
    ];
    return [
      [`forumCard ${status}`, forumCard(each, scene, ids)],
      [
        `forumCardOfLeader ${status}`,
        forumCardOfLeader({ ...each, claims: [] }, scene, register.sections, ids),
      ],
      [
        `forumCardOfLeader claimed ${status}`,
        forumCardOfLeader(each, scene, register.sections.slice(0, 2), ids),
      ],
      [`triageCard ${status}`, triageCard(each, history, scene, { personId: 'a01', round: 1 })],
      [`older triageCard ${status}`, triageCard(each, history, scene, { personId: 'a01', round: 0 })],
      [`contactCard ${status}`, contactCard(each, scene, 'p13')],
      [`adminTask ${status}`, adminTaskCard(each, scene)],
      [`statusCard ${status}`, statusCard(each, scene)],
      [`readAll ${status}`, readAllDialog(each, scene)],
    ];
  });
  return [...ofCase, ...forms(scene, file, word)].filter((each): each is [string, Card] => each[1] !== null);
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
