import type { Json } from './json.ts';

/** Where a message stands: a channel or a chat (`base`), and in a channel the thread (`root`). */
export type Place = { base: string; root?: string };

/** What came of pressing a button. */
export type Outcome =
  | { kind: 'card'; card: Json }
  | { kind: 'message'; text: string }
  | { kind: 'error'; code: string; message: string; httpStatus: number };

/** A card as one person sees it. */
export type View = {
  messageId: string;
  version: number;
  card: Json | undefined;
  /** Whether it is this person's own card rather than everybody's. */
  own: boolean;
  /** What went wrong when it was to be refreshed. */
  problem?: Extract<Outcome, { kind: 'error' }>;
};

/** A dialog as a person sees it, or what came instead of one. */
export type Dialog =
  | {
      kind: 'card';
      title: string;
      width: number | string;
      height: number | string;
      card: Json;
      place: Place;
      messageId?: string;
    }
  | {
      kind: 'page';
      title: string;
      width: number | string;
      height: number | string;
      url: string;
      place: Place;
      messageId?: string;
    }
  | { kind: 'message'; text: string }
  | { kind: 'closed' }
  | { kind: 'error'; message: string; httpStatus: number };

/** What a dialog was opened from. */
export type DialogOrigin = { place: Place; messageId?: string };

/** A found thing in the message extension: the card that would be sent, and how it is shown in the list. */
export type Found = { title: string; text: string; card: Json | undefined };
export type QueryResult =
  | { kind: 'result'; found: Found[] }
  | { kind: 'message'; text: string }
  | { kind: 'error'; message: string; httpStatus: number };
