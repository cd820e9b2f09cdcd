import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isRefusal, newKey, roomApi } from '../../api/client';
import type { Refusal } from '../../api/refusal';
import { seatInPlay } from '../../api/seat';
import { sendFile } from '../../documents/sendFile';
import { useRoom } from '../../live/room';
import type { ImportShown } from '../shapes';

export type Import =
  | { state: 'waiting' }
  /** `part` of 1: everything is sent, and the server reads. */
  | { state: 'sending'; file: File; part: number }
  | { state: 'refused'; file: File; refusal: Refusal }
  | { state: 'done'; file: File; shown: ImportShown };

/** Sends one file at a time to be read, and keeps what became of it. */
export function useImport() {
  const { slug } = useRoom();
  const queries = useQueryClient();
  const [now, setNow] = useState<Import>({ state: 'waiting' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const send = async (file: File, ocid?: string) => {
    stop.current?.abort();
    const running = new AbortController();
    stop.current = running;
    setNow({ state: 'sending', file, part: 0 });
    const query = new URLSearchParams({ fileName: file.name.slice(-250), ...(ocid && { ocid }) });
    try {
      const shown = await sendFile<ImportShown>(roomApi(slug, `tenders/import?${query}`), file, {
        seat: seatInPlay(slug),
        key: newKey(),
        type: 'application/octet-stream',
        signal: running.signal,
        tell: (part) => setNow({ state: 'sending', file, part }),
      });
      setNow({ state: 'done', file, shown });
      void queries.invalidateQueries({ queryKey: ['tenders'] });
    } catch (error) {
      if (isRefusal(error)) setNow({ state: 'refused', file, refusal: error });
      else if (error instanceof DOMException) setNow({ state: 'waiting' });
      else throw error;
    }
  };
  return {
    now,
    send: (file: File, ocid?: string) => void send(file, ocid),
    stop: () => stop.current?.abort(),
    clear: () => setNow({ state: 'waiting' }),
  };
}
