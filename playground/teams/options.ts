import type { Persona } from './personas.ts';

export type TeamsOptions = {
  host?: string;
  /** 0 (the default) for a free one. */
  port?: number;
  personas: Persona[];
  /** The bot's messaging endpoint, http://127.0.0.1:3978/api/messages. */
  botEndpoint: string;
  /** Where the tab is served, http://127.0.0.1:3978/tab/. */
  tabUrl: string;
  publicPageUrl?: string;
  botAppId?: string;
  tenantId?: string;
  tabClientId?: string;
  botTokenIssuer?: string;
  /** Keeps what was said from one start to the next. */
  dataFile?: string;
  /** The folder with the built host page. */
  hostDist?: string;
  /** The message extension's search command, as the app's manifest names it. */
  search?: { commandId: string; title: string; parameter: string };
  /** Keep Teams' published limits; true if absent. */
  limits?: boolean;
};
