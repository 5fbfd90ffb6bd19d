import type { DigestDeps } from '../../application/digest/digest-context.ts';
import type { ConversationStore } from '../../application/ports/conversation-store.ts';
import type { World } from '../../application/ports/world.ts';
import type { TabLink } from '../cards/card-scene.ts';
import type { Drawing } from '../renderer.ts';

/** What the bot works with. */
export type BotParts = {
  world: World;
  conversations: ConversationStore;
  /** Lets what waited for an address be tried at once. */
  unpark: () => Promise<void>;
  drawing: Drawing;
  digest: DigestDeps;
  tabLink: TabLink;
  statusUrl: (caseNo: string, linkSalt: string) => string;
  log: (event: string, facts: Record<string, string | number | null>) => void;
};

/** Writes down a fault and gives the id that the person is told; only names and ids are written, never texts. */
export function logFault(parts: Pick<BotParts, 'world' | 'log'>, where: string, error: unknown): string {
  const correlationId = parts.world.randomId().slice(0, 8);
  const name = error instanceof Error ? error.name : typeof error;
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? String(error.statusCode) : null;
  const at =
    error instanceof Error
      ? (/\n\s+at [^\n]*?([\w.-]+\.[jt]s:\d+)/.exec(error.stack ?? '')?.[1] ?? null)
      : null;
  parts.log('teams.fault', { correlationId, where, error: name, status, at });
  return correlationId;
}
