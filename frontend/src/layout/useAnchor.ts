import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings a part of a screen into sight when the address names it, as soon as the part is drawn. */
export function useAnchor(name: string, ready: boolean): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link pressed again goes there again
  useEffect(() => {
    if (ready && hash === `#${name}`) {
      document.getElementById(name)?.scrollIntoView({ block: 'start' });
    }
  }, [name, ready, hash, key]);
}
