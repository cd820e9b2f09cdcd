import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useWords, type WordKey } from '../i18n';
import { useToast } from '../layout/toasts';
import { useRoom } from '../live/room';
import { isRefusal, roomApi, send } from './client';
import type { Refusal } from './refusal';
import { useKey } from './useKey';
import type { Topic } from './useRead';

interface Options {
  method?: 'POST' | 'PUT' | 'DELETE';
  /** Act under another seat than the one in play: the trainer's own acts. */
  seat?: string;
  /** Said in a toast after success. */
  success?: WordKey;
  /** Read again at once; the live stream refreshes the rest. */
  refresh?: Topic[];
}

/** The status of an act that was not done but waits for a second person; its answer is the approval. */
const ASKED = 202;

export interface Act<Answer> {
  run: (body?: unknown) => Promise<Answer | undefined>;
  busy: boolean;
  refusal: Refusal | null;
  clear: () => void;
}

/**
 * One act of the seat in play. A lost answer is safe: the same body sent again carries the same
 * Idempotency-Key. `run` answers undefined when refused; show `refusal` with <RefusalNote>.
 */
export function useAct<Answer = unknown>(path: string, options: Options = {}): Act<Answer> {
  const { slug } = useRoom();
  const queries = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { keyOf, answered } = useKey();
  const { method = 'POST', success, refresh = [] } = options;

  const run = async (body: unknown = {}): Promise<Answer | undefined> => {
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await send<Answer>(method, roomApi(slug, path), {
        body: method === 'DELETE' ? undefined : body,
        idempotencyKey: keyOf(body),
        headers: options.seat ? { Seat: options.seat } : undefined,
      });
      answered();
      for (const topic of refresh) void queries.invalidateQueries({ queryKey: [topic] });
      if (answer.status === ASKED) {
        void queries.invalidateQueries({ queryKey: ['approvals'] });
        toast({ tone: 'note', text: words('room.asked') });
      } else if (success) {
        toast({ tone: 'good', text: words(success) });
      }
      return answer.json;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      answered(error);
      setRefusal(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const clear = useCallback(() => setRefusal(null), []);
  return { run, busy, refusal, clear };
}
