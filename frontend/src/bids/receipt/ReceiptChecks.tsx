import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { BidShown, Receipt } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { Line } from '../envelope/CheckLine';
import { sentHashName } from '../envelope/useSubmission';
import { readTab } from '../form/tabMemory';
import { checkReceipt, keyFingerprint } from './check';

const plain = (fingerprint: string) => fingerprint.replace(/[^0-9a-f]/gi, '').toLowerCase();

/** The receipt checked here and now, by this browser alone. */
export function ReceiptChecks({ receipt, bid }: { receipt: Receipt; bid: BidShown }) {
  const words = useWords();
  const { workshop } = useRoom();
  const found = useMemo(
    () => checkReceipt(receipt, readTab<string[]>(sentHashName(bid.id))),
    [receipt, bid.id],
  );
  const wall = useMemo(
    () => plain(keyFingerprint(receipt.checkpoint.key)) === plain(workshop.keyFingerprint),
    [receipt, workshop.keyFingerprint],
  );
  const line = (ok: boolean, yes: 'inBook' | 'signed' | 'sameEnvelope' | 'wall') => {
    const no = {
      inBook: 'notInBook',
      signed: 'notSigned',
      sameEnvelope: 'otherEnvelope',
      wall: 'otherWall',
    } as const;
    return <Line good={ok} bad={!ok} text={words(`bids.receipt.${ok ? yes : no[yes]}`)} />;
  };
  const comparable = found.sameEnvelope !== null && receipt.entry.kind === 'bid.received';
  return (
    <Box
      component="section"
      sx={{ mt: 2, p: 1.5, borderRadius: 1, bgcolor: 'background.default', displayPrint: 'none' }}
    >
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.5 }}>
        {words('bids.receipt.checked')}
      </Typography>
      {line(found.inBook, 'inBook')}
      {line(found.signed, 'signed')}
      {line(wall, 'wall')}
      {comparable && line(found.sameEnvelope === true, 'sameEnvelope')}
    </Box>
  );
}
