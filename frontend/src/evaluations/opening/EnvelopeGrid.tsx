import { Box, Paper, Typography } from '@mui/material';
import { Fragment } from 'react';
import type { OpenedBid, TenderShown } from '../../api/shapes';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { LotHeading } from '../../fields/LotHeading';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { byLot } from '../../tenders/lots';
import { Unopenable } from './Unopenable';

interface Props {
  tender: TenderShown;
  bids: OpenedBid[];
  shown: number;
}

/** Envelopes lot by lot, in the order in which they were received; the shown ones lie open. */
export function EnvelopeGrid({ tender, bids, shown }: Props) {
  const several = tender.lots.length > 1;
  let number = 0;
  return (
    <div aria-live="polite">
      {byLot(tender, bids).map(({ lot, rows }) => (
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
              gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(240px, 1fr))' },
            }}
          >
            {rows.map((bid) => {
              number += 1;
              return (
                <Envelope
                  key={bid.bid}
                  bid={bid}
                  number={number}
                  of={bids.length}
                  open={number <= shown}
                />
              );
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

interface EnvelopeProps {
  bid: OpenedBid;
  number: number;
  of: number;
  open: boolean;
}

function Envelope({ bid, number, of, open }: EnvelopeProps) {
  const words = useWords();
  const stuck = open && bid.outcome === 'unopenable';
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{
        p: 2,
        display: { xs: 'grid', sm: 'block' },
        gridTemplateColumns: '84px minmax(0, 1fr)',
        gap: 2,
        alignItems: 'center',
        textAlign: { sm: 'center' },
        borderColor: open ? 'primary.main' : 'divider',
      }}
    >
      <Box sx={{ width: { xs: 84, sm: 120 }, mx: { sm: 'auto' } }}>
        <EnvelopePicture open={open && !stuck} stuck={stuck} />
      </Box>
      <Box sx={{ minWidth: 0, minHeight: { sm: 76 } }}>
        <Typography variant="body2" color="text.secondary">
          {words('evaluations.opening.envelopeOf', { number, count: of })}
        </Typography>
        {!open && (
          <Typography color="text.secondary">{words('evaluations.opening.shut')}</Typography>
        )}
        {open && (
          <>
            <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
              <bdi>{bid.tenderer.name}</bdi>
            </Typography>
            {stuck ? (
              <Unopenable reason={bid.reason} />
            ) : (
              <Box sx={{ fontSize: '1.25rem', fontWeight: 700 }}>
                <MoneyField value={bid.total} />
              </Box>
            )}
          </>
        )}
      </Box>
    </Paper>
  );
}
