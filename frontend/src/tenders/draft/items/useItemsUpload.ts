import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal, newKey, roomApi } from '../../../api/client';
import type { Refusal } from '../../../api/refusal';
import type { TenderShown } from '../../../api/shapes';
import { sendFile } from '../../../documents/sendFile';
import { useLocale } from '../../../i18n';
import { useRoom } from '../../../live/room';

export type ItemsTold =
  | { kind: 'nothing' }
  | { kind: 'reading' }
  | { kind: 'undone' }
  | { kind: 'took'; file: string; count: number }
  | { kind: 'refused'; file: string; refusal: Refusal };

/** Sends a workbook of items into a saved draft, and tells what became of it. */
export function useItemsUpload(id: string | null) {
  const { slug, seat } = useRoom();
  const lang = useLocale();
  const queries = useQueryClient();
  const [told, setTold] = useState<ItemsTold>({ kind: 'nothing' });

  const send = async (file: File): Promise<TenderShown | undefined> => {
    setTold({ kind: 'reading' });
    const address = `${roomApi(slug, `tenders/${id}/items`)}?${new URLSearchParams({ lang })}`;
    try {
      const answer = await sendFile<TenderShown>(address, file, {
        seat: seat?.seat ?? null,
        key: newKey(),
        type: file.type || 'application/octet-stream',
        signal: new AbortController().signal,
        tell: () => undefined,
      });
      void queries.invalidateQueries({ queryKey: ['tenders'] });
      setTold({ kind: 'took', file: file.name, count: answer.items.length });
      return answer;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setTold({ kind: 'refused', file: file.name, refusal: error });
      return undefined;
    }
  };
  return { told, send, undone: () => setTold({ kind: 'undone' }) };
}
