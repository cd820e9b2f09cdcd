import { Alert, Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LotName } from '../../fields/LotName';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import type { PricedLot } from './lots';
import { PriceRow } from './PriceRow';
import { isAbove } from './prices';
import type { PriceNotes } from './sheet/useProblemWords';

interface Props {
  priced: PricedLot;
  currency: string;
  /** The seal was pressed: what is missing is named. */
  pressed: boolean;
  /** What a spreadsheet said wrongly of an item. */
  notes: PriceNotes;
  type: (item: string, typed: string) => void;
  /** Absent in a tender of one lot, which cannot be left out. */
  choose?: (chosen: boolean) => void;
  /** What else this lot asks of its bid. */
  more?: ReactNode;
  /** Lays the prices beside what is said in words, in one envelope or two. */
  frame: (prices: ReactNode) => ReactNode;
}

/** The prices of one lot; in a tender of several, with its choice and its total. */
export function LotPrices({ priced, currency, pressed, notes, type, choose, more, frame }: Props) {
  const words = useWords();
  const { lot, chosen, bid } = priced;
  const rows = (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {bid.lines.map((line) => (
        <PriceRow
          key={line.item.id}
          line={line}
          currency={currency}
          needed={pressed && line.amount === null}
          note={notes[line.item.id]}
          change={(typed) => type(line.item.id, typed)}
        />
      ))}
    </Box>
  );
  const filled = frame(
    <>
      {rows}
      {more}
    </>,
  );
  if (!choose) return filled;
  return (
    <Box
      role="group"
      aria-labelledby={`lot-${lot.id}`}
      sx={{
        mb: 2,
        p: { xs: 1.5, sm: 2 },
        border: 1,
        borderRadius: 1,
        borderColor: chosen ? 'primary.main' : 'divider',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <Typography
          component="h3"
          variant="h3"
          id={`lot-${lot.id}`}
          sx={{ flex: '1 1 220px', minWidth: 0 }}
        >
          <LotName lot={lot} />
        </Typography>
        <FormControlLabel
          control={<Checkbox checked={chosen} onChange={(_, checked) => choose(checked)} />}
          label={words('lots.bid.chosen', { lot: lot.id })}
          sx={{ minHeight: 44, m: 0, marginInlineStart: -1.25 }}
        />
      </Box>
      {chosen ? (
        <>
          {filled}
          <LotTotal priced={priced} currency={currency} />
        </>
      ) : (
        <Typography color="text.secondary">{words('lots.bid.left')}</Typography>
      )}
    </Box>
  );
}

function LotTotal({ priced: { lot, bid }, currency }: { priced: PricedLot; currency: string }) {
  const words = useWords();
  return (
    <>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'baseline', pt: 1.5, gap: 2 }}
      >
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {words('lots.bid.total', { lot: lot.id })}
        </Typography>
        <Box component="output" sx={{ fontWeight: 700 }}>
          <MoneyField value={{ amount: bid.total, currency }} />
        </Box>
      </Stack>
      {lot.value && isAbove(bid.total, lot.value.amount) && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {words('lots.bid.aboveValue')}
        </Alert>
      )}
    </>
  );
}
