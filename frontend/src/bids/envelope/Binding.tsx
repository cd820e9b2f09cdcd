import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords, type WordKey } from '../../i18n';
import { MONO } from '../../theme/theme';
import { bindingParts } from '../sealing/info';
import { bindingOf, type EnvelopePlace } from './sealBid';

const PARTS: WordKey[] = [
  'bids.seal.partWorkshop',
  'bids.seal.partAttempt',
  'bids.seal.partTender',
  'bids.seal.partNotice',
  'bids.seal.partStage',
  'bids.seal.partLot',
  'bids.seal.partTenderer',
  'bids.seal.partKey',
];

interface Props {
  tender: TenderShown;
  tenderer: string;
  /** Each of them is bound to its own lot, stage and key. */
  envelopes: readonly EnvelopePlace[];
}

/** What the envelope is bound to: moved anywhere else, it does not open. */
export function Binding({ tender, tenderer, envelopes }: Props) {
  const words = useWords();
  const all = envelopes.flatMap((one) => bindingOf(tender, tenderer, one) ?? []);
  const [first] = all;
  if (!first) return null;
  const joined = (part: 'lot' | 'stage' | 'openingKey') =>
    [...new Set(all.map((one) => one[part]))].join(', ');
  const binding = {
    ...first,
    lot: joined('lot'),
    stage: joined('stage'),
    openingKey: joined('openingKey'),
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        {words('bids.seal.bound')}
      </Typography>
      <Box component="dl" sx={{ m: 0, mt: 0.5, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {bindingParts(binding).map((part, index) => {
          const name = PARTS[index];
          return (
            name && (
              <Box
                key={name}
                sx={{ px: 1, py: 0.25, borderRadius: 0.75, border: 1, borderColor: 'divider' }}
              >
                <Typography component="dt" variant="caption" color="text.secondary">
                  {words(name)}
                </Typography>
                <Box
                  component="dd"
                  dir="ltr"
                  sx={{ m: 0, fontFamily: MONO, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
                >
                  {part}
                </Box>
              </Box>
            )
          );
        })}
      </Box>
    </Box>
  );
}
