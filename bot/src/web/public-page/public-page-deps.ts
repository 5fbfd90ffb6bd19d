import type { Logger } from 'pino';
import type { World } from '../../application/ports/world.ts';

/** What the public page is given by whoever puts the server together. */
export type PublicPageDeps = {
  world: World;
  /** Where people reach the server from outside, without a slash at the end. */
  publicUrl: string;
  statusUrl(caseNo: string, linkSalt: string): string;
  production: boolean;
  /** Requests that may be sent from one address in an hour. */
  perHour: number;
  now: () => number;
  /** Folder with the files that Vite built. */
  tabDist: string;
  log: Logger;
};
