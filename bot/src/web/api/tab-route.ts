import type { Logger } from 'pino';
import type { Request } from 'restify';
import type { World } from '../../application/ports/world.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { VerifyToken } from '../sign-in.ts';

export type TabApiDeps = {
  world: World;
  verify: VerifyToken;
  statusUrl(caseNo: string, linkSalt: string): string;
  log: Logger;
};

/** One route of the tab: given a signed-in person, what it answers. */
export type TabRoute = {
  method: 'get' | 'put' | 'post';
  path: string;
  handle(person: Person, req: Request): Promise<Outcome<object>>;
};
