import { useCallback, useState } from 'react';
import { isRefusal } from '../api/client';
import type { Refusal } from '../api/refusal';

/** One thing after another with the server: whether it is under way, and what it refused. */
export function useDoing() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const clear = useCallback(() => setRefusal(null), []);
  const doing = async <Answer>(run: () => Promise<Answer>): Promise<Answer | undefined> => {
    setBusy(true);
    setRefusal(null);
    try {
      return await run();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, clear, doing };
}
