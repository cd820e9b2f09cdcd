import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Step } from '../api/shapes';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { sentence } from './sentence';

interface Props {
  step: Step;
  onGo?: () => void;
}

/** The step everybody waits for: whose it is, where it is done, and up to three hints. */
export function NextStep({ step, onGo }: Props) {
  const words = useWords();
  const { seats, mySeats } = useRoom();
  const path = useRoomPath();
  const [shown, setShown] = useState(0);
  const mine = mySeats.some((seat) => seat.seat === step.owner);
  const owner = seats.find((seat) => seat.seat === step.owner);
  const special = step.owner === 'trainer' || step.owner === 'clock' ? step.owner : null;
  const who = special
    ? words(`roles.${special}`)
    : owner
      ? `${words(`roles.${owner.role}`)} – ${owner.organisation}`
      : step.owner;
  const route = step.owner === 'trainer' && mine ? path('clock') : step.route;
  const hints = step.hints.slice(0, shown);
  return (
    <Box
      sx={{
        border: 2,
        borderColor: 'primary.main',
        borderRadius: 1.25,
        p: 1.5,
        my: 0.75,
        bgcolor: 'background.paper',
      }}
    >
      <Typography variant="caption" sx={{ fontWeight: 700, color: 'primary.main' }}>
        {mine ? words('steps.yours') : words('steps.waiting_for', { who })}
      </Typography>
      <Typography sx={{ fontWeight: 650, mt: 0.25 }}>
        <bdi>{sentence(step.text)}</bdi>
      </Typography>
      <Box aria-live="polite">
        {hints.map((hint, place) => (
          <Alert
            key={hint}
            icon={<LightbulbIcon fontSize="small" />}
            severity="info"
            sx={{ mt: 1, py: 0 }}
          >
            <Typography variant="caption" component="p">
              {words('steps.hint_level', { level: place + 1, total: step.hints.length })}
            </Typography>
            <bdi>{hint}</bdi>
          </Alert>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 1.25, flexWrap: 'wrap' }}>
        {mine && route && (
          <Button component={Link} to={route} variant="outlined" size="small" onClick={onGo}>
            {words('steps.go')}
          </Button>
        )}
        {shown < step.hints.length && (
          <Button size="small" startIcon={<LightbulbIcon />} onClick={() => setShown(shown + 1)}>
            {words(shown === 0 ? 'steps.hint' : 'steps.hint_more')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
