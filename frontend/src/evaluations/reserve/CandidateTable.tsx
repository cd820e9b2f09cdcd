import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { Candidate } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { Ball } from './Ball';
import { isAveraged } from './planPrice';

/** Cells so close that fifteen candidates and a dozen bids fit one sheet of paper. */
export const CLOSE = {
  '& th, & td': { px: { xs: 0.75, sm: 1.5 } },
  '@media print': {
    '& th, & td': { px: '4px', py: 0, fontSize: '7.5pt', lineHeight: '14px' },
    '& svg': { width: 13, height: 13 },
    '& td span': { fontSize: '7.5pt', py: 0 },
  },
};

/** Every candidate with its amount, how often it was picked, and whether and why it counts. */
export function CandidateTable({ candidates }: { candidates: Candidate[] }) {
  const words = useWords();
  return (
    <Table size="small" sx={CLOSE}>
      <caption style={visuallyHidden}>{words('reserve.record.candidates')}</caption>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 44 }}>{words('reserve.record.number')}</TableCell>
          <TableCell align="right">{words('reserve.record.price')}</TableCell>
          <TableCell align="right">{words('reserve.record.picks')}</TableCell>
          <TableCell>{words('reserve.record.counts')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {candidates.map(({ number, price, picks, why }) => {
          const counts = isAveraged(why);
          return (
            <TableRow
              key={number}
              sx={{
                '& td': { fontWeight: counts ? 650 : 400 },
                bgcolor: counts ? 'tones.active.ground' : undefined,
                printColorAdjust: 'exact',
              }}
            >
              <TableCell>
                <Ball number={number} filled={counts} />
              </TableCell>
              <TableCell align="right">
                <MoneyField value={price} />
              </TableCell>
              <TableCell align="right" sx={TABULAR}>
                {picks}
              </TableCell>
              <TableCell>
                {counts && (
                  <span style={visuallyHidden}>
                    {words('reserve.record.yes')}
                    {words('page.colon')}{' '}
                  </span>
                )}
                {why !== 'notChosen' && words(`reserve.why.${why}`)}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
