/** Everything somebody at the institute can do. Senders act through their own link and have no role. */
export const ACTIONS = [
  'registerRequest',
  'readRequest',
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
  'chooseForumChannel',
] as const;
export type Action = (typeof ACTIONS)[number];
