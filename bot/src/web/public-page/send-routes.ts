import type { Request, Response, Server } from 'restify';
import { receive } from '../../application/request/receive-request.ts';
import { changeByLink } from '../../application/sender/change-by-link.ts';
import { senderActionSchema } from '../../contract/case-actions.ts';
import { publicRequestSchema, type PublicRequest, type Receipt } from '../../contract/request-form.ts';
import { accepted, refused, type Outcome } from '../../domain/kernel/outcome.ts';
import { parse, sendRefusal } from '../answer.ts';
import { senderAddress, type RateLimit } from '../rate-limit.ts';
import type { PublicPageDeps } from './public-page-deps.ts';
import { orFaultAnswer, params } from './send-page.ts';
import { answerForm } from './written-form-choice.ts';

type Limits = { requests: RateLimit; actions: RateLimit };

/** What the public page's two forms send to: a new request (T001), and what a sender does through their link. */
export function addSendRoutes(server: Server, deps: PublicPageDeps, limits: Limits): void {
  addRoute(server, deps, '/api/public/requests', limits.requests, (req) => takeIn(deps, req));
  addRoute(server, deps, '/api/public/status/:caseNo/:token', limits.actions, (req) => act(deps, req));
}

function addRoute(
  server: Server,
  deps: PublicPageDeps,
  path: string,
  limit: RateLimit,
  answer: (req: Request) => Promise<Outcome<object>>,
): void {
  server.post(path, async (req: Request, res: Response) => {
    const form = answerForm(req);
    res.header('Cache-Control', 'no-store');
    await orFaultAnswer({ log: deps.log, route: `POST ${path}`, form }, res, async () => {
      const allowed = limit(senderAddress(req, deps.production));
      const outcome = allowed.allowed
        ? await answer(req)
        : refused({ code: 'tooManyRequests', retryAfterSeconds: allowed.retryAfterSeconds });
      if (outcome.ok) res.send(200, outcome.value);
      else sendRefusal(res, outcome.refusal, form, await deps.world.register.read());
    });
  });
}

async function takeIn(deps: PublicPageDeps, req: Request): Promise<Outcome<Receipt>> {
  const body = parse(publicRequestSchema, req.body);
  if (!body.ok) return body;
  if (isTrapped(body.value))
    return refused({ code: 'fieldsNotValid', fields: [{ field: 'website', problem: 'unknown' }] });
  const { form, contact, opKey } = body.value;
  const received = await receive(deps.world, null, form, contact, opKey);
  if (!received.ok) return received;
  const { caseNo, forum, replyBy, linkSalt } = received.value;
  const { settings } = await deps.world.register.read();
  const { name, email } = settings.publicPage.contact;
  const statusUrl = deps.statusUrl(caseNo, linkSalt);
  return accepted({ caseNo, lookedAt: forum, answerBy: replyBy, statusUrl, contact: { name, email } });
}

/**
 * The hidden field is filled by programs, but now and then by a browser that fills in forms for a person. A made-up
 * receipt would lose that person's request without a word, so we say no and say why: the page empties the field and
 * asks for one more try. A program that reads the answer learns nothing that the page's source does not show.
 */
function isTrapped({ website }: PublicRequest): boolean {
  return website.trim() !== '';
}

async function act(deps: PublicPageDeps, req: Request): Promise<Outcome<{ changed: boolean }>> {
  const body = parse(senderActionSchema, req.body);
  if (!body.ok) return body;
  const { caseNo, token } = params(req);
  const done = await changeByLink(deps.world, { caseNo, token }, body.value.opKey, body.value.command);
  return done.ok ? accepted({ changed: done.value.changed }) : done;
}
