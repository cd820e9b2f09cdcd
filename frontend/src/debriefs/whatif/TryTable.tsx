import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { Fold } from '../Fold';
import type { Scale, Try } from '../shapes';

/** The prices that matter, as a table; each can be chosen from it. */
export function TryTable({
  scale,
  onChoose,
}: {
  scale: Scale;
  onChoose: (amount: string) => void;
}) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const brings = ({ wins, why, rank }: Try) => {
    if (wins) return words('debrief.what_if.zone.wins');
    if (why) return words(`debrief.bids.why.${why}`);
    return words('debrief.bids.ranked', { rank: rank ?? '' });
  };
  return (
    <Fold>
      <Table size="small">
        <caption style={visuallyHidden}>{words('debrief.what_if.band')}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{words('debrief.what_if.price')}</TableCell>
            <TableCell>{words('debrief.what_if.which')}</TableCell>
            <TableCell>{words('debrief.what_if.brings')}</TableCell>
            <TableCell>{words('debrief.what_if.winner')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {scale.tries
            .filter(({ mark }) => mark)
            .map((one) => (
              <TableRow key={one.amount.amount}>
                <TableCell>
                  <Button
                    size="small"
                    onClick={() => onChoose(one.amount.amount)}
                    sx={{ ...TABULAR, whiteSpace: 'nowrap', px: 0.5 }}
                  >
                    <bdi dir="ltr">{formatMoney(one.amount, tag)}</bdi>
                  </Button>
                </TableCell>
                <TableCell>{one.mark && words(`debrief.what_if.marks.${one.mark}`)}</TableCell>
                <TableCell>{brings(one)}</TableCell>
                <TableCell>
                  <bdi>{one.first.join(', ') || '–'}</bdi>
                </TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </Fold>
  );
}
