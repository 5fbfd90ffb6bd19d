import type { CaseNo } from '../kernel/case-no.ts';
import type { EventKind } from '../request/history.ts';
import type { RequestCase } from '../request/request-case.ts';
import { contactsOf, peopleWith, type Register } from '../people/register.ts';

/** Something that stands in Teams and is a rendering of the tables: which kind, of which case, for whom. */
export type View =
  | { kind: 'forumCard'; caseNo: CaseNo }
  /** The nestleder's card; a case that comes back to the desk gets a new one (`round`), so that it is noticed. */
  | { kind: 'triageCard'; caseNo: CaseNo; personId: string; round: number }
  | { kind: 'contactCard'; caseNo: CaseNo; personId: string }
  | { kind: 'adminTask'; caseNo: CaseNo; personId: string };

export type ViewKind = View['kind'];

/** A view's key in the tables, `forumCard:2026-0042` or `adminTask:2026-0042:p12`. */
export function viewKey(view: View): string {
  const whom = 'personId' in view ? `:${view.personId}` : '';
  const round = view.kind === 'triageCard' ? `:${String(view.round)}` : '';
  return `${view.kind}:${view.caseNo}${whom}${round}`;
}

/** Reads a key back, or null when it is not one of ours. */
export function parseViewKey(key: string): View | null {
  const [kind, caseNo, personId, round] = key.split(':');
  if (caseNo === undefined) return null;
  if (kind === 'forumCard') return { kind, caseNo };
  if (personId === undefined) return null;
  if (kind === 'triageCard') return { kind, caseNo, personId, round: Number(round) };
  if (kind === 'contactCard' || kind === 'adminTask') return { kind, caseNo, personId };
  return null;
}

const TRIAGE_ROUND = ['triageCard', 'contactCard'] as const;
const EVERYONE = ['triageCard', 'forumCard', 'contactCard'] as const;

/** Which kinds of view an event makes stale. */
const TOLD: Record<EventKind, readonly ViewKind[]> = {
  received: TRIAGE_ROUND,
  putOnAgenda: EVERYONE,
  markedUrgent: EVERYONE,
  asked: TRIAGE_ROUND,
  answered: TRIAGE_ROUND,
  informed: EVERYONE,
  supported: EVERYONE,
  referred: EVERYONE,
  declined: EVERYONE,
  withdrawn: EVERYONE,
  claimed: ['forumCard'],
  claimChanged: ['forumCard'],
  claimDeclined: ['forumCard'],
  claimWithdrawn: ['forumCard'],
  confirmed: ['forumCard', 'contactCard', 'adminTask'],
};

/** The views that a change makes stale, whether they stand in Teams yet or not: they are marked in the same transaction. */
export function staleViews(
  before: RequestCase | null,
  after: RequestCase,
  event: EventKind,
  register: Register,
): View[] {
  const { caseNo } = after;
  const views: View[] = [];
  for (const kind of TOLD[event]) {
    if (kind === 'forumCard' && hasBeenInForum(before, after)) views.push({ kind, caseNo });
    if (kind === 'triageCard')
      for (const person of peopleWith(register, 'deputyHead'))
        views.push(...rounds(before, after).map((round) => ({ kind, caseNo, personId: person.id, round })));
    if (kind === 'contactCard')
      for (const person of contactsOf(register, after.networkId))
        views.push({ kind, caseNo, personId: person.id });
    if (kind === 'adminTask')
      for (const person of peopleWith(register, 'administration'))
        views.push({ kind, caseNo, personId: person.id });
  }
  return views;
}

/** The card of the desk's round now, and the one before when this change began a new one. */
function rounds(before: RequestCase | null, after: RequestCase): number[] {
  return before !== null && before.round !== after.round ? [before.round, after.round] : [after.round];
}

function hasBeenInForum(before: RequestCase | null, after: RequestCase): boolean {
  const seen = ['onAgenda', 'competenceClaimed', 'confirmed', 'withAdministration'];
  return seen.includes(after.status) || (before !== null && seen.includes(before.status));
}
