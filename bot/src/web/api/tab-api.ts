import { createHash, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { identifyPerson } from '../../application/people/identify-person.ts';
import type { Person } from '../../domain/people/person.ts';
import { sendRefusal } from '../answer.ts';
import type { SignInProblem } from '../sign-in.ts';
import { caseRoutes } from './case-routes.ts';
import { personRoutes } from './person-routes.ts';
import type { TabApiDeps, TabRoute } from './tab-route.ts';

/** The tab's JSON routes: every one signed in, every refusal a sentence in the reader's written form. */
export function addTabApi(server: Server, deps: TabApiDeps): void {
  for (const route of [...personRoutes(deps), ...caseRoutes(deps)])
    server[route.method](route.path, async (req: Request, res: Response) => {
      const person = await signedInPerson(deps, req, res);
      if (!person) return;
      try {
        const outcome = await route.handle(person, req);
        if (outcome.ok) sendFresh(req, res, outcome.value);
        else sendRefusal(res, outcome.refusal, person.form, await deps.world.register.read());
      } catch (error) {
        sendFault(deps.log, route, res, person, error);
      }
    });
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

const FAULT = {
  nb: 'Vi fikk ikke gjort dette. Teksten din ligger her fortsatt. Prøv igjen om litt. Feilnummer:',
  nn: 'Vi fekk ikkje gjort dette. Teksten din ligg her framleis. Prøv igjen om litt. Feilnummer:',
};

function sendFault(log: Logger, route: TabRoute, res: Response, person: Person, error: unknown): void {
  const correlationId = randomUUID();
  const fault = error instanceof Error ? { name: error.name, stack: error.stack } : { name: 'unknown' };
  log.error(
    { correlationId, route: `${route.method} ${route.path}`, personId: person.id, fault },
    'request failed',
  );
  res.send(500, { code: 'fault', message: `${FAULT[person.form]} ${correlationId}`, correlationId });
}
