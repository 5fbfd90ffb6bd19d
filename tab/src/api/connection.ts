/** Whether the server was reached the last time somebody tried. */
export type Connection = {
  isUp: () => boolean;
  set: (up: boolean) => void;
  subscribe: (listener: () => void) => () => void;
};

export function createConnection(): Connection {
  let up = true;
  const listeners = new Set<() => void>();
  return {
    isUp: () => up,
    set: (now) => {
      if (now === up) return;
      up = now;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
