import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { QuizCard } from '../quizzes/QuizCard';
import { ActProgress } from './ActProgress';
import { MessageList } from './messages/MessageList';
import type { Card, Exercise } from './shapes';
import { TaskCard } from './TaskCard';
import { TaskLine } from './TaskLine';
import { useExercise } from './useExercise';
import { WaitsFor } from './WaitsFor';

interface Props {
  /** Called when a link leads away, so that a drawer may close. */
  onGo?: () => void;
  /** Whether the tasks are the page itself, not beside another. */
  alone?: boolean;
}

/** What the seat in play has to do, ticked by what the ledger says, never by a click. */
export function TaskPanel({ onGo, alone = false }: Props) {
  const words = useWords();
  const { trainer, seat } = useRoom();
  const path = useRoomPath();
  const { exercise, cards, open, waiting, over } = useExercise();
  if (!exercise) return null;
  const leads = trainer && seat?.seat === 'trainer';
  const quiet = open.length === 0 && exercise.status === 'on';
  return (
    <Box>
      <Typography component="h2" variant="h2">
        {words('exercise.panel')}
      </Typography>
      <ActProgress exercise={exercise} />
      <QuizCard onGo={onGo} begun={exercise.status === 'on'} />
      {exercise.status !== 'on' && (
        <Typography color="text.secondary" sx={{ mt: 1.5 }} role="status">
          {words(exercise.status === 'ended' ? 'exercise.ended' : 'exercise.not_begun')}
        </Typography>
      )}
      {exercise.status === 'ended' && (
        <Button component={Link} to={path('debrief')} onClick={onGo} sx={{ mt: 1, px: 0 }}>
          {words('menu.look_back')}
        </Button>
      )}
      {quiet && (
        <Box role="status" sx={{ display: 'flex', gap: 1, mt: 1.5, color: 'text.secondary' }}>
          <HourglassIcon fontSize="small" aria-hidden="true" />
          <Typography variant="body2">
            {words(`exercise.${stillThere(exercise, cards)}`)}
          </Typography>
        </Box>
      )}
      {open.map((card, place) => (
        <TaskCard key={card.id} card={card} first={alone && place === 0} onGo={onGo} />
      ))}
      <WaitsFor others={exercise.others} />
      {(waiting.length > 0 || over.length > 0) && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
          {[...over, ...waiting].map((card) => (
            <TaskLine key={card.id} card={card} />
          ))}
        </Box>
      )}
      {!leads && <MessageList />}
      {leads && (
        <Button component={Link} to={path('exercise')} onClick={onGo} sx={{ mt: 1.5, px: 0 }}>
          {words('exercise.lead')}
        </Button>
      )}
    </Box>
  );
}

/** What to say to a seat that has nothing to do now: its own part alone tells, and nobody else's. */
function stillThere({ acts, act }: Exercise, cards: readonly Card[]) {
  const last = acts.at(-1);
  const own = cards.filter(({ scene }) => scene === last?.id);
  const done = own.every(({ standing }) => standing === 'done' || standing === 'released');
  return last && act === last.id && last.phase !== 'preparing' && done ? 'all_done' : 'nothing_now';
}
