import { createContext, useContext } from 'react';
import type { ApiClient } from '../api/api-client.ts';
import type { Connection } from '../api/connection.ts';
import type { Resources } from '../api/resource.ts';
import type { Listings } from '../features/request/case-listing.ts';
import type { TokenSource } from '../sign-in/token-source.ts';
import type { TeamsHost } from '../teams/teams-host.ts';

/** What is made once, before anything is drawn. */
export type Services = {
  teams: Promise<TeamsHost | null>;
  tokens: TokenSource;
  connection: Connection;
  api: ApiClient;
  resources: Resources;
  listings: Listings;
};

const Context = createContext<Services | null>(null);

export const ServicesContext = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('Drawn outside the app: there are no services here.');
  return services;
}
