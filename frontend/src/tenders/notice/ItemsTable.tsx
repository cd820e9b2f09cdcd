import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { LineItem } from '../../api/shapes';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { ClassificationChip } from './ClassificationChip';

/** What is to be priced: a table, or one card per item on a phone. */
export function ItemsTable({ items }: { items: LineItem[] }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const amount = ({ quantity, unit }: LineItem) => (
    <>
      <bdi>{formatDecimal(quantity, tag)}</bdi> <bdi>{unit}</bdi>
    </>
  );
  return (
    <>
      <Table sx={{ display: { xs: 'none', sm: 'table' } }} size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 72 }}>{words('tenders.notice.item')}</TableCell>
            <TableCell>{words('tenders.draft.itemDescription')}</TableCell>
            <TableCell align="right">{words('tenders.notice.quantity')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id}>
              <TableCell sx={TABULAR}>{item.id}</TableCell>
              <TableCell>
                <bdi>{item.description}</bdi>
                <Box>
                  <ClassificationChip of={item.classification} />
                </Box>
              </TableCell>
              <TableCell align="right" sx={{ ...TABULAR, whiteSpace: 'nowrap' }}>
                {amount(item)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box
        component="ul"
        sx={{ display: { xs: 'block', sm: 'none' }, listStyle: 'none', m: 0, p: 0 }}
      >
        {items.map((item) => (
          <Box
            component="li"
            key={item.id}
            sx={{
              py: 1.25,
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-of-type': { border: 0 },
            }}
          >
            <Typography>
              <Box component="span" sx={{ color: 'text.secondary', marginInlineEnd: 1 }}>
                {item.id}
              </Box>
              <bdi>{item.description}</bdi>
            </Typography>
            <Typography variant="body2" color="text.secondary" sx={TABULAR}>
              {words('tenders.notice.quantity')}
              {words('page.colon')} {amount(item)}
            </Typography>
            <ClassificationChip of={item.classification} />
          </Box>
        ))}
      </Box>
    </>
  );
}
