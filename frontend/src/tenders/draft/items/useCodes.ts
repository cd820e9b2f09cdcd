import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get, roomApi } from '../../../api/client';
import type { Classification } from '../../../api/shapes';
import { useLocale } from '../../../i18n';
import { useRoom } from '../../../live/room';

/** A code that can be chosen: of a loaded list in some language, or of our own short list. */
export interface Code extends Classification {
  description: string;
  language: string | null;
}

const PAUSE = 250;
const SHORTEST = 2;

/** The codes of the publishers' lists that fit what is typed; none where no list is loaded. */
export function useCodes(typed: string): { codes: Code[]; searching: boolean; failed: boolean } {
  const { slug } = useRoom();
  const lang = useLocale();
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(typed.trim()), PAUSE);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const wanted = settled.length >= SHORTEST;
  const read = useQuery<Code[]>({
    queryKey: ['codes', slug, lang, settled],
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      get<Code[]>(
        `${roomApi(slug, 'classifications')}?${new URLSearchParams({ q: settled, lang })}`,
        signal,
      ),
  });
  return {
    codes: wanted ? (read.data ?? []) : [],
    searching: wanted && read.isFetching,
    failed: read.isError,
  };
}
