import type { Problem } from './answer.ts';
import type { ApiClient } from './api-client.ts';
import type { Endpoint } from './endpoints.ts';

/** What is known of one thing on the server. Data stays while a later fetch fails. */
export type Snapshot<T> = { data: T | null; problem: Problem | null };

/** One thing on the server, shared by everybody in the tab who shows it. */
export type Resource<T> = {
  current: () => Snapshot<T>;
  subscribe: (listener: () => void) => () => void;
  /** Asks the server; two who ask at once share one question. */
  load: () => Promise<void>;
  /** As load, but never content with a question that was on its way already: for after an act. */
  loadFresh: () => Promise<void>;
  /** As load, unless the server answered a moment ago (what was asked for before the page was drawn). */
  refresh: () => Promise<void>;
  /** Takes what an action answered, so that the page shows it at once. */
  put: (data: T) => void;
};

/** Milliseconds. */
const MOMENT = 1_000;

export function createResource<T>(api: ApiClient, endpoint: Endpoint<T>): Resource<T> {
  let snapshot: Snapshot<T> = { data: null, problem: null };
  let etag: string | null = null;
  let asking: Promise<void> | null = null;
  /** Counts what was put in, so that an answer asked for before it does not overwrite it. */
  let puts = 0;
  let answeredAt = -MOMENT;
  const listeners = new Set<() => void>();
  const set = (next: Snapshot<T>) => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const ask = async () => {
    const putsBefore = puts;
    const answer = await api.get(endpoint, etag);
    answeredAt = performance.now();
    if (puts !== putsBefore) return;
    if (!answer.ok) set({ data: snapshot.data, problem: answer.problem });
    else if (answer.value !== 'unchanged') {
      etag = answer.value.etag;
      set({ data: answer.value.value, problem: null });
    } else if (snapshot.problem !== null) set({ data: snapshot.data, problem: null });
  };
  const load = () => (asking ??= ask().finally(() => (asking = null)));
  return {
    current: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    loadFresh: () => (asking === null ? load() : asking.then(load)),
    refresh: () =>
      snapshot.data !== null && performance.now() - answeredAt < MOMENT ? Promise.resolve() : load(),
    put: (data) => {
      puts += 1;
      etag = null;
      set({ data, problem: null });
    },
  };
}

/** All resources of the tab, one for each path. */
export type Resources = {
  of: <T>(endpoint: Endpoint<T>) => Resource<T>;
  /** Forgets everything: names come in the reader's written form, so a new form means new answers. */
  reload: () => Promise<void>;
};

export function createResources(api: ApiClient): Resources {
  const known = new Map<string, Resource<unknown>>();
  return {
    of: <T>(endpoint: Endpoint<T>) => {
      const found = known.get(endpoint.path) ?? (createResource(api, endpoint) as Resource<unknown>);
      known.set(endpoint.path, found);
      // The path decides the type: endpoints.ts is the only place that ties the two.
      return found as Resource<T>;
    },
    reload: async () => {
      await Promise.all([...known.values()].map((resource) => resource.load()));
    },
  };
}
