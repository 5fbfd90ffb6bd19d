import { hostOrigins } from './page-meta.ts';

/** What the tab needs of Teams, so that nothing else in it knows teams-js. */
export type TeamsHost = {
  /** Teams' own name of the theme: default, dark, contrast or something newer. */
  theme: string;
  /** Where a deep link points, for instance `case:2026-0042`. */
  subPageId: string;
  /** The person's language in Teams, for instance `nn-no`. */
  locale: string;
  onTheme: (listener: (theme: string) => void) => void;
  /** Teams' own back button; answer false when there is nowhere to go back to. */
  onBack: (handler: () => boolean) => void;
  /** A token without asking the person anything. @throws when Teams has to ask. */
  silentToken: () => Promise<string>;
  /** Tells Teams that the tab is usable, so that it takes its own loading sign away. */
  usable: () => void;
};

/** How long Teams may take to answer. In a frame whose owner is silent teams-js itself would wait a minute. */
const PATIENCE = 1_500;

/**
 * Shakes hands with Teams; null when the page is not open in Teams.
 * @param onAsked told when the question is on its way, so that heavy work can wait for that and no longer
 */
export async function connectToTeams(onAsked: () => void): Promise<TeamsHost | null> {
  if (window.parent === window) return null;
  const { app, authentication, pages } = await import('@microsoft/teams-js');
  const answer = within(PATIENCE, app.initialize(hostOrigins()));
  onAsked();
  if (!(await answer)) return null;
  app.notifyAppLoaded();
  const askToken = () => authentication.getAuthToken({ silent: true });
  // The first token is asked for beside the context, not after it; nobody may be waiting for a refusal yet.
  let early: Promise<string> | null = askToken();
  early.catch(() => undefined);
  const context = await app.getContext();
  return {
    theme: context.app.theme,
    subPageId: context.page.subPageId ?? '',
    locale: context.app.locale,
    onTheme: (listener) => app.registerOnThemeChangeHandler(listener),
    onBack: (handler) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(handler);
    },
    silentToken: () => {
      const token = early ?? askToken();
      early = null;
      return token;
    },
    usable: () => void app.notifySuccess(),
  };
}

function within(ms: number, work: Promise<void>): Promise<boolean> {
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, new Promise<false>((late) => setTimeout(() => late(false), ms))]);
}
