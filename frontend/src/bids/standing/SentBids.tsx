import { Box, Link, Paper, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';
import type { BidShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import type { Tone } from '../../theme/palette';

const wordOf = {
  valid: 'bids.standing.valid',
  replaced: 'bids.standing.replaced',
  withdrawn: 'bids.standing.withdrawnShort',
  superseded: 'lots.bid.supersededShort',
} as const;

const toneOf: Partial<Record<BidShown['status'], Tone>> = { valid: 'sealed', superseded: 'wait' };

/** Every envelope this seat sent, with what became of it. */
export function SentBids({ bids }: { bids: BidShown[] }) {
  const words = useWords();
  const path = useRoomPath();
  if (bids.length === 0) return null;
  const latest = [...bids].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
        {words('bids.standing.history')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {latest.map((bid) => (
          <Box
            component="li"
            key={bid.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2,
              rowGap: 0.5,
              alignItems: 'center',
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              <Link
                component={RouterLink}
                to={path(`bids/${bid.id}/receipt`)}
                sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 0 } }}
              >
                <InstantField value={bid.receivedAt} seconds />
              </Link>
              <Typography variant="body2" color="text.secondary">
                {bid.envelopes.map(({ lot, ciphertextSha256 }, index) => (
                  <Fragment key={lot}>
                    {index > 0 && ' · '}
                    <Hex value={ciphertextSha256} short />
                  </Fragment>
                ))}
              </Typography>
            </Box>
            <StatusChip tone={toneOf[bid.status] ?? 'neutral'} label={words(wordOf[bid.status])} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
