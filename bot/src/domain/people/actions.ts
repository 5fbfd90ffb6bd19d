/** What a case can be told to do by somebody at the institute. */
export const CASE_ACTIONS = [
  'putOnAgenda',
  'markUrgent',
  'askSender',
  'refer',
  'decline',
  'supportRequest',
  'addInformation',
  'withdrawRequest',
  'claimCompetence',
  'declineClaim',
  'withdrawClaim',
  'confirmCompetence',
  'postpone',
  'ratify',
  'undoDecision',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** Everything somebody at the institute can do. Senders act through their own link and have no role. */
export const ACTIONS = [
  ...CASE_ACTIONS,
  'registerRequest',
  'readRequest',
  'takeNotes',
  'closeForum',
  'approveMinutes',
  'readForum',
  'planForum',
  'readDigest',
  'readDeliveries',
  'retryDelivery',
  'chooseForumChannel',
] as const;
export type Action = (typeof ACTIONS)[number];
