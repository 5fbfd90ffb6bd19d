import type { Request, Response, Server } from 'restify';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import { readStatus } from '../../application/sender/read-status.ts';
import type { StatusLink } from '../../application/sender/open-by-link.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { publicPage } from '../../texts/public-page.ts';
import { senderAddress, type RateLimit } from '../rate-limit.ts';
import type { PageAssets } from './page-assets.ts';
import type { PublicPageDeps } from './public-page-deps.ts';
import { orFaultPage, params, sendPage } from './send-page.ts';
import { renderStatusPage } from './status-page.ts';
import { renderNoticePage } from './text-pages.ts';
import { askedForm, rememberedForm } from './written-form-choice.ts';

/** A request's status page. Its address is a key: kept by no cache, told to no other site, found by no search engine. */
export function addStatusPageRoute(
  server: Server,
  deps: PublicPageDeps,
  assets: PageAssets,
  looks: RateLimit,
): void {
  server.get('/sak/:caseNo/:token', async (req: Request, res: Response) => {
    res.header('Cache-Control', 'no-store');
    // Set, not added: the server's own headers say it too, and a later change there must not reach this page.
    res.setHeader('Referrer-Policy', 'no-referrer');
    res.header('X-Robots-Tag', 'noindex, nofollow');
    const form = askedForm(req) ?? rememberedForm(req) ?? 'nb';
    await orFaultPage({ log: deps.log, route: 'GET /sak/:caseNo/:token', form }, res, async () => {
      const allowed = looks(senderAddress(req, deps.production));
      if (!allowed.allowed) {
        res.header('Retry-After', String(allowed.retryAfterSeconds));
        await sendNotice(deps, assets, res, { status: 429, notice: 'tooMany', form });
        return;
      }
      const { caseNo, token } = params(req);
      const link: StatusLink = { caseNo, token };
      const read = await readStatus(deps.world, link);
      if (read.ok) sendStatus(deps, assets, res, { status: read.value, link, asked: askedForm(req) });
      else await sendNotice(deps, assets, res, { status: 404, notice: 'wrongLink', form });
    });
  });
}

type Found = { status: SenderStatus; link: StatusLink; asked: WrittenForm | undefined };

/** In the form that the sender asked for the answer in, unless the reader asks for the other. */
function sendStatus(
  deps: PublicPageDeps,
  assets: PageAssets,
  res: Response,
  { status, link, asked }: Found,
): void {
  const form = asked ?? status.file.request.form;
  res.header('Content-Language', form);
  const context = { form, register: status.register, assets, publicUrl: deps.publicUrl };
  sendPage(res, 200, renderStatusPage(context, status, link));
}

type Notice = { status: number; notice: 'wrongLink' | 'tooMany'; form: WrittenForm };

async function sendNotice(
  deps: PublicPageDeps,
  assets: PageAssets,
  res: Response,
  what: Notice,
): Promise<void> {
  const register = await deps.world.register.read();
  const context = { form: what.form, register, assets, publicUrl: deps.publicUrl };
  sendPage(res, what.status, renderNoticePage(context, publicPage[what.form].notice[what.notice]));
}
