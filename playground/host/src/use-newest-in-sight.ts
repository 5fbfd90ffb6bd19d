import { useCallback } from 'react';

/** Pixels from the end within which a reader is taken to be at the end. */
const NEAR = 80;

/**
 * Keeps the end of a scrolling area in sight while the reader is there, also when cards grow after they were drawn;
 * a reader who has scrolled up is left alone. Wants the area's content in one child.
 */
export function useNewestInSight() {
  return useCallback((area: HTMLElement | null) => {
    const content = area?.firstElementChild;
    if (!area || !content) return undefined;
    let atEnd = true;
    const note = () => {
      atEnd = area.scrollHeight - area.scrollTop - area.clientHeight < NEAR;
    };
    const follow = new ResizeObserver(() => {
      if (atEnd) area.scrollTop = area.scrollHeight;
    });
    follow.observe(content);
    area.addEventListener('scroll', note, { passive: true });
    return () => {
      follow.disconnect();
      area.removeEventListener('scroll', note);
    };
  }, []);
}
