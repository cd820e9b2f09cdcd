import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get, send } from '../api/client';
import { type Refusal, refusalFrom, unreachable } from '../api/refusal';
import type { ListAddress } from '../layout/lists/useListAddress';
import { type ListRead, PER_PAGE } from '../layout/lists/useRoomList';
import { readExact, readMarked } from './exact';
import type { Directory, ProcessShown, Record, WorkshopData } from './shapes';

/** Open data has no live stream: a page in sight looks again by itself. */
const AGAIN = 15_000;

/** The page of a workshop's data, or of one of its processes. */
export const dataPath = (workshop: string, ocid?: string) =>
  `/data/${workshop}${ocid ? `/${encodeURIComponent(ocid)}` : ''}`;

export const useDirectory = () =>
  useQuery<Directory, Refusal>({
    queryKey: ['open data', 'directory'],
    refetchInterval: AGAIN,
    queryFn: ({ signal }) => get<Directory>('/ocds', signal),
  });

export const useWorkshopData = (workshop: string) =>
  useQuery<WorkshopData, Refusal>({
    queryKey: ['open data', workshop],
    refetchInterval: AGAIN,
    queryFn: ({ signal }) => get<WorkshopData>(`/ocds/${workshop}`, signal),
  });

/** One page of the processes, searched, filtered and sorted by the server. */
export function useProcesses(workshop: string, list: ListAddress): ListRead<ProcessShown> {
  const first = (list.page - 1) * PER_PAGE;
  const query = new URLSearchParams({
    filter: JSON.stringify({ ...(list.search && { q: list.search }), ...list.filters }),
    sort: JSON.stringify([list.sort.field, list.sort.order]),
    range: JSON.stringify([first, first + PER_PAGE - 1]),
  });
  const { data, error } = useQuery<{ rows: ProcessShown[]; total: number }, Refusal>({
    queryKey: ['open data', workshop, 'processes', query.toString()],
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
    queryFn: async ({ signal }) => {
      const path = `/ocds/${workshop}/processes?${query}`;
      const answer = await send<ProcessShown[]>('GET', path, { signal });
      const total = answer.headers.get('content-range')?.split('/')[1];
      return { rows: answer.json, total: Number(total ?? answer.json.length) };
    },
  });
  return { rows: data?.rows, total: data?.total ?? 0, error };
}

/** The record of a process as the page reads it, and marked so that it can be written out exactly. */
export interface RecordRead {
  record: Record;
  marked: Record;
}

export const useRecord = (workshop: string, ocid: string) =>
  useQuery<RecordRead, Refusal>({
    queryKey: ['open data', workshop, 'record', ocid],
    refetchInterval: AGAIN,
    retry: false,
    queryFn: async ({ signal }) => {
      const address = `/ocds/${workshop}/records/${encodeURIComponent(ocid)}`;
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw await refusalFrom(answer);
      const text = await answer.text();
      const [record] = readExact<{ records: Record[] }>(text).records;
      const [marked] = readMarked<{ records: Record[] }>(text).records;
      if (!record || !marked) throw unreachable();
      return { record, marked };
    },
  });
