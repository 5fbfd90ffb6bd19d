import { useEffect, useState } from 'react';
import { hasMoved, open } from '../router/use-route.ts';
import { routeOfDeepLink } from '../router/route.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { rememberedTheme, themeNamed, type ThemeName } from './theme.ts';

export type InTeams = { host: TeamsHost | null | 'asking'; theme: ThemeName };

/** What Teams says of itself: there or not, its look now, and where a deep link points. */
export function useTeams(teams: Promise<TeamsHost | null>): InTeams {
  const [state, setState] = useState<InTeams>(() => ({
    host: 'asking',
    theme: rememberedTheme() ?? 'default',
  }));
  useEffect(() => {
    let gone = false;
    void teams.then((host) => {
      if (gone) return;
      setState(({ theme }) => ({ host, theme: host ? themeNamed(host.theme) : theme }));
      if (!host) return;
      host.onTheme((name) => setState({ host, theme: themeNamed(name) }));
      host.onBack(goBack);
      const linked = routeOfDeepLink(host.subPageId);
      // A person who reloads the page stays where they were; the link is for the first opening.
      if (linked && location.hash === '') open(linked);
    });
    return () => {
      gone = true;
    };
  }, [teams]);
  return state;
}

function goBack(): boolean {
  if (hasMoved()) history.back();
  return hasMoved();
}
