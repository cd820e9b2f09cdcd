import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useAct } from '../api/useAct';
import { DeadlineField } from '../fields/DeadlineField';
import { useLocale, useWords, useWordsOr } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoomPath, useZone } from '../live/room';
import { sentence } from '../workshops/sentence';
import { MoreTime } from './MoreTime';
import { OwnRow } from './OwnRow';
import type { Card } from './shapes';

interface Props {
  card: Card;
  /** Where the tasks are the page, the first one's way is the filled button. */
  first?: boolean;
  onGo?: () => void;
}

/** One thing to do: what, why, where, until when, and help in up to three levels. */
export function TaskCard({ card, first = false, onGo }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const path = useRoomPath();
  const zone = useZone();
  const locale = useLocale();
  const hint = useAct<Card>(`exercise/tasks/${card.id}/hints?language=${locale}`, {
    refresh: ['exercise'],
  });
  const led = card.owner === 'trainer' || card.owner === 'clock';
  const route = led && card.route?.endsWith('/clock') ? path('clock') : card.route;
  const why = wordsOr(`why.${card.kind}`, '');
  const total = card.hints.length + card.hintsLeft;
  return (
    <Box
      component="section"
      aria-label={words('exercise.your_turn')}
      sx={{
        border: 2,
        borderColor: 'primary.main',
        borderRadius: 1.25,
        p: 1.75,
        mt: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="caption" sx={{ fontWeight: 700, color: 'primary.main' }}>
          {words('exercise.your_turn')}
        </Typography>
        {card.deadline && (
          <Typography variant="caption" component="span">
            {words('exercise.left')} <DeadlineField deadline={card.deadline} />
          </Typography>
        )}
      </Box>
      <Typography sx={{ fontWeight: 650, mt: 0.25, overflowWrap: 'anywhere' }}>
        <bdi>{sentence(card.text)}</bdi>
      </Typography>
      <MoreTime until={card.standing === 'open' ? card.moreUntil : null} />
      {(card.attempt || why) && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {card.attempt
            ? words('exercise.attempt')
            : `${words('exercise.why')}${words('page.colon')} ${why}`}
        </Typography>
      )}
      <Box aria-live="polite">
        {card.hints.map((text, place) => (
          <Alert
            key={text}
            icon={<LightbulbIcon fontSize="small" />}
            severity="info"
            sx={{ mt: 1, py: 0 }}
          >
            <Typography variant="caption" component="p">
              {words('exercise.hint_level', { level: place + 1, total })}
            </Typography>
            <bdi>{text}</bdi>
          </Alert>
        ))}
      </Box>
      <RefusalNote refusal={hint.refusal} zone={zone} onClose={hint.clear} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1.25, flexWrap: 'wrap' }}>
        {route && (
          <Button
            component={Link}
            to={route}
            variant={first ? 'contained' : 'outlined'}
            size="small"
            onClick={onGo}
          >
            {words('exercise.go')}
          </Button>
        )}
        {card.hintsLeft > 0 && (
          <ActButton
            act={hint}
            label={words(card.hints.length === 0 ? 'exercise.hint' : 'exercise.hint_more')}
            variant="text"
            size="small"
            startIcon={<LightbulbIcon />}
          />
        )}
        {card.scripted && <OwnRow card={card} />}
      </Box>
    </Box>
  );
}
