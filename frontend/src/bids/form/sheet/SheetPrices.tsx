import TableIcon from '@mui/icons-material/TableViewOutlined';
import { Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { TenderShown } from '../../../api/shapes';
import { FileButton } from '../../../fields/FileButton';
import { useWords } from '../../../i18n';
import type { Prices } from '../prices';
import { PriceSheetLink } from './PriceSheetLink';
import type { PricesRead } from './pricesRead';
import { SheetOutcome, type SheetTold } from './SheetOutcome';
import type { PriceNotes } from './useProblemWords';
import { useProblemWords } from './useProblemWords';

interface Props {
  tender: TenderShown;
  prices: Prices;
  /** The lots this bid leaves out. */
  left: string[];
  change: (prices: Prices) => void;
  /** What is wrong with the cells of a sheet, to be said at their items. */
  note: (notes: PriceNotes) => void;
}

/** Prices from a spreadsheet: taken out, filled in, and read again in this browser alone. */
export function SheetPrices({ tender, prices, left, change, note }: Props) {
  const words = useWords();
  const problemWords = useProblemWords();
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<Prices | null>(null);
  const [told, setTold] = useState<SheetTold | null>(null);
  // Reading takes a while: what was typed meanwhile stays.
  const now = useRef(prices);
  now.current = prices;
  if (!open) {
    return (
      <Button startIcon={<TableIcon />} onClick={() => setOpen(true)} sx={{ mb: 1 }}>
        {words('sheets.prices.open')}
      </Button>
    );
  }
  const take = async (file: string, read: () => Promise<PricesRead>) => {
    const { SheetFault } = await import('./workbook');
    try {
      const found = await read();
      setBefore(now.current);
      change({ ...now.current, ...found.prices });
      note(
        Object.fromEntries(
          found.problems.flatMap((one) => (one.item ? [[one.item, problemWords(one)]] : [])),
        ),
      );
      setTold({ kind: 'took', file, read: found });
    } catch (error) {
      if (!(error instanceof SheetFault)) throw error;
      setBefore(null);
      setTold({ kind: 'refused', code: error.code });
    }
  };
  const undo = () => {
    if (before) change(before);
    setBefore(null);
    note({});
    setTold({ kind: 'undone' });
  };
  const reader = () => import('./readSheet');
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Typography component="h3" variant="h3">
        {words('sheets.prices.open')}
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ mt: 0.5, mb: 1.5, maxWidth: '70ch' }}
      >
        {words('sheets.prices.help')}
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 1.5 }}>
        <PriceSheetLink tender={tender} left={left} />
        <FileButton
          label={words('sheets.prices.choose')}
          accept=".xlsx,.csv,.txt"
          take={(file) =>
            void take(file.name, async () => (await reader()).readSheet(file, tender))
          }
        />
      </Stack>
      <TextField
        fullWidth
        multiline
        minRows={2}
        maxRows={2}
        label={words('sheets.prices.paste')}
        helperText={words('sheets.prices.pasteHelp')}
        value=""
        onPaste={(event) => {
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          void take(words('sheets.prices.pasted'), async () =>
            (await reader()).readPasted(text, tender),
          );
        }}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      <Box role="status" sx={{ mt: told ? 1.5 : 0 }}>
        {told && <SheetOutcome told={told} undo={before ? undo : undefined} />}
      </Box>
      <Button size="small" onClick={() => setOpen(false)} sx={{ mt: 0.5, marginInlineStart: -1 }}>
        {words('sheets.prices.close')}
      </Button>
    </Paper>
  );
}
