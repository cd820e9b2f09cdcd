import { useRef } from 'react';
import { isRefusal, newKey } from './client';

/** The Idempotency-Key of what is sent: the same for the same, until an answer says what came of it. */
export function useKey() {
  const pending = useRef<{ body: string; key: string } | null>(null);
  const keyOf = (body: unknown): string => {
    const text = JSON.stringify(body);
    if (pending.current?.body !== text) pending.current = { body: text, key: newKey() };
    return pending.current.key;
  };
  /** It was done, or refused; after a lost answer nobody knows, and the key is kept. */
  const answered = (error?: unknown) => {
    if (!(isRefusal(error) && error.unsure)) pending.current = null;
  };
  return { keyOf, answered };
}
