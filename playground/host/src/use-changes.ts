import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../teams/changes.ts';

/** Whether the event stream stands; while it does not, what is shown may be old. */
type Connection = 'connected' | 'lost';

/** Listens to what happens in this Teams; the listener may change from one rendering to the next. */
export function useChanges(listener: (change: Change | 'all') => void): Connection {
  const latest = useRef(listener);
  const [connection, setConnection] = useState<Connection>('connected');
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const source = new EventSource('/api/events');
    source.onmessage = (event: MessageEvent<string>) => latest.current(JSON.parse(event.data) as Change);
    // After a break something may have been missed, so everything is read again.
    source.onopen = () => {
      setConnection('connected');
      latest.current('all');
    };
    source.onerror = () => setConnection('lost');
    return () => source.close();
  }, []);
  return connection;
}
