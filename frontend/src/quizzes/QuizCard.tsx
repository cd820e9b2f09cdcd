import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { useQuiz } from './useQuiz';

/** The way to the questions, where a seat reads what it has to do. */
export function QuizCard({ onGo, begun }: { onGo?: () => void; begun: boolean }) {
  const words = useWords();
  const path = useRoomPath();
  const { trainer } = useRoom();
  const quiz = useQuiz({ live: !begun }).data;
  if (trainer || !quiz || quiz.asks.length === 0 || quiz.phase === null) return null;
  return (
    <Box
      component="section"
      aria-label={words('quiz.title')}
      sx={{ mt: 1.5, p: 1.75, border: 2, borderColor: 'primary.main', borderRadius: 1.25 }}
    >
      <Typography sx={{ fontWeight: 650 }}>
        {words(`quiz.card.${quiz.phase}`, { smart_count: quiz.asks.length })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {words('quiz.private')}
      </Typography>
      <Button
        component={Link}
        to={path('quiz')}
        onClick={onGo}
        variant="contained"
        size="small"
        sx={{ mt: 1.25 }}
      >
        {words('quiz.go')}
      </Button>
    </Box>
  );
}
