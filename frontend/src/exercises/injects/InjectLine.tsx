import { Box, Button, Typography } from '@mui/material';
import { useAct } from '../../api/useAct';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { useSeatWords } from '../seatWords';
import type { Inject, Offer, Then } from '../shapes';
import { Countdown } from './Countdown';
import { type Wish, wishFor, wishOf } from './wish';

interface Props {
  inject: Inject;
  checks: Then[];
  on: boolean;
  /** Where it is one of the palette: it can come again, for another seat. */
  offer?: Offer;
  onPlan: (wish: Wish) => void;
}

export const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.25,
  p: 1.5,
  borderTop: 1,
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0 },
} as const;

/** One inject: ahead, planned for a time, on with its time running, or over. */
export function InjectLine({ inject, checks, on, offer, onPlan }: Props) {
  const words = useWords();
  const nameOf = useSeatWords();
  const path = `exercise/scenes/${inject.id}`;
  const fire = useAct(path, { refresh: ['exercise'], success: 'exercise.fired' });
  const cancel = useAct(`${path}/schedule`, { method: 'DELETE', refresh: ['exercise'] });
  const running = inject.phase === 'preparing' || inject.phase === 'playing';
  const idle = on && !running && !inject.scheduledAt;
  const held = checks.filter(({ verdict }) => verdict === 'green').length;
  const labelled = (label: string) => `${label}: ${inject.name}`;
  return (
    <Box component="li" sx={LINE}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{inject.name}</bdi>
        </Typography>
        <Typography variant="caption" component="p" color="text.secondary">
          {inject.seat && <bdi>{nameOf(inject.seat)}</bdi>}
          {inject.seat && inject.phase !== 'waiting' && ' · '}
          {inject.phase !== 'waiting' &&
            words('exercise.expectations', { held, total: checks.length })}
          {!inject.offered &&
            inject.after &&
            words('exercise.comes_after', { number: actOf(inject) })}
          {inject.scheduledAt && (
            <>
              {inject.seat && ' · '}
              {words('exercise.comes_at')} <InstantField value={inject.scheduledAt} />
            </>
          )}
        </Typography>
      </Box>
      {inject.phase === 'playing' && inject.within && inject.begunAt && (
        <Countdown since={inject.begunAt} minutes={inject.within} />
      )}
      {inject.phase !== 'waiting' && !inject.scheduledAt && (
        <StatusChip
          tone={running ? 'active' : 'good'}
          label={words(`exercise.phase.${inject.phase}`)}
        />
      )}
      {on && inject.scheduledAt && (
        <ActButton
          act={cancel}
          variant="outlined"
          size="small"
          label={words('exercise.cancel_inject')}
          aria-label={labelled(words('exercise.cancel_inject'))}
        />
      )}
      {idle && (
        <Button
          size="small"
          onClick={() => onPlan(offer ? wishOf(offer) : wishFor(inject))}
          aria-label={labelled(words('exercise.plan_inject'))}
        >
          {words('exercise.plan_inject')}
        </Button>
      )}
      {idle && inject.offered && !offer && (
        <ActButton
          act={fire}
          body={{}}
          variant="outlined"
          size="small"
          label={words('exercise.fire')}
          aria-label={labelled(words('exercise.fire'))}
        />
      )}
    </Box>
  );
}

const actOf = ({ after }: Inject) => after?.replace(/^act-/, '') ?? '';
