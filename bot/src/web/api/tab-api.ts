import { createHash, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { identifyPerson } from '../../application/people/identify-person.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import { sendRefusal } from '../answer.ts';
import type { SignInProblem } from '../sign-in.ts';
import { caseRoutes } from './case-routes.ts';
import { digestRoutes } from './digest-routes.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { forumRoutes, minutesFile } from './forum-routes.ts';
import { personRoutes } from './person-routes.ts';
import type { AnsweredFile, TabApiDeps } from './tab-route.ts';

/** The tab's routes: every one signed in, every refusal a sentence in the reader's written form. */
export function addTabApi(server: Server, deps: TabApiDeps): void {
  for (const route of [
    ...personRoutes(deps),
    ...caseRoutes(deps),
    ...digestRoutes(deps),
    ...forumRoutes(deps),
    ...deliveryRoutes(deps),
  ])
    server[route.method](route.path, signedIn(deps, route.handle, sendFresh));
  const minutes = minutesFile(deps);
  server.get(minutes.path, signedIn(deps, minutes.handle, sendFile));
}

/** Asks who it is, then the route; sends what it answers, or the refusal, or that something failed. */
function signedIn<T>(
  deps: TabApiDeps,
  handle: (person: Person, req: Request) => Promise<Outcome<T>>,
  send: (req: Request, res: Response, answer: T) => void,
) {
  return async (req: Request, res: Response) => {
    const person = await signedInPerson(deps, req, res);
    if (!person) return;
    try {
      const outcome = await handle(person, req);
      if (outcome.ok) send(req, res, outcome.value);
      else sendRefusal(res, outcome.refusal, person.form, await deps.world.register.read());
    } catch (error) {
      sendFault(deps.log, req, res, person, error);
    }
  };
}

async function signedInPerson(deps: TabApiDeps, req: Request, res: Response): Promise<Person | undefined> {
  const signedIn = await deps.verify(req.headers.authorization);
  if (!signedIn.ok) {
    const { status, message } = SIGN_IN[signedIn.problem];
    res.header('WWW-Authenticate', 'Bearer');
    res.send(status, { code: 'signIn', message });
    return undefined;
  }
  const found = await identifyPerson(deps.world, signedIn.identity);
  if (found.ok) return found.value;
  sendRefusal(res, found.refusal, 'nb', await deps.world.register.read());
  return undefined;
}

const SIGN_IN: Record<SignInProblem, { status: number; message: string }> = {
  missing: { status: 401, message: 'Du er ikke logget inn. Åpne Bindeledd i Teams.' },
  invalid: { status: 401, message: 'Innloggingen gjelder ikke lenger. Åpne Bindeledd på nytt i Teams.' },
  unavailable: { status: 503, message: 'Vi får ikke sjekket innloggingen akkurat nå. Prøv igjen om litt.' },
};

/** Answers 304 when the reader already has this very answer, so that a page can look often at little cost. */
function sendFresh(req: Request, res: Response, body: object): void {
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;
  res.header('Cache-Control', 'private, no-cache');
  res.header('ETag', etag);
  if (req.method === 'GET' && req.headers['if-none-match'] === etag) res.send(304);
  else res.send(200, body);
}

/** A file to keep, never in a cache that others share. */
function sendFile(_req: Request, res: Response, { bytes, type, name }: AnsweredFile): void {
  res.writeHead(200, {
    'Cache-Control': 'private, no-store',
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Length': bytes.byteLength,
  });
  res.end(bytes);
}

const FAULT = {
  nb: 'Vi fikk ikke gjort dette. Teksten din ligger her fortsatt. Prøv igjen om litt. Feilnummer:',
  nn: 'Vi fekk ikkje gjort dette. Teksten din ligg her framleis. Prøv igjen om litt. Feilnummer:',
};

function sendFault(log: Logger, req: Request, res: Response, person: Person, error: unknown): void {
  const correlationId = randomUUID();
  const fault = error instanceof Error ? { name: error.name, stack: error.stack } : { name: 'unknown' };
  const route = `${req.method ?? ''} ${String(req.getRoute().path)}`;
  log.error({ correlationId, route, personId: person.id, fault }, 'request failed');
  res.send(500, { code: 'fault', message: `${FAULT[person.form]} ${correlationId}`, correlationId });
}
