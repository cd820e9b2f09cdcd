import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Card, LinearProgress, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import { TABULAR } from '../../theme/theme';
import { FileTarget } from './FileTarget';
import { Lines } from './Lines';
import { Outcome } from './Outcome';
import { ProcessChoice } from './ProcessChoice';
import { type Import, useImport } from './useImport';

/** Takes what others published into this server: market records, and the draft of a notice. */
export default function ImportPage() {
  const words = useWords();
  const path = useRoomPath();
  const officer = usePlays('procuringOfficer');
  return (
    <PageShell
      title={words('importing.title')}
      width="md"
      eyebrow={
        <Link component={RouterLink} to={path('open-data')}>
          {words('opendata.home.title')}
        </Link>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        {words('importing.lead')}
      </Typography>
      {officer ? <Desk /> : <NotAllowed />}
    </PageShell>
  );
}

function NotAllowed() {
  const words = useWords();
  const path = useRoomPath();
  return (
    <EmptyState
      icon={<LockIcon />}
      title={words('importing.officers')}
      text={words('importing.officersText')}
      action={
        <Button component={RouterLink} to={path('seats')} variant="contained">
          {words('room.seats')}
        </Button>
      }
    />
  );
}

function Desk() {
  const { zone } = useRoom();
  const { now, send, stop, clear } = useImport();
  const settled = now.state === 'done' || now.state === 'refused';
  return (
    <Stack spacing={3}>
      {now.state === 'waiting' && <FileTarget take={send} />}
      {now.state === 'sending' && <Sending now={now} stop={stop} />}
      {now.state === 'refused' && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            <bdi>{now.file.name}</bdi>
          </Typography>
          <RefusalNote refusal={now.refusal} zone={zone} onClose={clear} />
        </>
      )}
      {now.state === 'done' && <Done now={now} send={send} />}
      {settled && (
        <FileTarget take={send} quiet={now.state === 'done' && Boolean(now.shown.draft)} />
      )}
    </Stack>
  );
}

function Done({
  now,
  send,
}: {
  now: Import & { state: 'done' };
  send: (file: File, ocid?: string) => void;
}) {
  const { shown, file } = now;
  return (
    <>
      <Outcome shown={shown} file={file.name} />
      {!shown.draft && shown.processes.length > 1 && (
        <ProcessChoice processes={shown.processes} choose={(ocid) => send(file, ocid)} />
      )}
      <Lines lines={shown.lines} file={file.name} />
    </>
  );
}

function Sending({ now, stop }: { now: Import & { state: 'sending' }; stop: () => void }) {
  const words = useWords();
  const percent = Math.round(now.part * 100);
  const sent = now.part >= 1;
  return (
    <Card sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <bdi>{now.file.name}</bdi>
          </Typography>
          <Typography variant="body2" color="text.secondary" role="status" sx={TABULAR}>
            {sent ? words('importing.reading') : words('importing.sending', { percent })}
          </Typography>
        </Box>
        <Button variant="outlined" size="small" onClick={stop}>
          {words('importing.stop')}
        </Button>
      </Stack>
      <LinearProgress
        variant={sent ? 'indeterminate' : 'determinate'}
        value={sent ? undefined : percent}
        aria-label={words('importing.progress', { file: now.file.name })}
        sx={{ mt: 1.5, height: 8, borderRadius: 99 }}
      />
    </Card>
  );
}
