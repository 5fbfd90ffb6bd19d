/** Where the bot can reach a person in a chat of their own. */
export type PersonalConversation = {
  personId: string;
  /** The person's id in Teams (`29:…`), needed for cards with a view per user. */
  teamsUserId: string;
  conversationId: string;
  serviceUrl: string;
  /** False after the app was removed for the person. */
  reachable: boolean;
};

/** The channel in which lederforum's cards stand. */
export type ForumChannel = {
  channelId: string;
  /** The team as bots know it (`19:…`). */
  teamId: string;
  /** The same team as the directory knows it, which is how Microsoft Graph asks for it; null until it is learnt. */
  groupId: string | null;
  serviceUrl: string;
  reachable: boolean;
};

/** Kept in the tables, so that a restart loses no address. */
export type ConversationStore = {
  person(personId: string): Promise<PersonalConversation | undefined>;
  people(): Promise<PersonalConversation[]>;
  savePerson(conversation: PersonalConversation): Promise<void>;
  forumChannel(): Promise<ForumChannel | undefined>;
  saveForumChannel(channel: ForumChannel): Promise<void>;
};
