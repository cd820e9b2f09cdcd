import { Box, Typography } from '@mui/material';
import type { LineItem, OpenedBid } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';

interface Props {
  lines: NonNullable<OpenedBid['lines']>;
  items: LineItem[];
  currency: string;
}

/** The prices of each item, folded away until wanted. */
export function BidLines({ lines, items, currency }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const nameOf = (id: string) => items.find((item) => item.id === id)?.description ?? id;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box
        component="summary"
        sx={{
          cursor: 'pointer',
          color: 'primary.main',
          fontWeight: 500,
          py: { xs: 1.5, md: 0.5 },
          fontSize: '0.9rem',
        }}
      >
        {words('evaluations.opening.showLines')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <Box
            component="li"
            key={line.item}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.5 }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2">
                <bdi>{nameOf(line.item)}</bdi>
              </Typography>
              <Typography variant="caption" color="text.secondary" sx={TABULAR}>
                <bdi dir="ltr">
                  {formatDecimal(line.quantity, tag)} × {formatDecimal(line.unitPrice, tag)}
                </bdi>
              </Typography>
            </Box>
            <Typography component="span" variant="body2">
              <MoneyField value={{ amount: line.amount, currency }} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
