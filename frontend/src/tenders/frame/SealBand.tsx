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
}

/** Whether bids are sealed, and how long they are taken: in the same place on every screen. */
export function SealBand({ phase, deadline }: Props) {
  const sealed = isSealed(phase);
  const tone: Tone = phase === 'planned' ? 'neutral' : sealed ? 'sealed' : 'good';
  return (
    <Stack
      direction="row"
      sx={{
        borderRadius: 1.25,
        overflow: 'hidden',
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
        alignItems: 'stretch',
        mb: 2,
      }}
    >
      <SealState phase={phase} sealed={sealed} />
      {deadline && <Countdown deadline={deadline} />}
    </Stack>
  );
}

function SealState({ phase, sealed }: { phase: Phase; sealed: boolean }) {
  const words = useWords();
  const Icon = phase === 'planned' ? EditIcon : sealed ? LockIcon : LockOpenIcon;
  const label = phase === 'planned' ? 'draft' : sealed ? 'yes' : 'no';
  const line = (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Icon fontSize="small" aria-hidden="true" />
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {words(`tenders.sealed.${label}`)}
      </Typography>
    </Stack>
  );
  return (
    <Box sx={{ flex: 1, px: { xs: 1.5, sm: 2 }, py: 1.25, alignSelf: 'center' }}>
      {sealed ? (
        <Tooltip title={words('tenders.sealed.yesWhy')}>
          <Box component="span" tabIndex={0} sx={{ display: 'inline-block', cursor: 'help' }}>
            {line}
          </Box>
        </Tooltip>
      ) : (
        line
      )}
    </Box>
  );
}

function Countdown({ deadline }: { deadline: string }) {
  const words = useWords();
  const { clock } = useRoom();
  const left = remaining(deadline, useWorkshopNow());
  const days = left.days > 0 ? words('fields.days', { smart_count: left.days }) : '';
  return (
    <Box
      role="timer"
      aria-live="off"
      sx={{
        px: { xs: 1.5, sm: 2 },
        py: 1,
        textAlign: 'end',
        borderInlineStart: '2px dashed',
        borderColor: 'background.default',
      }}
    >
      <Typography
        component="p"
        sx={{ ...TABULAR, fontSize: { xs: '1.15rem', sm: '1.4rem' }, fontWeight: 700 }}
      >
        {left.past ? words('tenders.deadline.passed') : <bdi>{`${days} ${clockFace(left)}`}</bdi>}
      </Typography>
      <Typography component="p" variant="caption" sx={{ color: 'inherit' }}>
        {words('tenders.deadline.label')} · <InstantField value={deadline} />
        {clock.clock.held && !left.past && ` · ${words('fields.held')}`}
      </Typography>
    </Box>
  );
}
