import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocale, useWords } from '../i18n';
import type { MoneyText } from './money';
import { isSpoken } from './words/spoken';

/** An amount in words, for whoever asks; computed here, so that no price leaves the browser. */
export function AmountInWords({ value }: { value: MoneyText }) {
  const words = useWords();
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const said = useQuery({
    queryKey: ['inWords'],
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import('./words/amountInWords')).amountInWords,
  });
  if (!isSpoken(locale)) return null;
  const text = open && said.data ? said.data(value, locale) : null;
  return (
    <Box sx={{ displayPrint: open ? 'block' : 'none' }}>
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{ displayPrint: 'none', minHeight: 32, px: 1, marginInlineStart: -1 }}
      >
        {words(open ? 'sheets.words.hide' : 'sheets.words.show')}
      </Button>
      <Box
        id={id}
        role="status"
        sx={{ fontWeight: 500, fontSize: '0.95rem', overflowWrap: 'anywhere' }}
      >
        {text && <bdi>{text}</bdi>}
      </Box>
    </Box>
  );
}
