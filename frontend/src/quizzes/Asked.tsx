import { FormControlLabel, Paper, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../i18n';
import type { Question } from './useQuiz';

interface Props {
  number: number;
  total: number;
  question: Question;
  language: string;
  value: string | null;
  onChange: (letter: string) => void;
}

const OPTION = {
  mx: 0,
  my: 0.25,
  py: 0.5,
  minHeight: 48,
  borderRadius: 1,
  alignItems: 'center',
  '&:has(input:checked)': { bgcolor: 'tones.active.ground' },
} as const;

/** One question with its choices; not to know is a choice too, so that nobody has to guess. */
export function Asked({ number, total, question, language, value, onChange }: Props) {
  const words = useWords();
  const name = useId();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Typography variant="caption" color="text.secondary">
        {words('quiz.number', { number, total })}
      </Typography>
      <Typography component="h2" id={name} lang={language} sx={{ fontWeight: 650, mb: 1 }}>
        <bdi>{question.asks}</bdi>
      </Typography>
      <RadioGroup aria-labelledby={name} value={value} onChange={(_, letter) => onChange(letter)}>
        {question.choices.map(({ letter, text }) => (
          <FormControlLabel
            key={letter}
            value={letter}
            control={<Radio />}
            label={<bdi lang={language}>{text}</bdi>}
            sx={OPTION}
          />
        ))}
        <FormControlLabel
          value=""
          control={<Radio />}
          label={words('quiz.unknown')}
          sx={{ ...OPTION, color: 'text.secondary' }}
        />
      </RadioGroup>
    </Paper>
  );
}
