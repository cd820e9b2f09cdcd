import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { TABULAR } from '../../theme/theme';
import { Block } from '../Block';
import { Fold } from '../Fold';
import type { Tickets } from '../shapes';
import { ITEMS } from './items';

/** All exit tickets together: the trainer's; nobody's answers can be told from them. */
export function TicketSums({ ticket: { tickets, score, means } }: { ticket: Tickets }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { trainer } = useRoom();
  if (!trainer) return null;
  return (
    <Block title={words('exit.score')}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap' }}>
        {score !== null && score !== undefined && (
          <Typography sx={{ ...TABULAR, fontSize: '2.5rem', fontWeight: 700, lineHeight: 1 }}>
            {words('exit.of', { score: formatDecimal(score, tag) })}
          </Typography>
        )}
        <Typography color="text.secondary">
          {words('exit.tickets', { smart_count: tickets })}
        </Typography>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words(score ? 'exit.mean' : 'exit.too_few')}
      </Typography>
      {means && (
        <Fold>
          <Table size="small">
            <caption style={visuallyHidden}>{words('exit.score')}</caption>
            <TableHead>
              <TableRow>
                <TableCell>{words('exit.sentence')}</TableCell>
                <TableCell align="right">{words('exit.average')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {ITEMS.map((item, place) => (
                <TableRow key={item}>
                  <TableCell>
                    {place + 1}. {words(`exit.items.${item}`)}
                  </TableCell>
                  <TableCell align="right" sx={TABULAR}>
                    {formatDecimal(means[place] ?? '0', tag)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Fold>
      )}
    </Block>
  );
}
