/** Where a case is. The order is the order of the process; the last four are ends. */
export const REQUEST_STATUSES = [
  'received',
  'awaitingReply',
  'onAgenda',
  'competenceClaimed',
  'confirmed',
  'withAdministration',
  'projectCreated',
  'referred',
  'declined',
  'withdrawn',
  'merged',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

const ENDS: readonly RequestStatus[] = ['projectCreated', 'referred', 'declined', 'withdrawn', 'merged'];
const BEFORE_FORUM: readonly RequestStatus[] = ['received', 'awaitingReply'];
const IN_FORUM: readonly RequestStatus[] = ['onAgenda', 'competenceClaimed'];

/** Nothing more happens to the case here. */
export function isEnded(status: RequestStatus): boolean {
  return ENDS.includes(status);
}

/** The nestleder has not decided yet where it goes. */
export function isBeforeForum(status: RequestStatus): boolean {
  return BEFORE_FORUM.includes(status);
}

/** Section leaders may answer. */
export function isInForum(status: RequestStatus): boolean {
  return IN_FORUM.includes(status);
}
