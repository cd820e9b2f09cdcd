import EditIcon from '@mui/icons-material/EditOutlined';
import StorefrontIcon from '@mui/icons-material/StorefrontOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Register, RegistrationShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRead } from '../../api/useRead';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { EmptyState } from '../../layout/EmptyState';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import { PartyTabs } from '../PartyTabs';
import { useRegister } from '../register';
import { Card } from './Card';
import { Earlier } from './Earlier';
import { RegistrationForm } from './RegistrationForm';
import { RegistrationPath } from './RegistrationPath';
import { type Standing, standingOf, toneOf } from './status';

/** The tenderer's own registration: where it stands, what it says, and the form. */
export default function RegistrationPage() {
  const words = useWords();
  const path = useRoomPath();
  const { seat, zone } = useRoom();
  const tenderer = usePlays('tenderer');
  const register = useRegister();
  const read = useRead<RegistrationShown[]>('registrations', 'registrations', {
    enabled: tenderer,
  });
  const standing = standingOf(read.data ?? []);
  const newest = standing.pending ?? standing.refused ?? standing.inForce;
  return (
    <PageShell
      title={words('registration.own.title')}
      eyebrow={words('registration.own.eyebrow')}
      status={
        newest && (
          <StatusChip
            tone={toneOf[newest.status]}
            label={words(`registration.status.${newest.status}`)}
          />
        )
      }
      width="md"
    >
      <PartyTabs />
      {!tenderer && (
        <EmptyState
          icon={<StorefrontIcon />}
          title={words('registration.own.notTenderer')}
          text={words('registration.own.notTendererText')}
          action={
            <Button component={Link} to={path('seats')} variant="contained">
              {words('registration.own.toSeats')}
            </Button>
          }
        />
      )}
      {tenderer && (
        <Typography color="text.secondary" sx={{ mb: 3, maxWidth: '70ch' }}>
          {words('registration.own.lead')}
        </Typography>
      )}
      <RefusalNote refusal={read.error} zone={zone} />
      {tenderer && !(read.data && register) && !read.error && <Loading />}
      {read.data && register && <Own key={seat?.seat} standing={standing} register={register} />}
    </PageShell>
  );
}

function Own({ standing, register }: { standing: Standing; register: Register }) {
  const words = useWords();
  const [changing, setChanging] = useState(false);
  const { inForce, pending, refused, latest, earlier } = standing;
  const first = !inForce && !pending;
  const form = !pending && (first || refused || changing);
  const drawn = changing && !refused ? undefined : (pending ?? refused ?? inForce);
  return (
    <Stack spacing={3}>
      <RegistrationPath registration={drawn} />
      {refused && (
        <Alert severity="error" variant="outlined">
          <AlertTitle sx={{ fontWeight: 650 }}>{words('registration.path.refused')}</AlertTitle>
          <Box dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {refused.reasons}
          </Box>
        </Alert>
      )}
      {pending && <Pending pending={pending} inForce={inForce} />}
      {inForce && (
        <Card
          title={words('registration.own.inForce')}
          registration={inForce}
          text={pending || form ? words('registration.own.stays') : undefined}
        >
          {!pending && !form && (
            <Button
              variant="outlined"
              startIcon={<EditIcon />}
              onClick={() => setChanging(true)}
              sx={{ mt: 2.5 }}
            >
              {words('registration.own.change')}
            </Button>
          )}
        </Card>
      )}
      {form && (
        <RegistrationForm
          key={`${latest?.id} ${changing}`}
          register={register}
          start={refused ?? inForce ?? latest}
          label={words(
            refused
              ? 'registration.own.mend'
              : inForce
                ? 'registration.form.sendChange'
                : 'registration.form.send',
          )}
          keep={changing && !refused ? () => setChanging(false) : undefined}
          done={() => setChanging(false)}
        />
      )}
      <Earlier registrations={earlier} />
    </Stack>
  );
}

function Pending({
  pending,
  inForce,
}: {
  pending: RegistrationShown;
  inForce?: RegistrationShown;
}) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct<RegistrationShown>(`registrations/${pending.id}/withdrawal`, {
    success: 'registration.own.takenBack',
    refresh: ['registrations', 'ledger'],
  });
  return (
    <Card
      title={words('registration.own.waiting')}
      registration={pending}
      instead={inForce}
      text={words('registration.own.secret')}
    >
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        variant="outlined"
        startIcon={<UndoIcon />}
        label={words('registration.own.takeBack')}
        sx={{ mt: 2.5 }}
      />
    </Card>
  );
}
