import type { View } from '../../domain/delivery/view-key.ts';

/** A mark in the tables that a view has become stale; `markedAt` in milliseconds since 1970. */
export type StaleMark = { key: string; partition: string; markedAt: number; etag: string };

/** Where a message stands in Teams; a thread's conversation id is `<channel>;messageid=<first message>`. */
export type Place = { conversationId: string; activityId: string };

/**
 * How far a view has come.
 * `none`: the renderer said that nothing should stand, and nothing was posted. `new`: not looked at yet.
 * `posting`: a first post is under way; found so after a crash, the post may or may not have arrived.
 * `posted`: it stands (an update may wait). `waiting`: a first post did not get through and is tried again.
 * `unknown`: a first post may or may not stand. `parked`: Teams says no until something changes.
 */
export const VIEW_STATES = ['none', 'new', 'posting', 'posted', 'waiting', 'unknown', 'parked'] as const;
export type ViewState = (typeof VIEW_STATES)[number];

/** Where a view stands in Teams and how its delivery goes; times in milliseconds since 1970. */
export type ViewRow = {
  key: string;
  conversationId: string | null;
  activityId: string | null;
  /** What was last delivered, as a digest of the rendering. */
  delivered: string | null;
  deliveredAt: number | null;
  state: ViewState;
  /** Who it is for: `forumChannel`, a person's id or `mail`; null until it has been rendered. */
  to: string | null;
  /** When the change that has not been delivered was made; null when all has been. */
  staleSince: number | null;
  leaseUntil: number;
  notBefore: number;
  attempts: number;
  problem: string | null;
  /** When the first post was first tried: nothing of ours can stand from before. */
  firstTriedAt: number | null;
  /** First posts whose fate nobody could tell and that were made again; each may stand in Teams a second time. */
  unknownPosts: number;
  /** First posts of unknown fate that were found standing: no double came of them. */
  foundPosts: number;
  /** Posted again without knowing, and not looked into since. */
  mayStandTwice: boolean;
  etag: string | null;
};

/** Which rows to list. `problems`: those that wait, are parked, or whose fate is unknown. */
export type ViewFilter = { which: 'all' | 'problems'; limit: number; after: string | null };

export type ViewStore = {
  marks(): Promise<StaleMark[]>;
  /** Marks a view as stale, outside the transaction of a change (clock, reconciler, administrator). */
  mark(view: View): Promise<void>;
  /** Takes the mark away; false when the view has become stale anew meanwhile. */
  clear(mark: StaleMark): Promise<boolean>;
  row(key: string): Promise<ViewRow>;
  /** Saves the row against its etag; null when somebody else changed it. */
  save(row: ViewRow): Promise<ViewRow | null>;
  /** Rows in the order of their keys, only those after `after`. */
  list(filter: ViewFilter): Promise<ViewRow[]>;
  /** Lets a view be tried at once, from the beginning; false when there is no such view. */
  retry(key: string): Promise<boolean>;
  /** Lets parked views be tried again at once: an address has become known. */
  unpark(): Promise<void>;
};

/** Who is delivering: each process tells that it is there, and each takes its share of what Teams allows. */
export type Instances = {
  /** Tells that this one is alive; gives the number that are, itself included. */
  announce(): Promise<number>;
  /** Takes this one out, so that the others need not wait to take its share over. */
  leave(): Promise<void>;
};

/** What is to stand, and where: the lederforum channel, the chat with a person, or outside Teams by mail. */
export type Rendering = {
  key: string;
  to: Recipient;
  card: object;
  summary: string;
};
export type Recipient = InTeams | { mail: { to: string; name: string } };
export type InTeams = 'forumChannel' | { personId: string };

/** Draws a view from the tables as they are now; null when it should not stand. */
export type Renderer = (view: View) => Promise<Rendering | null>;

export type DeliveryResult =
  | ({ kind: 'done' } & Place)
  /** Not now: Teams is busy or out of order, and nothing was posted. `waits`: this view, or all of its conversation (429). */
  | { kind: 'later'; waits: 'view' | 'conversation'; afterMs: number | null; problem: string }
  /** The answer was lost, or an error that may follow the deed: it may or may not stand. */
  | { kind: 'unknown'; problem: string }
  /** What was to be updated is not there any more (somebody deleted it). */
  | { kind: 'gone'; problem: string }
  /** Nobody to deliver to yet (no channel chosen, bot not installed or removed): parked until that changes. */
  | { kind: 'parked'; problem: string };

/** Posts and updates: one attempt a call, so that the relay alone decides when to try again. */
export type Messenger = {
  post(rendering: Rendering): Promise<DeliveryResult>;
  update(rendering: Rendering, at: Place): Promise<DeliveryResult>;
  /** Takes a message of ours away; `gone` is as good as `done`. */
  remove(to: InTeams, at: Place): Promise<DeliveryResult>;
};

/**
 * Looks in Teams for messages of ours: every card that we post carries its view's key. Gives where they stand, newest
 * first; an empty list is «none». `sinceMs` is in milliseconds since 1970: older messages need not be looked at.
 * @throws when it may know later
 */
export type Lookout = {
  find(to: InTeams, viewKey: string, sinceMs: number): Promise<Place[] | 'cannotLook'>;
};

/** What the relay needs; times in milliseconds. */
export type Delivery = {
  views: ViewStore;
  render: Renderer;
  messenger: Messenger;
  lookout: Lookout;
  now(): number;
  /** 0 to 1, for spreading retries. */
  random(): number;
  digest(text: string): string;
  log(event: string, facts: Record<string, string | number | null>): void;
  /** How long one relay may hold a view before another takes it over. */
  leaseMs: number;
  /** Shortest time between two updates of the same view. */
  minGapMs: number;
  /** How long after a first post of unknown fate Teams is asked; a message may take a moment before it can be found. */
  lookAfterMs: number;
};
