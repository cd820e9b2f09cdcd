import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { type Conversation, LONGEST } from './shapes';

/** A report, before it is sent: who reads it, and who does not learn of it. */
export function ReportForm({ talk, close }: { talk: Conversation; close: () => void }) {
  const words = useWords();
  const title = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const act = useAct<Conversation>(`conversations/${talk.id}/report`, {
    refresh: ['conversations'],
    success: 'conversations.report_sent',
  });
  useEffect(() => head.current?.focus(), []);
  return (
    <Box
      component="section"
      aria-labelledby={title}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1.25 }}
    >
      <Typography
        component="h3"
        variant="h3"
        id={title}
        ref={head}
        tabIndex={-1}
        sx={{ outline: 0 }}
      >
        {words('conversations.report_title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 2, maxWidth: '68ch' }}>
        {words('conversations.report_text')}
      </Typography>
      <TextField
        fullWidth
        label={words('conversations.report_words')}
        value={said}
        onChange={({ target }) => setSaid(target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <ActButton
          act={act}
          body={said.trim() === '' ? {} : { words: said.trim() }}
          label={words('conversations.report_send')}
        />
        <Button onClick={close} disabled={act.busy}>
          {words('conversations.cancel')}
        </Button>
      </Stack>
    </Box>
  );
}
