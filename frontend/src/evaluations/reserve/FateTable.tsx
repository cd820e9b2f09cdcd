import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { usePercentText } from '../../fields/percent';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { Unopenable } from '../opening/Unopenable';
import { CLOSE } from './CandidateTable';
import { FateChip } from './FateChip';
import { FateIcon } from './FateMark';
import type { FateRow } from './rows';

/** Every opened bid with its share of the plan price, its picks and its fate. */
export function FateTable({ rows }: { rows: FateRow[] }) {
  const words = useWords();
  const percent = usePercentText();
  return (
    <Table size="small" sx={{ ...CLOSE, display: { xs: 'none', sm: 'table' } }}>
      <caption style={visuallyHidden}>{words('reserve.record.bids')}</caption>
      <TableHead>
        <TableRow>
          <TableCell>{words('reserve.record.tenderer')}</TableCell>
          <TableCell align="right">{words('reserve.record.total')}</TableCell>
          <TableCell align="right">{words('reserve.record.percent')}</TableCell>
          <TableCell>{words('reserve.record.numbers')}</TableCell>
          <TableCell>{words('reserve.record.fate')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.bid.bid}>
            <TableCell>
              <Name row={row} />
              <Typography
                component="span"
                variant="caption"
                color="text.secondary"
                sx={{ display: 'block', whiteSpace: 'nowrap', displayPrint: 'none' }}
              >
                {words('evaluations.opening.receivedAt')}{' '}
                <InstantField value={row.bid.receivedAt} seconds />
              </Typography>
            </TableCell>
            <TableCell align="right">
              <MoneyField value={row.bid.total} sx={{ fontWeight: 650 }} />
            </TableCell>
            <TableCell align="right" sx={TABULAR}>
              <bdi>{row.bid.percent ? percent(row.bid.percent) : '–'}</bdi>
            </TableCell>
            <TableCell>
              <Picked row={row} />
            </TableCell>
            <TableCell>
              <Outcome row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The same for a phone: one card for each bid. */
export function FateCards({ rows }: { rows: FateRow[] }) {
  const words = useWords();
  const percent = usePercentText();
  return (
    <Box
      component="ul"
      sx={{ display: { xs: 'block', sm: 'none' }, listStyle: 'none', m: 0, p: 0 }}
    >
      {rows.map((row) => (
        <Box
          component="li"
          key={row.bid.bid}
          sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', rowGap: 0.5 }}
        >
          <Name row={row} />
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
            <MoneyField value={row.bid.total} sx={{ fontWeight: 700 }} />
            {row.bid.percent && (
              <Box component="span" sx={TABULAR}>
                <span style={visuallyHidden}>{words('reserve.record.percent')} </span>
                <bdi>{percent(row.bid.percent)}</bdi>
              </Box>
            )}
          </Box>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
            <Outcome row={row} />
            <Typography component="span" variant="body2" color="text.secondary">
              {words('reserve.record.numbers')}
              {words('page.colon')} <Picked row={row} />
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Name({ row: { letter, bid } }: { row: FateRow }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
      {bid.fate && <FateIcon fate={bid.fate} letter={letter} />}
      <Box component="bdi" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {bid.tenderer.name}
      </Box>
    </Box>
  );
}

function Picked({ row: { bid } }: { row: FateRow }) {
  const words = useWords();
  const numbers = [...(bid.countedPicks ?? [])].sort((a, b) => a - b);
  if (bid.outcome === 'unopenable') return <span aria-hidden="true">–</span>;
  return (
    <>
      <bdi dir="ltr">{numbers.length === 0 ? '–' : numbers.join(' · ')}</bdi>
      {bid.picksDrawn && ` (${words('reserve.record.drawn')})`}
      {numbers.length === 0 && <span style={visuallyHidden}>{words('reserve.record.none')}</span>}
    </>
  );
}

function Outcome({ row: { bid, first } }: { row: FateRow }) {
  if (bid.outcome === 'unopenable') return <Unopenable reason={bid.reason} />;
  return <FateChip fate={bid.fate ?? null} first={first} />;
}
