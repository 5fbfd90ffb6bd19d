import type { View } from '../../domain/delivery/view-key.ts';

/** A mark in the tables that a view has become stale. */
export type StaleMark = { key: string; partition: string; etag: string };

/** Where a view stands in Teams and how its delivery goes. */
export type ViewRow = {
  key: string;
  conversationId: string | null;
  activityId: string | null;
  /** What was last delivered, as a digest of the rendering. */
  delivered: string | null;
  deliveredAt: number | null;
  /** `posting` while a first post is under way: found so after a crash, the post may or may not have arrived. */
  state: 'new' | 'posting' | 'posted' | 'waiting' | 'parked';
  leaseUntil: number;
  notBefore: number;
  attempts: number;
  problem: string | null;
  /** First posts whose outcome nobody knows; each may stand in Teams a second time. */
  unknownPosts: number;
  etag: string | null;
};

export type ViewStore = {
  marks(): Promise<StaleMark[]>;
  /** Takes the mark away; false when the view has become stale anew meanwhile. */
  clear(mark: StaleMark): Promise<boolean>;
  row(key: string): Promise<ViewRow>;
  /** Saves the row against its etag; null when somebody else changed it. */
  save(row: ViewRow): Promise<ViewRow | null>;
  /** Lets parked views be tried again at once: an address has become known. */
  unpark(): Promise<void>;
};

/** What is to stand in Teams, and where. `person` null is the lederforum channel. */
export type Rendering = { to: { personId: string } | 'forumChannel'; card: object; summary: string };

/** Draws a view from the tables as they are now; null when it should not stand any more. */
export type Renderer = (view: View) => Promise<Rendering | null>;

export type DeliveryResult =
  | { kind: 'done'; conversationId: string; activityId: string }
  /** Not now: Teams is busy or out of order. Nothing was posted. */
  | { kind: 'later'; afterMs: number | null; problem: string }
  /** The answer was lost: it may or may not stand. */
  | { kind: 'unknown'; problem: string }
  /** Nobody to deliver to yet (no channel chosen, bot not installed or removed): parked until that changes. */
  | { kind: 'parked'; problem: string };

export type Messenger = {
  post(rendering: Rendering): Promise<DeliveryResult>;
  update(rendering: Rendering, at: { conversationId: string; activityId: string }): Promise<DeliveryResult>;
};

/** What the relay needs; times in milliseconds. */
export type Delivery = {
  views: ViewStore;
  render: Renderer;
  messenger: Messenger;
  now(): number;
  /** 0 to 1, for spreading retries. */
  random(): number;
  digest(text: string): string;
  log(event: string, facts: Record<string, string | number | null>): void;
  leaseMs: number;
  minGapMs: number;
};
