import type { Logger } from 'pino';
import type { Request } from 'restify';
import type { DigestDeps } from '../../application/digest/digest-context.ts';
import type { ForumReading } from '../../application/forum/read-forum.ts';
import type { ViewStore } from '../../application/ports/delivery.ts';
import type { World } from '../../application/ports/world.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { VerifyToken } from '../sign-in.ts';

export type TabApiDeps = {
  world: World;
  views: Pick<ViewStore, 'list' | 'marks' | 'retry'>;
  digest: DigestDeps;
  verify: VerifyToken;
  statusUrl(caseNo: string, linkSalt: string): string;
  /** Writes the minutes of a forum as a Word document. */
  minutesDocument: (reading: ForumReading) => Promise<Uint8Array>;
  log: Logger;
};

/** One route of the tab: given a signed-in person, what it answers. */
export type TabRoute = {
  method: 'get' | 'put' | 'post';
  path: string;
  handle: (person: Person, req: Request) => Promise<Outcome<object>>;
};

/** A route whose answer is a file to keep. */
export type FileRoute = {
  path: string;
  handle: (person: Person, req: Request) => Promise<Outcome<AnsweredFile>>;
};

/** @property name in ASCII, so that it needs no encoding in a header (RFC 6266) */
export type AnsweredFile = { bytes: Uint8Array; type: string; name: string };
