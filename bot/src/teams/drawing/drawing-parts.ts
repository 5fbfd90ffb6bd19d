import type { DigestDeps } from '../../application/digest/digest-context.ts';
import type { ConversationStore } from '../../application/ports/conversation-store.ts';
import type { Rendering } from '../../application/ports/delivery.ts';
import type { World } from '../../application/ports/world.ts';
import type { TabLink } from '../cards/card-scene.ts';

/** What views are drawn with. */
export type DrawingParts = {
  world: World;
  conversations: Pick<ConversationStore, 'people'>;
  digest: DigestDeps;
  tabLink: TabLink;
  /** The address of a view's message in the lederforum channel; null while it does not stand. */
  threadLink: (viewKey: string) => Promise<string | null>;
  /** The sender's own page for a case. */
  statusUrl: (caseNo: string, linkSalt: string) => string;
  /** Whether senders are told by mail. */
  hasMail: boolean;
};

/** A drawn view, before its key is put on it. */
export type Drawn = Pick<Rendering, 'to' | 'card' | 'summary'>;
