import { useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from '../app/services.ts';
import type { Endpoint } from './endpoints.ts';
import { createResource, type Snapshot } from './resource.ts';

/**
 * Something fetched afresh when a form opens, and again only when the form asks: a form must not change under the
 * one who fills it in. The endpoint is that of the first drawing; give the component a key to change it.
 */
export function useFetched<T>(endpoint: Endpoint<T>): Snapshot<T> & { load: () => Promise<void> } {
  const { api } = useServices();
  const [resource] = useState(() => createResource(api, endpoint));
  const snapshot = useSyncExternalStore(resource.subscribe, resource.current);
  useEffect(() => void resource.load(), [resource]);
  return { ...snapshot, load: resource.load };
}
