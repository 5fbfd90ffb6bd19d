import type { CivilDate } from '../kernel/calendar.ts';

/** What can happen to a case; the history in plain words is made of these. */
export const EVENTS = [
  'received',
  'putOnAgenda',
  'markedUrgent',
  'asked',
  'answered',
  'informed',
  'supported',
  'referred',
  'declined',
  'withdrawn',
  'claimed',
  'claimChanged',
  'claimDeclined',
  'claimWithdrawn',
  'pairingLost',
  'confirmed',
  'postponed',
  'carriedOver',
  'forumMoved',
  'ratified',
  'undone',
] as const;
export type EventKind = (typeof EVENTS)[number];

/** One line of a case's history. Persons by id, so that a name can be erased without touching the history. */
export type HistoryLine = {
  version: number;
  kind: EventKind;
  at: number;
  /** A person at the institute, or null for the sender. */
  by: string | null;
  sectionId: string | null;
  personIds: string[];
  forum: CivilDate | null;
  /** The reason given, where there is one; the sender is shown that of a referral or a no. */
  reason: string | null;
};

/** Who else may read a line: the sender's status page shows only these, so nothing internal leaks there. */
const SHOWN_TO_SENDER: Record<EventKind, boolean> = {
  received: true,
  putOnAgenda: true,
  markedUrgent: true,
  asked: true,
  answered: true,
  informed: true,
  supported: false,
  referred: true,
  declined: true,
  withdrawn: true,
  claimed: false,
  claimChanged: false,
  claimDeclined: false,
  claimWithdrawn: false,
  pairingLost: false,
  confirmed: true,
  postponed: true,
  carriedOver: true,
  forumMoved: true,
  ratified: false,
  undone: true,
};

export function isShownToSender(kind: EventKind): boolean {
  return SHOWN_TO_SENDER[kind];
}
