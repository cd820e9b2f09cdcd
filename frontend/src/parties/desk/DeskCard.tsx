import { Box, Card, Typography } from '@mui/material';
import type { RegistrationShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Facts } from '../registration/Facts';
import { toneOf } from '../registration/status';
import { Decision } from './Decision';

/** One registration as the office reads it, with the decision it waits for. */
export function DeskCard({ registration }: { registration: RegistrationShown }) {
  const words = useWords();
  const { party, status, submittedAt, decidedAt, reasons } = registration;
  const waits = status === 'pending';
  const filter = encodeURIComponent(JSON.stringify({ party: party.id, status: 'approved' }));
  const before = useRead<RegistrationShown[]>('registrations', `registrations?filter=${filter}`, {
    enabled: waits,
  }).data?.[0];
  return (
    <Card
      component="li"
      sx={{ p: { xs: 2, sm: 2.5 }, borderColor: waits ? 'warning.main' : 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography component="h2" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <bdi>{party.name}</bdi>
        </Typography>
        <StatusChip tone={toneOf[status]} label={words(`registration.status.${status}`)} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {words('registration.desk.sentAt')} <InstantField value={submittedAt} />
        {decidedAt && (
          <>
            {' · '}
            {words('registration.desk.decidedAt')} <InstantField value={decidedAt} />
          </>
        )}
        {waits && before && ` · ${words('registration.desk.instead')}`}
      </Typography>
      <Facts registration={registration} instead={waits ? before : undefined} />
      {reasons && (
        <Box sx={{ mt: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {words('registration.desk.why')}
          </Typography>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {reasons}
          </Typography>
        </Box>
      )}
      {waits && <Decision registration={registration.id} name={party.name} />}
    </Card>
  );
}
