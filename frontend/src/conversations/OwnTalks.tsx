import MessagesIcon from '@mui/icons-material/ForumOutlined';
import { Box, Stack } from '@mui/material';
import { useEffect } from 'react';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { useRoom } from '../live/room';
import { Law } from './Law';
import { Talk } from './Talk';
import { markRead } from './unread';
import { useConversations } from './useConversations';

/** A tenderer's conversations, the newest first, beside what the law says of them. */
export function OwnTalks() {
  const words = useWords();
  const { slug, seat, look } = useRoom();
  const { data } = useConversations();
  const own = seat?.seat ?? '';
  useEffect(() => {
    // A trainer who looks through the seat has read nothing for it.
    if (look === null) for (const talk of data ?? []) markRead(slug, own, talk);
  }, [data, look, own, slug]);
  if (!data) return <Loading />;
  return (
    <PageShell title={words('conversations.title')} width="lg">
      {data.length === 0 ? (
        <EmptyState
          icon={<MessagesIcon />}
          title={words('conversations.none')}
          text={words('conversations.none_text')}
        />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
          }}
        >
          <Stack spacing={3}>
            {data.map((talk) => (
              <Talk key={talk.id} talk={talk} />
            ))}
          </Stack>
          <Law />
        </Box>
      )}
    </PageShell>
  );
}
