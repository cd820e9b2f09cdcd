import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { roomApi } from '../api/client';
import type { Clock, Entry } from '../api/shapes';
import type { LiveState } from './room';
import { subscribe } from './subscribe';
import { topicsOf } from './topics';

const GATHER = 120;

/** What screens may listen to beyond fresh reads: each entry as it comes. */
export const ENTRY_EVENT = 'mk:entry';
export interface EntryNews {
  index: number;
  entry: Entry;
}

interface Hearing {
  onClock: (clock: Clock) => void;
}

/** Keeps reads fresh by the room's stream and says whether it is connected. */
export function useStream(slug: string, ready: boolean, hearing: Hearing): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef(hearing);
  latest.current = hearing;

  useEffect(() => {
    if (!ready) return;
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const due = new Set(stale);
      stale.clear();
      void queries.invalidateQueries({ predicate: ({ queryKey }) => due.has(String(queryKey[0])) });
    };
    const stop = subscribe(roomApi(slug, 'events'), (news) => {
      if (news.type === 'clock') {
        latest.current.onClock(news.clock);
      } else if (news.type === 'entry') {
        for (const topic of topicsOf(news.entry.kind)) stale.add(topic);
        timer ??= setTimeout(refresh, GATHER);
        window.dispatchEvent(new CustomEvent<EntryNews>(ENTRY_EVENT, { detail: news }));
      } else if (news.type === 'seats') {
        void queries.invalidateQueries();
      } else {
        setState(news.state);
        if (news.resumed) void queries.invalidateQueries();
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [slug, ready, queries]);
  return state;
}
