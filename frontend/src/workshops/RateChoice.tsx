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
            gap: { xs: 1, sm: 0 },
            '& .MuiToggleButton-root': {
              minHeight: 48,
              px: 2.5,
              textTransform: 'none',
              fontWeight: 600,
              // On phones four buttons in two rows, each with its own border.
              border: { xs: 1, sm: undefined },
              borderColor: { xs: 'divider', sm: undefined },
              borderRadius: { xs: 1, sm: undefined },
              margin: { xs: 0, sm: undefined },
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
