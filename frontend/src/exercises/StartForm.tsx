import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import { QuizSwitch } from '../quizzes/QuizSwitch';

const PACES = ['led', 'alone'] as const;

/** Starts the exercise: led by the trainer, or by itself. */
export function StartForm({ again }: { again: boolean }) {
  const words = useWords();
  const zone = useZone();
  const [pace, setPace] = useState<(typeof PACES)[number]>('led');
  const start = useAct('exercise', { refresh: ['exercise'], success: 'exercise.started' });
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 640 }}>
      <Typography component="h2" variant="h2">
        {words(again ? 'exercise.start_again' : 'exercise.start_title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        {words('exercise.start_text')}
      </Typography>
      <FormControl sx={{ mt: 2 }}>
        <FormLabel id="exercise-pace">{words('exercise.pace.label')}</FormLabel>
        <RadioGroup
          aria-labelledby="exercise-pace"
          value={pace}
          onChange={(_, value) => setPace(value === 'alone' ? 'alone' : 'led')}
        >
          {PACES.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={words(`exercise.pace.${one}`)}
              sx={{ minHeight: 44 }}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {!again && <QuizSwitch />}
      <RefusalNote refusal={start.refusal} zone={zone} onClose={start.clear} />
      <ActButton
        act={start}
        body={{ pace }}
        label={words('exercise.start')}
        sx={{ mt: 1, display: 'flex' }}
      />
    </Paper>
  );
}
