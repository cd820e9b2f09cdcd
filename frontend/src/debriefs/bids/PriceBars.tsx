import { Box, Typography } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import type { LotTold } from '../shapes';
import { isOut } from '../useOutcome';

const WIDEST = 12;

/** Prices as bars from the lowest up; the figures beside them are the table. */
export function PriceBars({ lot: { bids } }: { lot: LotTold }) {
  const words = useWords();
  const priced = bids.flatMap((bid) => (bid.total ? [{ bid, total: bid.total }] : []));
  const value = (amount: string) => Number(amount); // for a picture only
  const rows = priced
    .sort((one, other) => value(one.total.amount) - value(other.total.amount))
    .slice(0, WIDEST);
  const most = Math.max(...rows.map(({ total }) => value(total.amount)), 1);
  if (rows.length === 0) return null;
  return (
    <Box
      role="img"
      aria-label={words('debrief.bids.picture', { smart_count: rows.length })}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, 1fr) 3fr' },
        columnGap: 2,
        rowGap: { xs: 0.25, sm: 1 },
        alignItems: 'center',
      }}
    >
      {rows.map(({ bid, total }) => (
        <Box key={bid.bid} sx={{ display: 'contents' }}>
          <Typography variant="body2" noWrap>
            <bdi>{bid.tenderer.name}</bdi>
          </Typography>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: { xs: 1, sm: 0 } }}>
            <Box
              sx={{
                width: `${(value(total.amount) / most) * 70}%`,
                minWidth: 4,
                height: 18,
                borderRadius: 1,
                border: 2,
                borderStyle: isOut(bid) ? 'dashed' : 'solid',
                borderColor:
                  bid.outcome === 'first'
                    ? 'success.main'
                    : isOut(bid)
                      ? 'error.main'
                      : 'primary.main',
                bgcolor:
                  bid.outcome === 'first'
                    ? 'success.main'
                    : isOut(bid)
                      ? 'transparent'
                      : 'primary.main',
              }}
            />
            <Box sx={isOut(bid) ? { textDecoration: 'line-through' } : undefined}>
              <MoneyField value={total} sx={{ fontSize: '0.8125rem' }} />
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
