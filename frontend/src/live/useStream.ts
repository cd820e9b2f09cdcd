import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { roomApi } from '../api/client';
import type { Clock } from '../api/shapes';
import { beginEntries, tellEntry } from './entries';
import type { LiveState } from './room';
import { Stale } from './stale';
import { subscribe } from './subscribe';

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
    let stale = new Stale();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      const due = stale;
      stale = new Stale();
      void queries.invalidateQueries({ predicate: ({ queryKey }) => due.has(queryKey) });
    };
    const stop = subscribe(roomApi(slug, 'events'), latest.current.cursor ?? '', (news) => {
      if (news.type === 'clock') {
        latest.current.onClock(news.clock);
      } else if (news.type === 'entry') {
        stale.add(news.entry);
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
