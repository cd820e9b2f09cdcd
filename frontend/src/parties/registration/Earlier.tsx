import { Box, Typography } from '@mui/material';
import type { RegistrationShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Qualifications } from '../Qualifications';
import { toneOf } from './status';

/** What counts no more, folded away. */
export function Earlier({ registrations }: { registrations: RegistrationShown[] }) {
  const words = useWords();
  if (registrations.length === 0) return null;
  return (
    <Box component="details" sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, py: 1.25 }}>
        {words('registration.own.earlier')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {registrations.map((one) => (
          <Box component="li" key={one.id} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
              <InstantField value={one.submittedAt} />
              <StatusChip
                tone={toneOf[one.status]}
                label={words(`registration.status.${one.status}`)}
              />
            </Box>
            <Box sx={{ display: 'grid', gap: 0.75 }}>
              <Qualifications kind="licences" ids={one.licences} />
              <Qualifications kind="regions" ids={one.regions} />
            </Box>
            {one.reasons && (
              <Typography variant="body2" dir="auto" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
                {one.reasons}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
