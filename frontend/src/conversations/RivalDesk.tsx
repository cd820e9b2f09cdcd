import MessagesIcon from '@mui/icons-material/ForumOutlined';
import { Box, Paper, Stack, Typography } from '@mui/material';
import { useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { Lines } from './Lines';
import { RivalForm } from './RivalForm';
import type { Conversation } from './shapes';
import { TalkStatus } from './TalkStatus';
import { useConversations } from './useConversations';

/** The trainer's desk: writing as a rival, and every conversation with who is on its other side. */
export function RivalDesk() {
  const words = useWords();
  const { data } = useConversations();
  if (!data) return <Loading />;
  return (
    <PageShell title={words('conversations.title')} width="md">
      <RivalForm />
      <Stack spacing={2} sx={{ mt: 3 }}>
        {data.length === 0 && (
          <EmptyState
            icon={<MessagesIcon />}
            title={words('conversations.lead_trainer.none')}
            text={words('conversations.lead_trainer.none_text')}
          />
        )}
        {data.map((talk) => (
          <Watched key={talk.id} talk={talk} />
        ))}
      </Stack>
    </PageShell>
  );
}

function Watched({ talk }: { talk: Conversation }) {
  const words = useWords();
  const name = useSeatWords();
  const seat = name(talk.seat ?? '');
  return (
    <Paper component="article" variant="outlined" aria-labelledby={talk.id}>
      <Stack
        direction="row"
        spacing={1.5}
        useFlexGap
        sx={{ p: 2, pb: 0, flexWrap: 'wrap', alignItems: 'start' }}
      >
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography component="h2" variant="h3" id={talk.id}>
            <bdi>{words('conversations.lead_trainer.to_seat', { seat })}</bdi>
          </Typography>
          {talk.hand && (
            <Typography variant="body2" color="text.secondary">
              {words('conversations.lead_trainer.hand')} <bdi>{name(talk.hand)}</bdi>
            </Typography>
          )}
        </Box>
        {talk.answer !== null && talk.reportedAt !== null && (
          <TalkStatus talk={{ ...talk, reportedAt: null }} />
        )}
        <TalkStatus talk={talk} />
      </Stack>
      <Lines lines={talk.lines} own="rival" />
    </Paper>
  );
}
