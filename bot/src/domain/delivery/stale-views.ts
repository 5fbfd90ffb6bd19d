import { standingClaims } from '../claim/claim.ts';
import { isOnAgenda } from '../forum/postpone.ts';
import type { CivilDate } from '../kernel/calendar.ts';
import { contactsOf, peopleWith, type Register } from '../people/register.ts';
import type { CaseChange } from '../request/case-change.ts';
import type { EventKind } from '../request/history.ts';
import type { CaseFile, RequestCase } from '../request/request-case.ts';
import type { CaseView, View } from './view-key.ts';

type CaseViewKind = CaseView['kind'];

const DESK = ['triageCard', 'contactCard'] as const;
const EVERYONE = ['triageCard', 'forumCard', 'contactCard'] as const;
const END = [...EVERYONE, 'outcomeCard', 'senderMail'] as const;

/** Which kinds of view of the case an event makes stale. The agenda's card is marked for whatever happens to a case on it. */
const TOLD: Record<EventKind, readonly CaseViewKind[]> = {
  received: [...DESK, 'senderMail'],
  putOnAgenda: EVERYONE,
  markedUrgent: EVERYONE,
  asked: [...EVERYONE, 'senderMail'],
  answered: EVERYONE,
  informed: EVERYONE,
  supported: EVERYONE,
  referred: END,
  declined: END,
  withdrawn: EVERYONE,
  claimed: ['forumCard'],
  claimChanged: ['forumCard'],
  claimDeclined: ['forumCard'],
  claimWithdrawn: ['forumCard'],
  pairingLost: ['forumCard'],
  confirmed: ['forumCard', 'contactCard', 'adminTask', 'outcomeCard', 'senderMail'],
  postponed: ['forumCard', 'contactCard', 'senderMail'],
  carriedOver: ['forumCard', 'contactCard'],
  forumMoved: ['forumCard', 'contactCard', 'senderMail'],
  ratified: ['forumCard', 'adminTask', 'outcomeCard'],
  undone: [...EVERYONE, 'adminTask', 'outcomeCard', 'senderMail'],
};

/** The views that a change makes stale, whether they stand in Teams yet or not: they are marked in the same transaction. */
export function staleViews(before: CaseFile | null, change: CaseChange, register: Register): View[] {
  const views = toldKinds(before, change).flatMap((kind): View[] => VIEWS[kind](before, change, register));
  return [...views, ...agendas(before, change).map((forum): View => ({ kind: 'agendaCard', forum }))];
}

/** A case that comes to another status is shown so wherever its status stands. */
function toldKinds(before: CaseFile | null, { request, line }: CaseChange): readonly CaseViewKind[] {
  const kinds = TOLD[line.kind];
  const isMoved = before !== null && before.request.status !== request.status;
  return isMoved ? [...new Set([...kinds, ...EVERYONE])] : kinds;
}

type Told<K extends CaseViewKind> = (
  before: CaseFile | null,
  change: CaseChange,
  register: Register,
) => Extract<CaseView, { kind: K }>[];

/** Which views of each kind a change touches: in the channel, or with each of those who have one. */
const VIEWS: { [K in CaseViewKind]: Told<K> } = {
  forumCard: (before, { request: { caseNo }, request }) =>
    hasBeenInForum(before?.request ?? null, request) ? [{ kind: 'forumCard', caseNo }] : [],
  triageCard: (before, { request: { caseNo }, request }, register) =>
    peopleWith(register, 'deputyHead').flatMap(({ id }) =>
      rounds(before?.request ?? null, request).map((round) => ({
        kind: 'triageCard',
        caseNo,
        personId: id,
        round,
      })),
    ),
  contactCard: (_before, { request: { caseNo, networkId } }, register) =>
    contactsOf(register, networkId).map(({ id }) => ({ kind: 'contactCard', caseNo, personId: id })),
  // What was never theirs cannot become stale for them.
  adminTask: (before, { request: { caseNo, decision } }, register) =>
    decision?.kind === 'confirmed' || before?.request.decision?.kind === 'confirmed'
      ? peopleWith(register, 'administration').map(({ id }) => ({ kind: 'adminTask', caseNo, personId: id }))
      : [],
  outcomeCard: (before, { request: { caseNo }, request }, register) =>
    concerned(before, request, register).map((personId) => ({ kind: 'outcomeCard', caseNo, personId })),
  senderMail: (_before, { request: { caseNo }, line }) => [
    { kind: 'senderMail', caseNo, version: line.version },
  ],
};

/** Those who are told what came of a case: the leaders of the sections that claimed it, and the network's UP1. */
function concerned(before: CaseFile | null, request: RequestCase, register: Register): string[] {
  const sections = standingClaims(before?.claims ?? []).map((claim) => claim.sectionId);
  const leaders = register.sections
    .filter((section) => sections.includes(section.id))
    .flatMap((section) => section.leaderIds);
  const wasInForum = before !== null && hasBeenInForum(null, before.request);
  // A no from the desk stands on the UP1's own card already.
  const contacts = wasInForum ? contactsOf(register, request.networkId).map((person) => person.id) : [];
  return [...new Set([...leaders, ...contacts])];
}

/** The forums whose agenda the case stands on, or stood on until now. */
function agendas(before: CaseFile | null, { request }: CaseChange): CivilDate[] {
  const forums = [
    ...(before && isOnAgenda(before) ? [before.request.forum] : []),
    ...(isOnAgenda({ request }) ? [request.forum] : []),
  ];
  return [...new Set(forums)];
}

/** The card of the desk's round now, and the one before when this change began a new one. */
function rounds(before: RequestCase | null, after: RequestCase): number[] {
  return before !== null && before.round !== after.round ? [before.round, after.round] : [after.round];
}

function hasBeenInForum(before: RequestCase | null, after: RequestCase): boolean {
  const seen = ['onAgenda', 'competenceClaimed', 'confirmed', 'withAdministration'];
  const isThere = (request: RequestCase) => seen.includes(request.status) || request.askedInForum;
  return isThere(after) || (before !== null && isThere(before));
}
