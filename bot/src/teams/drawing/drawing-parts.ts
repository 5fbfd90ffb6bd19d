import type { ConversationStore } from '../../application/ports/conversation-store.ts';
import type { Rendering } from '../../application/ports/delivery.ts';
import type { World } from '../../application/ports/world.ts';

/** What views are drawn with. */
export type DrawingParts = {
  world: World;
  conversations: Pick<ConversationStore, 'people'>;
  tabLink: (caseNo: string) => string;
};

/** A drawn view, before its key is put on it. */
export type Drawn = Pick<Rendering, 'to' | 'card' | 'summary'>;
