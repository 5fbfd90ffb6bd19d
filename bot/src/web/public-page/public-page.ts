import type { Server } from 'restify';
import { rateLimit } from '../rate-limit.ts';
import { readPageAssets } from './page-assets.ts';
import type { PublicPageDeps } from './public-page-deps.ts';
import { addPageRoutes } from './page-routes.ts';
import { addSendRoutes } from './send-routes.ts';
import { addStatusPageRoute } from './status-route.ts';

/** A school shares one address, and people look at a status page often: it is load that is limited here, not guessing. */
const LOOKS_PER_REQUEST = 30;

/** The public page for school owners and the status page of a request, with what their forms send to (T001, T007). */
export function addPublicPage(server: Server, deps: PublicPageDeps): void {
  const assets = readPageAssets(deps.tabDist);
  if (assets.script === null)
    deps.log.warn(
      { tabDist: deps.tabDist },
      'the public page is not built: it can be read, but nothing can be sent',
    );
  addPageRoutes(server, deps, assets);
  addStatusPageRoute(server, deps, assets, rateLimit(deps.perHour * LOOKS_PER_REQUEST, deps.now));
  addSendRoutes(server, deps, {
    requests: rateLimit(deps.perHour, deps.now),
    // A bucket of its own: who has sent many requests must still be able to answer a question.
    actions: rateLimit(deps.perHour, deps.now),
  });
}
