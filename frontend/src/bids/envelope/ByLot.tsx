import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { TenderShown } from '../../api/shapes';
import { LotName } from '../../fields/LotName';
import { useWords } from '../../i18n';
import { lotOf } from '../../tenders/lots';
import { hasTwo } from '../form/answers/said';
import type { EnvelopePlace } from './sealBid';

interface Props {
  tender: TenderShown;
  envelopes: readonly EnvelopePlace[];
  each: (place: number) => ReactNode;
}

/** The same for each envelope of a bid, folded but for the first; alone where there is only one. */
export function ByLot({ tender, envelopes, each }: Props) {
  const words = useWords();
  const several = tender.lots.length > 1;
  const two = hasTwo(tender);
  if (!several && !two) return each(0);
  return envelopes.map(({ lot, stage }, place) => (
    <Box
      component="details"
      key={`${lot} ${stage}`}
      open={place === 0}
      sx={{ borderTop: place > 0 ? 1 : 0, borderColor: 'divider', py: 0.5 }}
    >
      <Box
        component="summary"
        sx={{ cursor: 'pointer', fontWeight: 600, py: { xs: 1.25, md: 0.5 }, mb: 0.5 }}
      >
        {two && words(stage === 'price' ? 'envelopes.second' : 'envelopes.first')}
        {two && several && ' · '}
        {several && <LotName lot={lotOf(tender, lot)} />}
      </Box>
      {each(place)}
    </Box>
  ));
}
