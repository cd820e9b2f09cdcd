import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { Button, Card, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { useRoom, useRoomPath } from '../../live/room';
import { nextStep, type Phase, type StageName } from '../story';
import { stagePath } from './StageTrack';

interface Props {
  id: string;
  phase: Phase;
  hasBid: boolean;
  /** The stage this bar stands on; it offers no way to where one is. */
  here?: StageName;
  /** What has to be done here first, in words; then nothing else is offered. */
  first?: string;
}

/** The next act of this seat, or whom it waits for. */
export function NextStepBar({ id, phase, hasBid, here, first }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  const next = nextStep(phase, seat?.role ?? null, hasBid);
  const { act, wait, look } = first ? { act: undefined, wait: undefined, look: undefined } : next;
  if (!act && !wait && !first) return null;
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mb: 3, displayPrint: 'none' }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography component="h2" variant="h3">
          {act ? (
            words('tenders.next.heading')
          ) : (
            <Waiting text={first ?? words(`tenders.next.${wait ?? 'noSeat'}`)} />
          )}
        </Typography>
        {act && (
          <Button
            component={Link}
            to={path(stagePath(id, act.to))}
            variant="contained"
            size="large"
          >
            {words(`tenders.next.${act.words}`)}
          </Button>
        )}
        {!act && look && look.to !== here && (
          <Button component={Link} to={path(stagePath(id, look.to))} variant="outlined">
            {words(`tenders.next.${look.words}`)}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <Stack component="span" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <HourglassIcon fontSize="small" color="action" aria-hidden="true" />
      <span>{text}</span>
    </Stack>
  );
}
