import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useRoom } from '../live/room';
import { get, roomApi } from './client';
import { readKey } from './readKey';
import type { Refusal } from './refusal';

/** What a live entry makes stale; the first part of every query key. */
export type Topic =
  | 'tenders'
  | 'approvals'
  | 'bids'
  | 'evaluations'
  | 'committees'
  | 'awards'
  | 'complaints'
  | 'conversations'
  | 'crowds'
  | 'documents'
  | 'enquiries'
  | 'plans'
  | 'findings'
  | 'participation'
  | 'consortia'
  | 'debarments'
  | 'ledger'
  | 'procedures'
  | 'exercise'
  | 'wall'
  | 'seats'
  | 'parties'
  | 'registrations'
  | 'register';

interface Options {
  enabled?: boolean;
  /** Look again by itself, in milliseconds: for what no entry of the ledger may tell this seat. */
  every?: number;
}

/** Reads `W/<path>` for the seat in play and keeps it fresh by topic. */
export function useRead<T>(
  topic: Topic,
  path: string,
  options: Options = {},
): UseQueryResult<T, Refusal> {
  const { slug, seat } = useRoom();
  return useQuery<T, Refusal>({
    queryKey: readKey(topic, slug, seat?.seat ?? null, path),
    enabled: options.enabled ?? true,
    refetchInterval: options.every,
    queryFn: ({ signal }) => get<T>(roomApi(slug, path), signal),
  });
}
