import { Card, CardContent, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { ClockMove } from '../api/shapes';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

const RATES = [0, 1, 60, 1440] as const;

export interface MoveProps {
  busy: boolean;
  onMove: (body: ClockMove) => void;
}

/** How fast the clock runs. */
export function RateChoice({ busy, onMove }: MoveProps) {
  const words = useWords();
  const { clock } = useRoom();
  const rate = clock.clock.held ? 0 : clock.clock.rate;
  return (
    <Card component="section" aria-labelledby="speed-title">
      <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography id="speed-title" component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {words('clock.speed')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          value={rate}
          color="primary"
          disabled={busy}
          aria-labelledby="speed-title"
          onChange={(_, next: number | null) => next !== null && onMove({ rate: next })}
          sx={{
            display: { xs: 'grid', sm: 'inline-flex' },
            gridTemplateColumns: '1fr 1fr',
            gap: 1,
            '& .MuiToggleButton-root': {
              minHeight: 48,
              px: 2.5,
              textTransform: 'none',
              fontWeight: 600,
              // Each with its own border, so that two rows on a phone look right.
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              margin: 0,
            },
          }}
        >
          {RATES.map((one) => (
            <ToggleButton key={one} value={one}>
              {words(`clock.rate_${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </CardContent>
    </Card>
  );
}
