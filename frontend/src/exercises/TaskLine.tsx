import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import SkipIcon from '@mui/icons-material/RedoOutlined';
import { Box, Typography } from '@mui/material';
import { useWords, useWordsOr } from '../i18n';
import { sentence } from '../workshops/sentence';
import type { Card } from './shapes';

/** A task that is not on: later, done, or one the room went on without. */
export function TaskLine({ card }: { card: Card }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const { standing, by } = card;
  const after =
    standing === 'released'
      ? wordsOr(`exercise.released.${by}`, words('exercise.released.trainer'))
      : standing === 'done' && by === 'bot'
        ? words('exercise.by_bot')
        : '';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.75, color: 'text.secondary' }}>
      {standing === 'done' ? (
        <CheckCircleIcon
          color="success"
          fontSize="small"
          titleAccess={words('exercise.standing.done')}
        />
      ) : standing === 'released' ? (
        <SkipIcon fontSize="small" titleAccess={words('exercise.standing.released')} />
      ) : (
        <CircleIcon fontSize="small" titleAccess={words('exercise.standing.waiting')} />
      )}
      <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{sentence(card.text)}</bdi>
        {after && (
          <Typography component="span" variant="caption" sx={{ display: 'block' }}>
            {after}
          </Typography>
        )}
      </Typography>
    </Box>
  );
}
