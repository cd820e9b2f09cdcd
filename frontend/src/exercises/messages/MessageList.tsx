import { Box, Paper, Typography } from '@mui/material';
import type { EntryShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useMessageWords } from './useMessageWords';

const KINDS = encodeURIComponent(JSON.stringify({ kind: ['message.sent'] }));

/** What the trainer said to the seat in play, the newest first. */
export function MessageList() {
  const words = useWords();
  const wordOf = useMessageWords();
  const { data } = useRead<{ entries: EntryShown[] }>('exercise', `entries?filter=${KINDS}`);
  const said = (data?.entries ?? []).flatMap(({ entry }) => entry ?? []).reverse();
  if (said.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="messages" sx={{ mt: 2.5 }}>
      <Typography component="h3" variant="body2" id="messages" sx={{ fontWeight: 650, mb: 0.75 }}>
        {words('exercise.message.list')}
      </Typography>
      <Paper
        variant="outlined"
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 260, overflowY: 'auto' }}
      >
        {said.map((entry) => (
          <Box
            key={entry.recorded_real}
            component="li"
            sx={{
              p: 1.5,
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { borderTop: 0 },
            }}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <bdi>{wordOf(entry)}</bdi>
            </Typography>
            <Typography variant="caption" color="text.secondary">
              <InstantField value={entry.recorded_at} />
            </Typography>
          </Box>
        ))}
      </Paper>
    </Box>
  );
}
