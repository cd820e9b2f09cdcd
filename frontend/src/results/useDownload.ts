import { useState } from 'react';
import { roomApi } from '../api/client';
import { type Refusal, refusalFrom, unreachable } from '../api/refusal';
import { seatInPlay } from '../api/seat';
import { keepFile } from '../fields/keepFile';
import { useServedLocale, useWords } from '../i18n';
import { useToast } from '../layout/toasts';
import { useRoom } from '../live/room';

const NAME = /filename="([^"]+)"/;

/** Has the server make a file in the reader's language, and keeps it; one at a time, each may take seconds. */
export function useDownload() {
  const words = useWords();
  const locale = useServedLocale();
  const toast = useToast();
  const { slug } = useRoom();
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const download = async (path: string, asked: Record<string, string> = {}, body?: unknown) => {
    setBusy(path);
    setRefusal(null);
    const query = new URLSearchParams({ ...asked, language: locale });
    const headers = new Headers();
    const seat = seatInPlay(slug);
    if (seat) headers.set('Seat', seat);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    try {
      const answer = await fetch(`${roomApi(slug, path)}?${query}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        credentials: 'same-origin',
        body: body === undefined ? undefined : JSON.stringify(body),
      }).catch(() => {
        throw unreachable();
      });
      if (!answer.ok) throw await refusalFrom(answer);
      const file = await answer.blob();
      const name = NAME.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
      keepFile(name, file, file.type);
      const size = Math.max(1, Math.round(file.size / 1024));
      toast({ tone: 'good', text: words('results.saved', { name, size }) });
    } catch (error) {
      setRefusal(error as Refusal);
    } finally {
      setBusy(null);
    }
  };
  return { download, busy, refusal, clear: () => setRefusal(null) };
}
