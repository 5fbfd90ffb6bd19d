import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, routeOf, type Route } from './route.ts';

let moved = false;
window.addEventListener('hashchange', () => (moved = true));

/** The page that is open now. The address is the only truth, so Back and a copied address work. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

/** Opens a page as a new step in the browser's history. */
export function open(route: Route): void {
  location.hash = hashOf(route);
}

/** Whether anybody has gone from one page to another since the tab was opened. */
export function hasMoved(): boolean {
  return moved;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
