import OpenIcon from '@mui/icons-material/MeetingRoomOutlined';
import ShutIcon from '@mui/icons-material/NoMeetingRoomOutlined';
import { Box, Paper, Typography } from '@mui/material';
import type { AwardShown, TenderShown } from '../../api/shapes';
import { useComplaintsOf } from '../../complaints/useComplaints';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { clockFace, remaining } from '../../fields/time';
import { useWords } from '../../i18n';
import { useRoom, useWorkshopNow } from '../../live/room';
import { TABULAR } from '../../theme/theme';
import { DoorActs } from './DoorActs';
import { DoorEvents } from './DoorEvents';
import { DoorPicture } from './DoorPicture';
import { wayOf } from './timeline';

interface Props {
  tender: TenderShown;
  award: AwardShown;
}

/** The way from an award to its contract: what it waits for, how long, and what can be done meanwhile. */
export function DoorCard({ tender, award }: Props) {
  const words = useWords();
  const now = useWorkshopNow();
  const complaints = useComplaintsOf(tender.id);
  const way = wayOf(award, complaints, now);
  // The clock runs on between two answers of the server: an opened door is seen at once.
  const open = award.door.opensAt !== null && Date.parse(award.door.opensAt) <= now;
  const held = award.door.shutBy === 'complaint';
  const status = open ? 'open' : held ? 'complaint' : 'standstill';
  const tone = { open: 'good', complaint: 'sealed', standstill: 'wait' } as const;
  return (
    <Paper
      component="section"
      aria-labelledby="door-title"
      variant="outlined"
      sx={{ mb: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography id="door-title" component="h2" variant="h2">
          {words('door.title')}
        </Typography>
        <StatusChip
          tone={tone[status]}
          label={words(`door.status.${status}`)}
          icon={open ? <OpenIcon aria-hidden="true" /> : <ShutIcon aria-hidden="true" />}
        />
      </Box>
      <Countdown award={award} open={open} held={held} />
      <DoorPicture way={way} open={open} pending={held} />
      <DoorEvents events={way.events} pending={held} />
      <Law award={award} />
      <DoorActs tender={tender} award={award} open={open} />
    </Paper>
  );
}

/** How long the door stays shut, or since when it has been open. */
function Countdown({ award, open, held }: { award: AwardShown; open: boolean; held: boolean }) {
  const words = useWords();
  const { clock } = useRoom();
  const now = useWorkshopNow();
  if (held || !award.door.opensAt) {
    return <Typography sx={{ mt: 1.5 }}>{words('door.waitsForDecision')}</Typography>;
  }
  if (open) {
    return (
      <Typography sx={{ mt: 1.5 }}>
        {words(award.invitedAt ? 'door.invited' : 'door.mayInvite')}
      </Typography>
    );
  }
  const left = remaining(award.door.opensAt, now);
  const days = left.days > 0 ? `${words('fields.days', { smart_count: left.days })} ` : '';
  return (
    <Box role="timer" aria-live="off" sx={{ mt: 1.5 }}>
      <Typography color="text.secondary">{words('door.opensIn')}</Typography>
      <Typography
        component="p"
        sx={{ ...TABULAR, fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.25 }}
      >
        <bdi>{`${days}${clockFace(left)}`}</bdi>
        {clock.clock.held && (
          <Typography component="span" color="text.secondary">
            {' '}
            · {words('fields.held')}
          </Typography>
        )}
      </Typography>
    </Box>
  );
}

/** Where the standstill is written, and whether the figure was chosen for the course. */
function Law({ award }: { award: AwardShown }) {
  const words = useWords();
  const { standstill, complaintsUntil } = award;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 2, maxWidth: '75ch' }}>
      {standstill ? (
        <>
          {words(`door.law.${standstill.counted}`, { smart_count: standstill.days })}{' '}
          <bdi>{standstill.source}</bdi>.
          {standstill.trainingValue && ` ${words('door.law.training')}`}
        </>
      ) : (
        words('door.law.none')
      )}
      {complaintsUntil && (
        <>
          {' '}
          {words('door.law.complaints')} <InstantField value={complaintsUntil} />.
        </>
      )}
    </Typography>
  );
}
