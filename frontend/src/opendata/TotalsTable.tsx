import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Sum, WorkshopData } from './shapes';
import { statusTone } from './statusTone';

type Totals = WorkshopData['totals'];

/** Sums by status, each with a bar against the greatest of its currency. */
export function TotalsTable({ totals }: { totals: Totals }) {
  const words = useWords();
  const most = greatest(totals);
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      // What scrolls sideways on a phone must be reachable without a finger.
      role="region"
      tabIndex={0}
      aria-label={words('opendata.pictures.status')}
    >
      <Table size="small" sx={{ '& td, & th': { px: { xs: 0.75, sm: 2 }, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{words('opendata.pictures.state')}</TableCell>
            <TableCell>{words('opendata.pictures.estimated')}</TableCell>
            <TableCell>{words('opendata.pictures.awarded')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {totals.map(({ status, processes, estimated, awarded }) => (
            <TableRow key={status}>
              <TableCell component="th" scope="row">
                <StatusChip
                  tone={statusTone[status] ?? 'neutral'}
                  label={words(`opendata.statuses.${status}`)}
                />
                <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
                  {words('opendata.counts.processes', { smart_count: processes })}
                </Typography>
              </TableCell>
              <TableCell>
                <Sums sums={estimated} most={most} colour="primary.main" />
              </TableCell>
              <TableCell>
                <Sums sums={awarded} most={most} colour="success.main" />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

// A bar is a picture: the amount beside it is exact, its length need not be.
const roughly = ({ amount }: Sum) => Number.parseFloat(amount);

function greatest(totals: Totals): Map<string, number> {
  const most = new Map<string, number>();
  for (const sum of totals.flatMap(({ estimated, awarded }) => [...estimated, ...awarded])) {
    most.set(sum.currency, Math.max(most.get(sum.currency) ?? 0, roughly(sum)));
  }
  return most;
}

function Sums({ sums, most, colour }: { sums: Sum[]; most: Map<string, number>; colour: string }) {
  if (sums.length === 0) return <span aria-hidden="true">–</span>;
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      {sums.map((sum) => (
        <div key={sum.currency}>
          <Typography variant="body2">
            <MoneyField value={sum} />
          </Typography>
          <Box
            aria-hidden="true"
            sx={{
              mt: 0.25,
              height: 6,
              borderRadius: 99,
              bgcolor: colour,
              width: `${Math.max(2, (roughly(sum) / (most.get(sum.currency) || 1)) * 100)}%`,
            }}
          />
        </div>
      ))}
    </Box>
  );
}
