import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal, roomApi, send } from '../../api/client';
import type { Refusal } from '../../api/refusal';
import type { ReceiptAnswer } from '../../api/shapes';
import { useRoom } from '../../live/room';
import { envelopeName, readTab, writeTab } from '../form/tabMemory';
import type { SealedBid } from './sealBid';

/** Envelopes on their way, with where they go; kept until their answer is known. */
export interface Underway {
  sealed: SealedBid;
  path: string;
}

export const sentHashName = (bid: string) => `mk.sent.${bid}`;

/** Sends the envelopes of a bid; the same bytes under the same key, however often it has to be sent. */
export function useSubmission(tender: string) {
  const { slug, seat } = useRoom();
  const queries = useQueryClient();
  const name = envelopeName(slug, seat?.seat ?? '', tender);
  const [underway, setUnderway] = useState(() => readTab<Underway>(name));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const keep = (next: Underway | null) => {
    writeTab(name, next);
    setUnderway(next);
  };
  const submit = async (next: Underway): Promise<ReceiptAnswer | undefined> => {
    keep(next);
    setBusy(true);
    setRefusal(null);
    try {
      const { sealed, path } = next;
      const options = { body: sealed.body, idempotencyKey: sealed.key };
      const { json } = await send<ReceiptAnswer>('POST', roomApi(slug, path), options);
      writeTab(
        sentHashName(json.bid.id),
        sealed.lots.map((one) => one.sha256),
      );
      keep(null);
      for (const topic of ['bids', 'ledger']) {
        void queries.invalidateQueries({ queryKey: [topic] });
      }
      return json;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!error.unsure) keep(null);
      setRefusal(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { underway, busy, refusal, submit, forget: () => setRefusal(null) };
}
