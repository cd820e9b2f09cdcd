import { Box, Paper, Typography } from '@mui/material';
import type { OpenedBid } from '../../api/shapes';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { Unopenable } from './Unopenable';

/** Envelopes in the order in which they were received; the shown ones lie open. */
export function EnvelopeGrid({ bids, shown }: { bids: OpenedBid[]; shown: number }) {
  return (
    <Box
      component="ol"
      aria-live="polite"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(240px, 1fr))' },
      }}
    >
      {bids.map((bid, index) => (
        <Envelope
          key={bid.bid}
          bid={bid}
          number={index + 1}
          of={bids.length}
          open={index < shown}
        />
      ))}
    </Box>
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
