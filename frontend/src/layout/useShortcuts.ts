import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useRoomPath } from '../live/room';

/** `g` and then one of these goes to a page of the room. */
export const GO = { t: 'tenders', l: 'ledger', s: 'seats' } as const;
const PAIR_WITHIN = 1200;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Keyboard: `/` to the search field, `?` for the list of keys, `g` and a letter to a page. */
export function useShortcuts(showKeys: () => void): void {
  const navigate = useNavigate();
  const path = useRoomPath();
  const latest = useRef({ showKeys, path });
  latest.current = { showKeys, path };
  useEffect(() => {
    let goAt = 0;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const letter = event.key.toLowerCase();
      if (event.key === '?') {
        latest.current.showKeys();
      } else if (event.key === '/') {
        const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
        if (!field) return;
        event.preventDefault();
        field.focus();
      } else if (letter === 'g') {
        goAt = event.timeStamp;
      } else if (letter in GO && event.timeStamp - goAt < PAIR_WITHIN) {
        goAt = 0;
        navigate(latest.current.path(GO[letter as keyof typeof GO]));
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate]);
}
