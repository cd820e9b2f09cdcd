import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { Queue, QueuedBid } from '../api/shapes';
import { useAct } from '../api/useAct';
import { westernDigits } from '../fields/digits';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { type Adjusted, AdjustmentRow } from './AdjustmentRow';
import { isPoints, sumOf } from './points';
import { TotalBar } from './TotalBar';
import { usePointsText } from './usePointsText';

const MOST_ROWS = 10;
const SHORTEST = 3;

/** Points as typed: Arabic figures, and a comma or an Arabic one for the point. */
export const typedPoints = (typed: string) =>
  westernDigits(typed.trim())
    .replace(/[,\u066b]/, '.')
    .replace('\u2212', '-');

interface Props {
  tender: string;
  queue: Queue;
  bid: QueuedBid;
}

/** What the examination gives beside the price; the total stands there before it is sent. */
export function PointsForm({ tender, queue, bid }: Props) {
  const words = useWords();
  const points = usePointsText();
  const { zone } = useRoom();
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState<Adjusted[]>([]);
  const [reasons, setReasons] = useState('');
  const act = useAct<Queue>(`tenders/${tender}/qualifications`, {
    success: 'qualifications.recorded',
    refresh: ['evaluations', 'awards'],
  });
  const capability = typedPoints(typed);
  const fits = isPoints(capability, queue.mostCapability);
  const adjustments = rows.map((row) => ({ ...row, points: typedPoints(row.points) }));
  const whole = adjustments.every(
    (row) => isPoints(row.points, null) && row.reasons.trim().length >= SHORTEST,
  );
  const adjustment = sumOf(
    adjustments.filter((row) => isPoints(row.points, null)).map((row) => row.points),
  );
  const change = (place: number, row: Adjusted | null) =>
    setRows(rows.flatMap((one, at) => (at !== place ? [one] : row ? [row] : [])));
  return (
    <Box sx={{ mt: 2 }}>
      <TextField
        label={words('qualifications.form.capability', { most: points(queue.mostCapability) })}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        error={typed.trim() !== '' && !fits}
        helperText={words('qualifications.form.capabilityHelp', {
          most: points(queue.mostCapability),
        })}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 8 } }}
        sx={{ maxWidth: { sm: 320 } }}
      />
      {rows.map((row, place) => (
        <AdjustmentRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          key={place}
          row={row}
          change={(next) => change(place, next)}
        />
      ))}
      {rows.length < MOST_ROWS && (
        <Button
          onClick={() => setRows([...rows, { kind: 'reputation', points: '', reasons: '' }])}
          sx={{ display: 'flex', mt: 1, marginInlineStart: -1.5 }}
        >
          {words('qualifications.form.adjust')}
        </Button>
      )}
      <TextField
        sx={{ mt: 1.5 }}
        label={words('qualifications.form.reasons')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        helperText={words('qualifications.form.reasonsHelp')}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <Box aria-live="polite">
        {fits && (
          <>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
              {words('qualifications.form.preview')}
            </Typography>
            <TotalBar
              price={bid.price.points}
              capability={capability}
              adjustment={adjustment}
              total={sumOf([bid.price.points, capability, adjustment])}
              mark={queue.priceScore.passMark}
            />
          </>
        )}
      </Box>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid: bid.bid, lot: queue.lot, capability, adjustments, reasons: reasons.trim() }}
        label={words('qualifications.form.record')}
        disabled={!fits || !whole || reasons.trim().length < SHORTEST}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
