import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { TenderShown } from '../../api/shapes';
import { LotName } from '../../fields/LotName';
import { lotOf } from '../../tenders/lots';

interface Props {
  tender: TenderShown;
  lots: string[];
  each: (place: number) => ReactNode;
}

/** The same for each lot of a bid, folded but for the first; alone where the tender is one lot. */
export function ByLot({ tender, lots, each }: Props) {
  if (tender.lots.length < 2) return each(0);
  return lots.map((id, place) => (
    <Box
      component="details"
      key={id}
      open={place === 0}
      sx={{ borderTop: place > 0 ? 1 : 0, borderColor: 'divider', py: 0.5 }}
    >
      <Box
        component="summary"
        sx={{ cursor: 'pointer', fontWeight: 600, py: { xs: 1.25, md: 0.5 }, mb: 0.5 }}
      >
        <LotName lot={lotOf(tender, id)} />
      </Box>
      {each(place)}
    </Box>
  ));
}
