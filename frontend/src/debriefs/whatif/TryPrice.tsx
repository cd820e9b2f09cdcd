import { Box, Button, Slider, TextField, Typography } from '@mui/material';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { useRead } from '../../api/useRead';
import { decimalsOf, formatMoney, parseAmount } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import type { Scale, WhatIf } from '../shapes';
import { Band } from './Band';
import { amountAt, minorOf, rungOf, rungsOf } from './ladder';
import { TryTable } from './TryTable';
import { Verdict } from './Verdict';

/** A slider over the prices, exact amounts to choose or to type, and what each would have brought. */
export function TryPrice({ at, scale }: { at: string; scale: Scale }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const name = useId();
  const { currency } = scale.actual;
  const [amount, setAmount] = useState(scale.actual);
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useDeferredValue(amount);
  const read = useRead<WhatIf>('evaluations', `debrief/what-if?${at}&amount=${asked.amount}`);
  const last = useRef<WhatIf | null>(null);
  if (read.data) last.current = read.data;
  const parsed = typed === null ? amount.amount : parseAmount(typed, decimalsOf(currency));
  const unfit = parsed === null || minorOf({ amount: parsed, currency }) === 0n;
  const choose = (next: string) => {
    setTyped(null);
    setAmount({ amount: next, currency });
  };
  return (
    <Box>
      <Typography id={name} color="text.secondary">
        {words('debrief.what_if.slide')}
      </Typography>
      <Typography sx={{ ...TABULAR, fontSize: { xs: '1.75rem', md: '2.75rem' }, fontWeight: 700 }}>
        <bdi dir="ltr">{formatMoney(amount, tag)}</bdi>
      </Typography>
      <Box sx={{ px: 1.5 }}>
        <Band scale={scale} />
        <Slider
          aria-labelledby={name}
          value={rungOf(scale, amount)}
          min={0}
          max={rungsOf(scale)}
          onChange={(_, rung) => choose(amountAt(scale, Number(rung)).amount)}
          getAriaValueText={(rung) => formatMoney(amountAt(scale, rung), tag)}
          sx={{ displayPrint: 'none', py: 2 }}
        />
      </Box>
      {last.current && <Verdict what={last.current} />}
      <Box
        sx={{
          mt: 2,
          display: 'flex',
          gap: 1,
          flexWrap: 'wrap',
          alignItems: 'start',
          displayPrint: 'none',
        }}
      >
        <TextField
          size="small"
          label={words('debrief.what_if.exact')}
          value={typed ?? amount.amount}
          error={unfit}
          helperText={unfit ? words('debrief.what_if.unfit') : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const plain = parseAmount(target.value, decimalsOf(currency));
            if (plain !== null && minorOf({ amount: plain, currency }) > 0n)
              setAmount({ amount: plain, currency });
          }}
          onBlur={() => setTyped(null)}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 22 } }}
          sx={{ width: 200 }}
        />
        {scale.tries
          .filter(({ mark }) => mark && ['actual', 'floor', 'underFloor'].includes(mark))
          .map(({ mark, amount: one }) => (
            <Button
              key={mark}
              size="small"
              variant="outlined"
              aria-pressed={one.amount === amount.amount}
              onClick={() => choose(one.amount)}
            >
              {mark && words(`debrief.what_if.marks.${mark}`)}
            </Button>
          ))}
      </Box>
      <TryTable scale={scale} onChoose={choose} />
    </Box>
  );
}
