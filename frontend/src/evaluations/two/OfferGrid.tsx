import { Box } from '@mui/material';
import { Fragment } from 'react';
import type { Judged, OfferOpened, TenderShown } from '../../api/shapes';
import { LotHeading } from '../../fields/LotHeading';
import { byLot } from '../../tenders/lots';
import { inLot } from '../examination/latest';
import { NoBids } from '../opening/EnvelopeGrid';
import { OfferPair } from './OfferPair';

interface Props {
  tender: TenderShown;
  offers: OfferOpened[];
  shown: number;
  judged?: Judged[];
}

/** Pairs of envelopes lot by lot, in the order in which they were received. */
export function OfferGrid({ tender, offers, shown, judged }: Props) {
  const several = tender.lots.length > 1;
  const fates = new Map(judged?.map((one) => [inLot(one), one]));
  let number = 0;
  return (
    <div aria-live="polite">
      {byLot(tender, offers).map(({ lot, rows }) => (
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
              gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(280px, 1fr))' },
            }}
          >
            {rows.map((offer) => {
              number += 1;
              return (
                <OfferPair
                  key={offer.bid}
                  offer={offer}
                  number={number}
                  of={offers.length}
                  open={number <= shown}
                  judged={fates.get(inLot(offer))}
                />
              );
            })}
          </Box>
        </Fragment>
      ))}
    </div>
  );
}
