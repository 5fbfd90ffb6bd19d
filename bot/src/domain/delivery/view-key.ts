import type { CivilDate } from '../kernel/calendar.ts';
import type { CaseNo } from '../kernel/case-no.ts';

/** Something that stands in Teams and is a rendering of the tables: which kind, of what, for whom. */
export type View =
  | { kind: 'forumCard'; caseNo: CaseNo }
  /** The nestleder's card; a case that comes back to the desk gets a new one (`round`), so that it is noticed. */
  | { kind: 'triageCard'; caseNo: CaseNo; personId: string; round: number }
  | { kind: 'contactCard'; caseNo: CaseNo; personId: string }
  | { kind: 'adminTask'; caseNo: CaseNo; personId: string }
  /** What came of a case, for the leaders who claimed it and the network's UP1. */
  | { kind: 'outcomeCard'; caseNo: CaseNo; personId: string }
  /** What a sender is told by mail of the change with that version. */
  | { kind: 'senderMail'; caseNo: CaseNo; version: number }
  | { kind: 'agendaCard'; forum: CivilDate }
  /** At most one a day to anyone: the day is in the key. */
  | { kind: 'reminder'; personId: string; day: CivilDate }
  /** A digest of a period: `2026-W48`, `2026-11`, `forum-2026-12-02`. */
  | { kind: 'digest'; personId: string; period: string };

export type ViewKind = View['kind'];
/** Views that are of one case. */
export type CaseView = Extract<View, { caseNo: CaseNo }>;
/** Views of a case that one person has. */
export type PersonalCaseView = Extract<CaseView, { personId: string }>;

/** A view's key in the tables, `forumCard:2026-0042` or `adminTask:2026-0042:p12`. */
export function viewKey(view: View): string {
  return [view.kind, ...partsOf(view)].join(':');
}

function partsOf(view: View): string[] {
  switch (view.kind) {
    case 'forumCard':
      return [view.caseNo];
    case 'triageCard':
      return [view.caseNo, view.personId, String(view.round)];
    case 'contactCard':
    case 'adminTask':
    case 'outcomeCard':
      return [view.caseNo, view.personId];
    case 'senderMail':
      return [view.caseNo, String(view.version)];
    case 'agendaCard':
      return [view.forum];
    case 'reminder':
      return [view.day, view.personId];
    case 'digest':
      return [view.period, view.personId];
  }
}

type Reader = (a: string, b: string, c: string) => View;

const READ: Record<ViewKind, { parts: number; read: Reader }> = {
  forumCard: { parts: 1, read: (caseNo) => ({ kind: 'forumCard', caseNo }) },
  triageCard: {
    parts: 3,
    read: (caseNo, personId, round) => ({ kind: 'triageCard', caseNo, personId, round: Number(round) }),
  },
  contactCard: { parts: 2, read: (caseNo, personId) => ({ kind: 'contactCard', caseNo, personId }) },
  adminTask: { parts: 2, read: (caseNo, personId) => ({ kind: 'adminTask', caseNo, personId }) },
  outcomeCard: { parts: 2, read: (caseNo, personId) => ({ kind: 'outcomeCard', caseNo, personId }) },
  senderMail: {
    parts: 2,
    read: (caseNo, version) => ({ kind: 'senderMail', caseNo, version: Number(version) }),
  },
  agendaCard: { parts: 1, read: (forum) => ({ kind: 'agendaCard', forum }) },
  reminder: { parts: 2, read: (day, personId) => ({ kind: 'reminder', day, personId }) },
  digest: { parts: 2, read: (period, personId) => ({ kind: 'digest', period, personId }) },
};

/** Every kind there is. */
export const VIEW_KINDS = Object.keys(READ) as ViewKind[];

/** Reads a key back, or null when it is not one of ours. */
export function parseViewKey(key: string): View | null {
  const [kind = '', ...parts] = key.split(':');
  const entry = Object.hasOwn(READ, kind) ? READ[kind as ViewKind] : undefined;
  const [a = '', b = '', c = ''] = parts;
  return entry?.parts === parts.length ? entry.read(a, b, c) : null;
}

/** Views that are told once and never again: a reminder or a digest that comes twice is worse than one that is lost. */
const TOLD_ONCE: readonly ViewKind[] = ['reminder', 'digest', 'senderMail'];

export function isToldOnce(view: View): boolean {
  return TOLD_ONCE.includes(view.kind);
}
