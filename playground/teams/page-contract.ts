import type { FaultState } from './faults.ts';
import type { View } from './outcomes.ts';
import type { Persona } from './personas.ts';

/** What the page needs to know of this Teams before it shows anything. */
export type Overview = {
  personas: (Persona & { chatId: string; installed: boolean })[];
  team: { id: string; name: string; installed: boolean; channels: { id: string; name: string }[] };
  bot: { id: string; name: string };
  tenantId: string;
  tabUrl: string;
  publicPageUrl?: string;
  /** The message extension's search command, as the app's manifest names it. */
  search: { commandId: string; title: string; parameter: string };
  faults: FaultState;
};

/** A message as the page shows it. */
export type ShownMessage = {
  id: string;
  root: string;
  author: string;
  fromBot: boolean;
  at: string;
  version: number;
  updatedAt?: string;
  /** As it was sent; a mention stands in <at> tags. */
  text: string;
  /** Further cards than the first, and what else is attached: shown as it is, the same for all. */
  others: { contentType: string; content: unknown }[];
  view: View;
  /** Whether looking at it asks the bot for this person's own card. */
  refreshes: boolean;
};
