import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoomSettings } from '../workshops/room/useRoomSettings';
import { useQuiz } from './useQuiz';

/** Whether the room is asked before and after, and how many have answered: how many, never who. */
export function QuizSwitch() {
  const words = useWords();
  const read = useQuiz({ live: true });
  const { set, busy, refusal } = useRoomSettings();
  const quiz = read.data;
  if (!quiz?.offered) return null;
  const { progress, phase, on } = quiz;
  const turn = async (next: boolean) => {
    await set({ quiz: next });
    void read.refetch();
  };
  return (
    <Box component="section" aria-label={words('quiz.title')} sx={{ mt: 2 }}>
      <FormControlLabel
        sx={{ minHeight: 44 }}
        control={<Switch checked={on} disabled={busy} onChange={(_, next) => void turn(next)} />}
        label={words('quiz.switch')}
      />
      <Typography variant="body2" color="text.secondary">
        {words('quiz.switch_text')}
      </Typography>
      {on && progress && phase && (
        <Typography role="status" sx={{ mt: 1, fontWeight: 650 }}>
          {words('quiz.progress', { answered: progress[phase], smart_count: progress.people })}
        </Typography>
      )}
      <RefusalNote refusal={refusal} />
    </Box>
  );
}
