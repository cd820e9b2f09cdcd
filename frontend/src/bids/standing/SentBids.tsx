import { Box, Link, Paper, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';
import type { BidShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import type { ListForm } from '../../layout/lists/address';
import { inHand, type Reading } from '../../layout/lists/inHand';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { useRoomPath } from '../../live/room';
import type { Tone } from '../../theme/palette';

const wordOf = {
  valid: 'bids.standing.valid',
  replaced: 'bids.standing.replaced',
  withdrawn: 'bids.standing.withdrawnShort',
  superseded: 'lots.bid.supersededShort',
} as const;

const toneOf: Partial<Record<BidShown['status'], Tone>> = { valid: 'sealed', superseded: 'wait' };

const FEW = 5;
const PER_PAGE = 25;
const STATUSES = ['valid', 'superseded', 'replaced', 'withdrawn'] as const;
const FORM: ListForm = {
  name: 'sent',
  filters: { status: STATUSES },
  sorts: ['receivedAt'],
  order: 'DESC',
};
const READING: Reading<BidShown> = {
  text: ({ id, envelopes }) =>
    `${id} ${envelopes.map(({ lot, ciphertextSha256 }) => `${lot} ${ciphertextSha256}`).join(' ')}`,
  filters: { status: (bid, status) => bid.status === status },
  sorts: { receivedAt: ({ receivedAt }) => receivedAt },
};

/** Every envelope this seat sent, with what became of it. */
export function SentBids({ bids }: { bids: BidShown[] }) {
  const words = useWords();
  const list = useListAddress(FORM);
  if (bids.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
        {words('bids.standing.history')}
      </Typography>
      <ListView
        list={list}
        read={inHand(bids, list, READING, PER_PAGE)}
        search={words('lists.bids.search')}
        filters={[
          {
            name: 'status',
            label: words('lists.bids.filter'),
            options: STATUSES.map((value) => ({ value, label: words(wordOf[value]) })),
          },
        ]}
        sorts={[{ field: 'receivedAt', label: words('lists.bids.receivedAt') }]}
        count="lists.bids.count"
        empty={null}
        few={FEW}
        perPage={PER_PAGE}
      >
        {(bid) => <SentBid key={bid.id} bid={bid} />}
      </ListView>
    </Paper>
  );
}

function SentBid({ bid }: { bid: BidShown }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Box
      component="li"
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
  );
}
