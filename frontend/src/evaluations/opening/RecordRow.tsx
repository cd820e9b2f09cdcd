import { Box, Typography } from '@mui/material';
import type { LineItem, OpenedBid } from '../../api/shapes';
import { Partners } from '../../consortia/Partners';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { BidLines } from './BidLines';
import { SecurityLine } from './GivenSecurity';
import { Unopenable } from './Unopenable';

interface Props {
  bid: OpenedBid;
  items: LineItem[];
  /** Width of the bar, 0 to 1. */
  share: number;
  lowest: boolean;
}

export function RecordRow({ bid, items, share, lowest }: Props) {
  const words = useWords();
  return (
    <Box component="li" sx={{ py: 1.75, borderTop: 1, borderColor: 'divider' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'baseline',
          justifyContent: 'space-between',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h3" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
            <bdi>{bid.tenderer.name}</bdi>
          </Typography>
          <Partners tenderer={bid.tenderer.id} />
          <Typography variant="body2" color="text.secondary">
            {words('evaluations.opening.receivedAt')}{' '}
            <InstantField value={bid.receivedAt} seconds />
          </Typography>
        </Box>
        {bid.outcome === 'opened' && (
          <Box
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              fontWeight: 700,
              fontSize: '1.1rem',
            }}
          >
            {lowest && <StatusChip tone="good" label={words('evaluations.opening.lowest')} />}
            <MoneyField value={bid.total} />
          </Box>
        )}
      </Box>
      {bid.outcome === 'unopenable' ? (
        <Unopenable reason={bid.reason} />
      ) : (
        <>
          <Bar share={share} lowest={lowest} />
          {bid.security && <SecurityLine given={bid.security} />}
          {bid.lines && bid.total && (
            <BidLines lines={bid.lines} items={items} currency={bid.total.currency} />
          )}
        </>
      )}
    </Box>
  );
}

function Bar({ share, lowest }: { share: number; lowest: boolean }) {
  return (
    <Box aria-hidden="true" sx={{ mt: 1, height: 10, borderRadius: 99, bgcolor: 'divider' }}>
      <Box
        sx={{
          width: `${Math.max(1, Math.min(100, share * 100))}%`,
          height: 1,
          borderRadius: 99,
          bgcolor: lowest ? 'success.main' : 'primary.main',
        }}
      />
    </Box>
  );
}
