import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import { isRefusal, newKey, roomApi } from '../api/client';
import { seatInPlay } from '../api/seat';
import { useLocale, useWords } from '../i18n';
import { useToast } from '../layout/toasts';
import { useRoom } from '../live/room';
import { mediaTypeOf } from './formats';
import { addressOf, isReady, queued, type Step, type Upload } from './queue';
import { sendFile } from './sendFile';
import type { DocumentShown } from './shapes';

const start = (): Upload[] => [];

/** The files chosen for a tender: named, sent one after another, each with its own outcome. */
export function useUploads(tender: string) {
  const { slug } = useRoom();
  const language = useLocale();
  const words = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const [uploads, step] = useReducer(queued, undefined, start);
  const [busy, setBusy] = useState(false);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const sendOne = async (one: Upload): Promise<boolean> => {
    const change = (part: Partial<Upload>) => step({ type: 'change', id: one.id, part });
    const stop = new AbortController();
    stops.current.set(one.id, stop);
    change({ state: 'sending', part: 0, refusal: null });
    try {
      const address = addressOf((path) => roomApi(slug, path), tender, one);
      await sendFile<DocumentShown>(address, one.file, {
        seat: seatInPlay(slug),
        key: one.key,
        type: mediaTypeOf(one.file),
        signal: stop.signal,
        tell: (part) => change({ part }),
      });
      change({ state: 'done', part: 1 });
      return true;
    } catch (error) {
      if (isRefusal(error)) {
        // What the server refused is another request when it is tried again with other words.
        change({ state: 'refused', refusal: error, key: error.unsure ? one.key : newKey() });
      } else if (error instanceof DOMException) {
        change({ state: 'ready', part: 0 });
      } else {
        throw error;
      }
      return false;
    } finally {
      stops.current.delete(one.id);
    }
  };

  const send = async (chosen: Upload[]) => {
    setBusy(true);
    let attached = 0;
    for (const one of chosen) {
      if (await sendOne(one)) attached += 1;
    }
    setBusy(false);
    for (const topic of ['documents', 'ledger']) {
      void queries.invalidateQueries({ queryKey: [topic] });
    }
    if (attached > 0) {
      toast({ tone: 'good', text: words('documents.upload.allDone', { smart_count: attached }) });
    }
  };
  return {
    uploads,
    busy,
    ready: uploads.filter(isReady),
    add: (files: readonly File[], replaces: DocumentShown | null = null) =>
      step({ type: 'add', files, language, replaces }),
    change: (id: string, part: Partial<Upload>) => step({ type: 'change', id, part }),
    remove: (id: string) => step({ type: 'remove', id }),
    clear: () => step({ type: 'clear' } satisfies Step),
    stop: (id: string) => stops.current.get(id)?.abort(),
    send: () => send(uploads.filter(isReady)),
    again: (one: Upload) => send([one]),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
