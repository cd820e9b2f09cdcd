import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { useRoom } from '../../live/room';
import { DoorCard } from './DoorCard';
import { PeopleCard } from './PeopleCard';
import { RivalsMissing } from './RivalsMissing';
import { RunsCard } from './RunsCard';
import { SettingsCard } from './SettingsCard';

/** The trainer's page of the room: its door, who is in it, what it is set to, and its workshops. */
export default function RoomPage() {
  const words = useWords();
  const { trainer } = useRoom();
  if (!trainer) {
    return (
      <PageShell title={words('roompage.title')} width="md">
        <Typography>{words('trainer.only')}</Typography>
      </PageShell>
    );
  }
  return (
    <PageShell title={words('roompage.title')}>
      <RivalsMissing />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          <DoorCard />
          <RunsCard />
        </Box>
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          <PeopleCard />
          <SettingsCard />
        </Box>
      </Box>
    </PageShell>
  );
}
