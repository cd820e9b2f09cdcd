import { Box, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import type { TenderShown } from '../../api/shapes';
import { LotHeading } from '../../fields/LotHeading';
import { useWords } from '../../i18n';
import { byLot } from '../../tenders/lots';

interface Props<Row> {
  tender: TenderShown;
  rows: Row[];
  /** How many pixels a card needs. */
  least: number;
  /** One card; the number counts through all lots. */
  children: (row: Row, number: number) => ReactNode;
}

/** Cards lot by lot, in the order in which they were received. */
export function LotGrid<Row extends { lot: string }>({
  tender,
  rows,
  least,
  children: card,
}: Props<Row>) {
  const several = tender.lots.length > 1;
  let number = 0;
  return (
    <div aria-live="polite">
      {byLot(tender, rows).map(({ lot, rows }) => (
        <Fragment key={lot.id}>
          {several && <LotHeading lot={lot} />}
          {several && rows.length === 0 && <NoBids />}
          <Box
            component="ol"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gap: 2,
              gridTemplateColumns: {
                xs: '1fr',
                sm: `repeat(auto-fill, minmax(${least}px, 1fr))`,
              },
            }}
          >
            {rows.map((row) => {
              number += 1;
              return card(row, number);
            })}
          </Box>
        </Fragment>
      ))}
    </div>
  );
}

export function NoBids() {
  const words = useWords();
  return <Typography color="text.secondary">{words('lots.noBids')}</Typography>;
}
