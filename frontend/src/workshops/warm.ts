import { useEffect } from 'react';
import { allWords } from '../i18n';

const SIGNS = ['pointerdown', 'keydown'] as const;
const ONCE = { once: true, passive: true };

async function fetchRoom(): Promise<void> {
  try {
    await Promise.all([
      allWords(),
      import('../layout/RoomApp'),
      import('../parties/SeatsPage'),
      import('../layout/RoomPages'),
    ]);
  } catch {
    // Whoever enters asks once more, and is told then.
  }
}

/** While somebody types a name, the room is fetched: it is there when they enter. */
export function useWarmRoom(): void {
  useEffect(() => {
    for (const sign of SIGNS) window.addEventListener(sign, fetchRoom, ONCE);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, fetchRoom);
    };
  }, []);
}
