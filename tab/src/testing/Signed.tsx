import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Me } from '../../../bot/src/contract/tab-views.ts';
import { createApiClient } from '../api/api-client.ts';
import { createConnection } from '../api/connection.ts';
import { createResources } from '../api/resource.ts';
import { LanguageContext, languageOf, ReaderContext, type Reader } from '../app/reader.ts';
import { ServicesContext } from '../app/services.ts';
import { createListings } from '../features/request/case-listing.ts';

export const me: Me = {
  person: { id: 'p01', name: 'Astri Demofjell', roles: ['sectionLeader'], form: 'nb' },
  sections: [{ id: 'sek-norsk', name: 'Seksjon for norsk' }],
  networks: [],
  mayRegister: false,
  mayReadForum: true,
  mayReadDeliveries: false,
  digest: {
    choice: null,
    fromStart: { kinds: [], week: null },
    comes: null,
    kinds: [],
    workingHours: { from: '07:30', to: '16:30' },
  },
};

/** A part of the tab as a signed-in person sees it, with the real client towards the test's server. */
export function Signed({ children, reader }: { children: ReactNode; reader?: Partial<Reader> }) {
  const tokens = { token: () => Promise.resolve('token'), signIn: () => Promise.resolve(true) };
  const connection = createConnection();
  const api = createApiClient(tokens, (reached) => connection.set(reached));
  const teams = Promise.resolve(null);
  const services = {
    teams,
    tokens,
    connection,
    api,
    resources: createResources(api),
    listings: createListings(api),
  };
  const language = languageOf('nb');
  return (
    <FluentProvider theme={teamsLightTheme}>
      <ServicesContext value={services}>
        <LanguageContext value={language}>
          <ReaderContext value={{ ...language, me, chooseForm: () => Promise.resolve(true), ...reader }}>
            {children}
          </ReaderContext>
        </LanguageContext>
      </ServicesContext>
    </FluentProvider>
  );
}
