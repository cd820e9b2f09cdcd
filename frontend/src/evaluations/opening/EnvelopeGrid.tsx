import { Box, Paper, Typography } from '@mui/material';
import type { OpenedBid, TenderShown } from '../../api/shapes';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { byLot } from '../../tenders/lots';
import { LotGrid } from './LotGrid';
import { Unopenable } from './Unopenable';

/** Of more envelopes than these, those that were opened last are shown, and one's own. */
const MANY = 60;
const AROUND = 12;

interface Props {
  tender: TenderShown;
  bids: OpenedBid[];
  shown: number;
}

/** Envelopes lot by lot, in the order in which they were received; the shown ones lie open. */
export function EnvelopeGrid({ tender, bids, shown }: Props) {
  const words = useWords();
  const { seat } = useRoom();
  const numbered = byLot(tender, bids)
    .flatMap(({ rows }) => rows)
    .map((bid, place) => ({ bid, lot: bid.lot, number: place + 1 }));
  const many = numbered.length > MANY;
  const near = numbered.filter(
    ({ bid, number }) =>
      !many ||
      (number > shown - AROUND && number <= Math.max(shown, AROUND)) ||
      bid.tenderer.id === seat?.party,
  );
  return (
    <>
      {many && (
        <Typography role="status" sx={{ mb: 1.5, fontWeight: 650 }}>
          {words('crowds.opened', {
            smart_count: Math.min(shown, bids.length),
            count: bids.length,
          })}
        </Typography>
      )}
      <LotGrid tender={tender} rows={near} least={240}>
        {({ bid, number }) => (
          <Envelope
            key={bid.bid}
            bid={bid}
            number={number}
            of={bids.length}
            open={number <= shown}
          />
        )}
      </LotGrid>
    </>
  );
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
