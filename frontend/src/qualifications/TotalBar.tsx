import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { reaches } from './points';
import { usePointsText } from './usePointsText';

interface Props {
  price: string;
  capability: string;
  adjustment: string;
  total: string;
  mark: string;
}

const FULL = 110;

/** Price and given points laid end to end against the pass mark. */
export function TotalBar({ price, capability, adjustment, total, mark }: Props) {
  const words = useWords();
  const points = usePointsText();
  const passed = reaches(total, mark);
  const share = (value: number) => `${Math.max(0, Math.min(100, (value / FULL) * 100))}%`;
  const plus = Number(adjustment) > 0;
  const given = Number(price) + Number(capability);
  const parts = [
    { key: 'price', from: 0, length: Number(price), colour: 'primary.main' },
    {
      key: 'capability',
      from: Number(price),
      length: Number(capability),
      colour: 'tones.sealed.text',
    },
    plus
      ? { key: 'adjustment', from: given, length: Number(adjustment), colour: 'success.main' }
      : {
          key: 'adjustment',
          from: Number(total),
          length: -Number(adjustment),
          colour: 'error.main',
        },
  ];
  const added = [points(price), points(capability)].join(' + ');
  const sign = Number(adjustment) < 0 ? ' − ' : ' + ';
  const changed = adjustment === '0' ? '' : sign + points(adjustment.replace('-', ''));
  return (
    <Box sx={{ mt: 1 }}>
      <Typography sx={{ ...TABULAR, fontWeight: 650 }}>
        <bdi dir="ltr">
          {added}
          {changed} = {points(total)}
        </bdi>{' '}
        {words(passed ? 'qualifications.reaches' : 'qualifications.misses', { mark: points(mark) })}
      </Typography>
      <Box
        aria-hidden="true"
        sx={{
          position: 'relative',
          height: 14,
          mt: 0.5,
          borderRadius: 1,
          bgcolor: 'divider',
          overflow: 'hidden',
        }}
      >
        {parts.map(({ key, from, length, colour }) => (
          <Box
            key={key}
            sx={{
              position: 'absolute',
              insetInlineStart: share(from),
              width: share(length),
              height: 1,
              bgcolor: colour,
            }}
          />
        ))}
        <Box
          sx={{
            position: 'absolute',
            insetInlineStart: share(Number(mark)),
            width: 3,
            height: 1,
            bgcolor: 'text.primary',
          }}
        />
      </Box>
    </Box>
  );
}
