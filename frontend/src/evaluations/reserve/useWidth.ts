import { useCallback, useState } from 'react';

const FIRST = 640;

/** How wide an element stands; watched, because a picture keeps its letters the same size. */
export function useWidth() {
  const [width, setWidth] = useState(FIRST);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(found);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { width, measure };
}
