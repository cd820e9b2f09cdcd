import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { roomApi } from '../api/client';
import type { Clock } from '../api/shapes';
import { beginEntries, tellEntry } from './entries';
import type { LiveState } from './room';
import { subscribe } from './subscribe';
import { topicsOf } from './topics';

const GATHER = 120;

interface Hearing {
  /** Where the reads ended that the screens begin with; null before them, empty if that was long ago. */
  cursor: string | null;
  onClock: (clock: Clock) => void;
}

/** Keeps reads fresh by the room's stream and says whether it is connected. */
export function useStream(slug: string, hearing: Hearing): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef(hearing);
  latest.current = hearing;
  const ready = hearing.cursor !== null;

  useEffect(() => {
    if (!ready) return;
    beginEntries();
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const due = new Set(stale);
      stale.clear();
      void queries.invalidateQueries({ predicate: ({ queryKey }) => due.has(String(queryKey[0])) });
    };
    const stop = subscribe(roomApi(slug, 'events'), latest.current.cursor ?? '', (news) => {
      if (news.type === 'clock') {
        latest.current.onClock(news.clock);
      } else if (news.type === 'entry') {
        for (const topic of topicsOf(news.entry.kind)) stale.add(topic);
        timer ??= setTimeout(refresh, GATHER);
        tellEntry(news);
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
