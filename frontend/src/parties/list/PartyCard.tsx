import { Box, Card, Typography } from '@mui/material';
import type { PartyShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';
import { useDayText } from '../debarred/useDayText';
import { PersonaMark } from '../persona';
import { Qualifications } from '../Qualifications';

/** An organisation, its seats, and what it is registered for. */
export function PartyCard({ party }: { party: PartyShown }) {
  const words = useWords();
  const { name, roles, seats, registration, debarred } = party;
  const day = useDayText();
  const tenderer = roles.includes('tenderer');
  return (
    <Card component="li" tabIndex={-1} sx={{ p: { xs: 2, sm: 2.5 }, display: 'flex', gap: 2 }}>
      <PersonaMark role={roles[0] ?? 'observer'} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <Typography component="h2" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
            <bdi>{name}</bdi>
          </Typography>
          {debarred && (
            <StatusChip
              tone="bad"
              label={words('debarments.chip', { until: day(debarred.until) })}
            />
          )}
          {registration && <StatusChip tone="good" label={words('registration.status.approved')} />}
          {tenderer && !registration && (
            <StatusChip tone="neutral" label={words('registration.parties.notRegistered')} />
          )}
        </Box>
        <Typography variant="body2" color="text.secondary">
          {roles.map((role) => words(`roles.${role}`)).join(' · ')} · <bdi>{seats.join(' · ')}</bdi>
        </Typography>
        {registration && (
          <>
            <Box sx={{ mt: 1.25, display: 'grid', gap: 0.75 }}>
              <Qualifications kind="licences" ids={registration.licences} />
              <Qualifications kind="regions" ids={registration.regions} />
            </Box>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {words('registration.parties.number')}{' '}
              <Box component="bdi" dir="ltr" sx={{ fontFamily: MONO }}>
                {registration.identifier.id}
              </Box>{' '}
              · {words('registration.parties.registered')}{' '}
              <InstantField value={registration.approvedAt} dateOnly />
            </Typography>
          </>
        )}
      </Box>
    </Card>
  );
}
