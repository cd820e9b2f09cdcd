import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { MoneyField } from '../../fields/MoneyField';
import { StatusChip } from '../../fields/StatusChip';
import { useFew } from '../../fields/useFew';
import { useWords } from '../../i18n';
import type { BidTold, LotTold } from '../shapes';
import { isOut, useOutcome } from '../useOutcome';

/** The bids best first; what did not count is crossed out, with the reason beside it. */
export function BidTable({ lot: { bids } }: { lot: LotTold }) {
  const words = useWords();
  const { shown, more } = useFew(bids);
  return (
    <>
      <Table size="small" sx={{ mt: 2, display: { xs: 'none', sm: 'table' } }}>
        <caption style={visuallyHidden}>{words('debrief.bids.title')}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{words('debrief.bids.rank')}</TableCell>
            <TableCell>{words('debrief.bids.tenderer')}</TableCell>
            <TableCell align="right">{words('debrief.bids.price')}</TableCell>
            <TableCell>{words('debrief.bids.outcome')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((bid) => (
            <TableRow key={bid.bid}>
              <TableCell>{bid.rank ?? '–'}</TableCell>
              <TableCell component="th" scope="row">
                <Name bid={bid} />
              </TableCell>
              <TableCell align="right">
                <Price bid={bid} />
              </TableCell>
              <TableCell>
                <Outcome bid={bid} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box component="ul" sx={{ display: { sm: 'none' }, m: 0, mt: 1.5, p: 0, listStyle: 'none' }}>
        {shown.map((bid) => (
          <Box
            component="li"
            key={bid.bid}
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', rowGap: 0.5 }}
          >
            <Name bid={bid} />
            <Box
              sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}
            >
              <Price bid={bid} />
              <Outcome bid={bid} />
            </Box>
          </Box>
        ))}
      </Box>
      {more}
    </>
  );
}

function Name({ bid: { tenderer, mine } }: { bid: BidTold }) {
  const words = useWords();
  return (
    <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
      <bdi>{tenderer.name}</bdi>
      {mine && ` (${words('debrief.bids.yours')})`}
    </Box>
  );
}

function Price({ bid }: { bid: BidTold }) {
  const out = isOut(bid);
  return (
    <Box component={out ? 'del' : 'span'} sx={out ? { color: 'tones.bad.text' } : undefined}>
      <MoneyField value={bid.total} sx={{ fontWeight: 650 }} />
    </Box>
  );
}

function Outcome({ bid }: { bid: BidTold }) {
  const outcome = useOutcome();
  return (
    <>
      <StatusChip {...outcome(bid)} />
      {bid.reasons && (
        <Typography variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          <bdi>{bid.reasons}</bdi>
        </Typography>
      )}
    </>
  );
}
