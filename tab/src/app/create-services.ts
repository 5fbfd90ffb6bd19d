import { createApiClient } from '../api/api-client.ts';
import { createConnection } from '../api/connection.ts';
import { createResources } from '../api/resource.ts';
import { createListings } from '../features/request/case-listing.ts';
import { signInWithTeamsFx } from '../sign-in/teamsfx-credential.ts';
import { createTokenSource } from '../sign-in/token-source.ts';
import { pageMeta } from '../teams/page-meta.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import type { Services } from './services.ts';

/** Puts the tab's parts together. Nothing here draws, so it runs while the code that draws is still on its way. */
export function createServices(teams: Promise<TeamsHost | null>): Services {
  const silent = async () => {
    const host = await teams;
    if (!host) throw new Error('Not open in Teams.');
    return host.silentToken();
  };
  const connection = createConnection();
  const tokens = createTokenSource(silent, () => signInWithTeamsFx(pageMeta('client-id')));
  const api = createApiClient(tokens, (reached) => connection.set(reached));
  return { teams, tokens, connection, api, resources: createResources(api), listings: createListings(api) };
}
