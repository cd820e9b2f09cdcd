import { Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import type { Complaint } from './shapes';

const LONGEST = 4000;

/** The procuring entity's side, said once. */
export function AnswerForm({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  const zone = useZone();
  const [text, setText] = useState('');
  const act = useAct<Complaint>(`complaints/${complaint.id}/answer`, {
    success: 'complaints.answer.sent',
    refresh: ['complaints'],
  });
  return (
    <Paper
      component="section"
      aria-labelledby="answer-title"
      variant="outlined"
      sx={{ mb: 3, p: { xs: 2, sm: 3 } }}
    >
      <Typography id="answer-title" component="h2" variant="h2">
        {words('complaints.answer.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '68ch' }}>
        {words('complaints.answer.lead')}
      </Typography>
      <TextField
        required
        multiline
        minRows={4}
        maxRows={14}
        label={words('complaints.answer.label')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        helperText={words('complaints.answer.help')}
        slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
        sx={{ mt: 2 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ answer: text.trim() }}
        label={words('complaints.answer.act')}
        size="large"
        disabled={text.trim().length < 3}
        sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
      />
    </Paper>
  );
}
