import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { useWords } from '../../i18n';
import { openingKeyId } from '../sealing/key';
import { Line } from './CheckLine';
import { useNoticeEntry } from './useNoticeEntry';

export type KeyState = 'ok' | 'unknown' | 'differs';

/** Whether the key to seal to is the one that the book published with the notice. */
export function useKeyState(tender: TenderShown): { state: KeyState; index: number | null } {
  const { data: published } = useNoticeEntry(tender.id);
  const { openingKey, priceKey } = tender;
  const keys = { opening_key: openingKey, ...(priceKey && { price_key: priceKey }) };
  const named = Object.values(keys).every((key) => key && openingKeyId(key.publicKey) === key.id);
  if (!named) return { state: 'differs', index: null };
  if (!published?.entry) return { state: 'unknown', index: null };
  const { data } = published.entry;
  const same = Object.entries(keys).every(([name, key]) => {
    const told = data[name] as { id?: string; public_key?: string } | undefined;
    return told?.id === key?.id && told?.public_key === key?.publicKey;
  });
  return { state: same ? 'ok' : 'differs', index: published.index };
}

export function KeyStep({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const { state, index } = useKeyState(tender);
  const { openingKey, priceKey } = tender;
  if (!openingKey) return null;
  return (
    <>
      {[openingKey, ...(priceKey ? [priceKey] : [])].map((key, place) => (
        <Box key={key.id} sx={{ mb: 1 }}>
          <Box sx={{ fontWeight: 650 }}>
            {priceKey &&
              `${words(place === 0 ? 'envelopes.first' : 'envelopes.second')}${words('page.colon')} `}
            <bdi dir="ltr">{key.id}</bdi>
          </Box>
          <Typography component="p" variant="body2">
            <Hex value={key.publicKey} />
          </Typography>
        </Box>
      ))}
      <Box sx={{ mt: 1 }}>
        {state !== 'differs' && <Line good text={words('bids.seal.keyNamed')} />}
        {state === 'ok' && <Line good text={words('bids.seal.keyInBook', { index })} />}
        {state === 'unknown' && <Line text={words('bids.seal.keyMissing')} />}
        {state === 'differs' && <Line bad text={words('bids.seal.keyDiffers')} />}
      </Box>
    </>
  );
}
