import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useRoom } from '../live/room';
import { get, roomApi } from './client';
import { readKey } from './readKey';
import type { Refusal } from './refusal';
import { type Topic, useRead } from './useRead';

/** The server gives no more rows at once. */
export const AT_ONCE = 1000;

/** Where so many rows of a record are read, the first of them counted from 0. */
export const ranged = (path: string, first: number, most: number) =>
  `${path}?range=[${first},${first + most - 1}]`;

interface Ranges<T> {
  /** How many rows are read with the record itself. */
  begin: number;
  total: (record: T) => number;
  /** Where its rows are; the same array at each call. */
  lists: readonly (keyof T)[];
  enabled?: boolean;
}

interface Whole<T> {
  /** Undefined until every row is read. */
  data: T | null | undefined;
  error: Refusal | null;
}

/** A record with every row of its lists: where there are many, read range by range. */
export function useRanges<T extends object>(
  topic: Topic,
  path: string,
  { begin, total, lists, enabled = true }: Ranges<T>,
): Whole<T> {
  const { slug, seat } = useRoom();
  const first = useRead<T | null>(topic, ranged(path, 0, begin), { enabled });
  const begun = first.data;
  const count = begun ? total(begun) : 0;
  const rest = useQuery<T[], Refusal>({
    queryKey: readKey(topic, slug, seat?.seat ?? null, ranged(path, begin, count)),
    enabled: enabled && count > begin,
    queryFn: async ({ signal }) => {
      const found: T[] = [];
      for (let at = begin; at < count; at += AT_ONCE)
        found.push(await get<T>(roomApi(slug, ranged(path, at, AT_ONCE)), signal));
      return found;
    },
  });
  const more = rest.data;
  const data = useMemo(() => {
    if (!begun || count <= begin) return begun;
    if (!more) return undefined;
    const rows = (name: keyof T) => [begun, ...more].flatMap((part) => part[name] as unknown[]);
    return { ...begun, ...Object.fromEntries(lists.map((name) => [name, rows(name)])) };
  }, [begun, more, count, begin, lists]);
  return { data, error: first.error ?? rest.error };
}
