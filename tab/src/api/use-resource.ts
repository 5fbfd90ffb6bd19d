import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useServices } from '../app/services.ts';
import type { Endpoint } from './endpoints.ts';
import type { Resource, Snapshot } from './resource.ts';
import { whileVisible } from './while-visible.ts';

/** How often an open page asks whether others have changed something. Milliseconds. */
export const OFTEN = 5_000;

/** What is known of something on the server, asked for again while the page is open and visible. */
export function useResource<T>(
  endpoint: Endpoint<T>,
  every = OFTEN,
): Snapshot<T> & { resource: Resource<T> } {
  const { resources } = useServices();
  const { path } = endpoint;
  const resource = useMemo(() => resources.of<T>({ path }), [resources, path]);
  const snapshot = useSyncExternalStore(resource.subscribe, resource.current);
  useEffect(() => {
    // What failed is tried again soon, however seldom it is otherwise asked for.
    const wait = () => (resource.current().problem === null ? every : OFTEN);
    return whileVisible(() => resource.refresh(), wait);
  }, [resource, every]);
  return { ...snapshot, resource };
}
