import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, isRefusal, send } from '../api/client';
import { type Refusal, refusalFrom, unreachable } from '../api/refusal';
import type { Fault, Own } from './shapes';

export const API = '/api/library';

/** The trainers' own scenarios. */
export const useLibrary = (enabled = true) =>
  useQuery<Own[], Refusal>({
    queryKey: ['library'],
    queryFn: ({ signal }) => get<Own[]>(API, signal),
    enabled,
  });

/** What changed on the shelf is read anew, here and where a room is opened. */
export function useShelfChanged() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['library'] });
    void client.invalidateQueries({ queryKey: ['scenarios'] });
  };
}

/** One thing done on the shelf: busy while it lasts, and the refusal that it met. */
export function useDone() {
  const changed = useShelfChanged();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async <T>(method: string, path: string, body?: unknown): Promise<T | undefined> => {
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await send<T>(method, `${API}${path}`, { body });
      changed();
      return answer.json;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal, clear: () => setRefusal(null) };
}

/** Send a file as it is. */
export async function sendScenario(file: File, language: string, into?: string): Promise<Own> {
  const query = new URLSearchParams({ fileName: file.name, language });
  if (into) query.set('into', into);
  let answer: Response;
  try {
    answer = await fetch(`${API}/files?${query}`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
      credentials: 'same-origin',
      body: file,
    });
  } catch {
    throw unreachable();
  }
  if (!answer.ok) throw await refusalFrom(answer);
  return (await answer.json()) as Own;
}

/** The faults that a refusal tells one by one: of a text, or of a country pack. */
export function faultsOf(refusal: Refusal | null): Fault[] {
  const { findings, faults, pack } = (refusal?.facts ?? {}) as Record<string, unknown>;
  const ofPack = (faults as Fault[] | undefined) ?? [];
  const file = `packs/${pack}.toml`;
  return (findings as Fault[] | undefined) ?? ofPack.map((one) => ({ ...one, file }));
}
