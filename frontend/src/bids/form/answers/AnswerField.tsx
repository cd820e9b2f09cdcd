import { Box, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../../../i18n';
import { cleanText, isAnswer, LONGEST_TEXT, textLength } from '../../sealing/answers';

interface Props {
  name: string;
  /** What the notice says about it, under its name. */
  about?: string;
  weight?: string;
  typed: string;
  change: (typed: string) => void;
  /** The seal was pressed: what is missing is named. */
  pressed: boolean;
}

/** One answer, in the tenderer's own words; how many characters are left is told near the end. */
export function AnswerField({ name, about, weight, typed, change, pressed }: Props) {
  const words = useWords();
  const id = useId();
  const length = textLength(cleanText(typed));
  const tooLong = length > LONGEST_TEXT;
  const missing = pressed && !isAnswer(cleanText(typed)) && !tooLong;
  const help = tooLong
    ? words('envelopes.form.tooLong', { over: length - LONGEST_TEXT, most: LONGEST_TEXT })
    : missing
      ? words(weight ? 'envelopes.form.answerNeeded' : 'envelopes.form.answerOwed')
      : words('envelopes.form.counted', { length, most: LONGEST_TEXT });
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 650 }}>
        <bdi>{name}</bdi>
        {weight && (
          <Typography component="span" variant="body2" color="text.secondary">
            {' '}
            · {words('envelopes.form.weight', { weight })}
          </Typography>
        )}
      </Typography>
      {about && (
        <Typography variant="body2" color="text.secondary" dir="auto" sx={{ maxWidth: '70ch' }}>
          {about}
        </Typography>
      )}
      <TextField
        id={id}
        fullWidth
        multiline
        minRows={3}
        maxRows={16}
        value={typed}
        onChange={(event) => change(event.target.value)}
        error={tooLong || missing}
        helperText={help}
        sx={{ mt: 0.75 }}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </Box>
  );
}
