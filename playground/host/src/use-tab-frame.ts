import { useCallback, useEffect, useRef } from 'react';
import { TabProtocol, type TabHost } from './tab-protocol.ts';

/**
 * Speaks with the frame that the returned ref is given to. The listener stands from the moment the frame does, before
 * its first message; the host that answers is always the one of the latest rendering.
 */
export function useTabFrame(url: string, host: TabHost, theme: string, kind: 'content' | 'task' = 'content') {
  const latest = useRef(host);
  const protocol = useRef<TabProtocol | undefined>(undefined);
  useEffect(() => {
    latest.current = host;
  });
  useEffect(() => protocol.current?.themeChanged(theme), [theme]);
  return useCallback(
    (frame: HTMLIFrameElement | null) => {
      protocol.current?.stop();
      const inside = frame?.contentWindow;
      protocol.current = inside
        ? new TabProtocol(inside, new URL(url).origin, () => latest.current, kind)
        : undefined;
    },
    [url, kind],
  );
}
