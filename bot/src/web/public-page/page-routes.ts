import type { Request, Response, Server } from 'restify';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { renderFrontPage } from './front-page.ts';
import { ASSETS_PATH, type PageAssets } from './page-assets.ts';
import type { PageContext } from './page-frame.ts';
import type { PublicPageDeps } from './public-page-deps.ts';
import { orFaultPage, params, sendPage } from './send-page.ts';
import { renderPrivacyPage, renderTermsPage } from './text-pages.ts';
import { askedForm, rememberForm, rememberedForm } from './written-form-choice.ts';

const ONE_YEAR_S = 31_536_000;

type Page = { path: string; fixed?: WrittenForm; render(context: PageContext): string };

/** Addresses of their own for each form, so that a link and a search engine lead to the form they mean (språklova § 14). */
const PAGES: Page[] = [
  { path: '/', render: renderFrontPage },
  { path: '/nb', fixed: 'nb', render: renderFrontPage },
  { path: '/nn', fixed: 'nn', render: renderFrontPage },
  { path: '/personvern', render: renderPrivacyPage },
  { path: '/vilkar', render: renderTermsPage },
];

/** The pages that anybody may read, and the files they need. */
export function addPageRoutes(server: Server, deps: PublicPageDeps, assets: PageAssets): void {
  for (const page of PAGES)
    server.get(page.path, async (req: Request, res: Response) => {
      const chosen = page.fixed ?? askedForm(req);
      const form = chosen ?? rememberedForm(req) ?? 'nb';
      await orFaultPage({ log: deps.log, route: `GET ${page.path}`, form }, res, async () => {
        const register = await deps.world.register.read();
        if (chosen) rememberForm(res, chosen, deps.production);
        // The same address shows two forms, and the dates change at midnight: kept by nobody unasked.
        res.header('Cache-Control', 'private, no-cache');
        res.header('Vary', 'Cookie');
        res.header('Content-Language', form);
        sendPage(res, 200, page.render({ form, register, assets, publicUrl: deps.publicUrl }));
      });
    });
  addFiles(server, assets);
}

function addFiles(server: Server, assets: PageAssets): void {
  server.get(`${ASSETS_PATH}/:file`, (req: Request, res: Response, next) => {
    const file = assets.files.get(params(req).file);
    if (!file) {
      res.send(404, { code: 'notFound', message: 'Siden finnes ikke.' });
    } else {
      // The name holds a digest of the contents, so what it names never changes.
      res.header('Cache-Control', `public, max-age=${ONE_YEAR_S}, immutable`);
      res.sendRaw(200, file.body, { 'Content-Type': file.type });
    }
    next();
  });
}
