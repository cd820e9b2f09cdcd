import { Box, Typography } from '@mui/material';
import type { BidShown, TenderShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { LotName } from '../../fields/LotName';
import { useWords } from '../../i18n';
import { lotOf } from '../../tenders/lots';

interface Props {
  tender: TenderShown;
  envelopes: BidShown['envelopes'];
  /** The beginning of each fingerprint and the size, for a glance. */
  short?: boolean;
}

/** The envelopes of a bid by their fingerprints, and by their lots where the tender has several. */
export function EnvelopeList({ tender, envelopes, short }: Props) {
  const words = useWords();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {envelopes.map(({ lot, stage, bytes, ciphertextSha256 }) => (
        <Typography
          component="li"
          variant="body2"
          key={`${lot} ${stage}`}
          sx={{ '& + &': { mt: short ? 0.25 : 1 } }}
        >
          {(tender.lots.length > 1 || stage !== 'bid') && (
            <Box component="span" sx={{ fontWeight: 600, display: short ? 'inline' : 'block' }}>
              {stage !== 'bid' && words(stage === 'price' ? 'envelopes.second' : 'envelopes.first')}
              {stage !== 'bid' && tender.lots.length > 1 && ' · '}
              {tender.lots.length > 1 && <LotName lot={lotOf(tender, lot)} />}
              {short && ': '}
            </Box>
          )}
          {short && `${words('bids.seal.size', { bytes })} · `}
          <Hex value={ciphertextSha256} short={short} />
        </Typography>
      ))}
    </Box>
  );
}
