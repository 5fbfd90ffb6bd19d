import { casePage, home, me } from './api/endpoints.ts';
import { createServices } from './app/create-services.ts';
import { applyTheme, rememberedTheme } from './app/theme.ts';
import { routeOf, routeOfDeepLink } from './router/route.ts';
import { connectToTeams } from './teams/teams-host.ts';

/**
 * The tab starts here. The shell in index.html is on the screen already; three things now run side by side: the
 * handshake with Teams and the token, the first two questions to the server, and the code that draws.
 */
const theme = rememberedTheme();
if (theme) applyTheme(theme);

const asked = Promise.withResolvers<undefined>();
const teams = connectToTeams(() => asked.resolve(undefined)).catch(() => null);
void teams.then(() => asked.resolve(undefined));
// Drawing keeps the processor busy, so it starts when the question to Teams is on its way (or there is nobody to ask).
const drawing = asked.promise.then(() => import('./app/start.tsx'));
const services = createServices(teams);
void teams.then((host) => {
  if (!host) return;
  void services.resources.of(me).load();
  const route = location.hash === '' ? routeOfDeepLink(host.subPageId) : routeOf(location.hash);
  if (route?.page === 'case') void services.resources.of(casePage(route.caseNo)).load();
  else void services.resources.of(home).load();
});
const root = document.getElementById('tab');
if (root) void drawing.then(({ start }) => start(root, services));
