import RefuseIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import AgreeIcon from '@mui/icons-material/HandshakeOutlined';
import ReportIcon from '@mui/icons-material/OutlinedFlag';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import type { Conversation } from './shapes';

/** The three ways to deal with a proposal, side by side: which is right is for the tenderer to find. */
export function Decide({ talk, report }: { talk: Conversation; report: () => void }) {
  const words = useWords();
  const title = useId();
  const path = `conversations/${talk.id}/answer`;
  const refresh = ['conversations'] as const;
  const agree = useAct(path, { refresh: [...refresh], success: 'conversations.accepted_toast' });
  const refuse = useAct(path, { refresh: [...refresh], success: 'conversations.refused_toast' });
  const busy = agree.busy || refuse.busy;
  const fresh = talk.answer === null;
  return (
    <Box component="section" aria-labelledby={title} sx={{ mt: 2.5 }}>
      <Typography component="h3" variant="body2" id={title} sx={{ fontWeight: 650, mb: 1 }}>
        {words('conversations.decide')}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
        {fresh && (
          <>
            <Button
              variant="outlined"
              startIcon={<AgreeIcon />}
              disabled={busy}
              onClick={() => void agree.run({ answer: 'accepted' })}
            >
              {words('conversations.accept')}
            </Button>
            <Button
              variant="outlined"
              startIcon={<RefuseIcon />}
              disabled={busy}
              onClick={() => void refuse.run({ answer: 'refused' })}
            >
              {words('conversations.refuse')}
            </Button>
          </>
        )}
        <Button variant="outlined" startIcon={<ReportIcon />} disabled={busy} onClick={report}>
          {words('conversations.report')}
        </Button>
      </Stack>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
        {words('conversations.stands')}
      </Typography>
      <RefusalNote
        refusal={agree.refusal ?? refuse.refusal}
        onClose={() => {
          agree.clear();
          refuse.clear();
        }}
      />
    </Box>
  );
}
