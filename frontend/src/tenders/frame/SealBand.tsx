import EditIcon from '@mui/icons-material/EditOutlined';
import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Stack, Tooltip, Typography } from '@mui/material';
import { InstantField } from '../../fields/InstantField';
import { clockFace, remaining } from '../../fields/time';
import { useWords } from '../../i18n';
import { useRoom, useWorkshopNow } from '../../live/room';
import type { Tone } from '../../theme/palette';
import { TABULAR } from '../../theme/theme';
import { isSealed, type Phase } from '../story';

interface Props {
  phase: Phase;
  deadline?: string | null;
  /** What is offered lies open, the prices do not. */
  half?: boolean;
}

/** Whether bids are sealed, and how long they are taken: in the same place on every screen. */
export function SealBand({ phase, deadline, half = false }: Props) {
  const sealed = isSealed(phase) || half;
  const tone: Tone = phase === 'planned' ? 'neutral' : sealed ? 'sealed' : 'good';
  return (
    <Box
      sx={{
        display: 'grid',
        displayPrint: 'none',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'center',
        px: { xs: 1.5, sm: 2 },
        py: 1.25,
        mb: 2,
        borderRadius: 1.25,
        borderInlineStart: '6px solid',
        borderColor: `tones.${tone}.text`,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      <SealState phase={phase} sealed={sealed} half={half} />
      {deadline && <Countdown deadline={deadline} />}
    </Box>
  );
}

interface StateProps {
  phase: Phase;
  sealed: boolean;
  half: boolean;
}

function SealState({ phase, sealed, half }: StateProps) {
  const words = useWords();
  const Icon = phase === 'planned' ? EditIcon : sealed ? LockIcon : LockOpenIcon;
  const label = phase === 'planned' ? 'draft' : sealed ? 'yes' : 'no';
  const line = (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Icon fontSize="small" aria-hidden="true" />
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {words(half ? 'envelopes.phase' : `tenders.sealed.${label}`)}
      </Typography>
    </Stack>
  );
  if (!sealed || half) return line;
  return (
    <Tooltip title={words('tenders.sealed.yesWhy')}>
      <Box component="span" tabIndex={0} sx={{ justifySelf: 'start', cursor: 'help' }}>
        {line}
      </Box>
    </Tooltip>
  );
}

function Countdown({ deadline }: { deadline: string }) {
  const words = useWords();
  const { clock } = useRoom();
  const left = remaining(deadline, useWorkshopNow());
  const days = left.days > 0 ? words('fields.days', { smart_count: left.days }) : '';
  return (
    <>
      <Typography
        component="p"
        role="timer"
        aria-live="off"
        sx={{
          ...TABULAR,
          fontSize: { xs: '1.05rem', sm: '1.4rem' },
          fontWeight: 700,
          whiteSpace: 'nowrap',
        }}
      >
        {left.past ? words('tenders.deadline.passed') : <bdi>{`${days} ${clockFace(left)}`}</bdi>}
      </Typography>
      <Typography
        component="p"
        variant="caption"
        sx={{ color: 'inherit', gridColumn: '1 / -1', textAlign: 'end' }}
      >
        {words('tenders.deadline.label')}
        {words('page.colon')} <InstantField value={deadline} />
        {clock.clock.held && !left.past && ` · ${words('fields.held')}`}
      </Typography>
    </>
  );
}
