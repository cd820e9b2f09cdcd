import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { RegistrationShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { usePlays, useRoomPath } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';
import { type Fit, fitOf } from './fit';
import { useQualificationNames } from './register';

/** Tells a tenderer, before it prices anything, whether its registration has what the notice asks for. */
export function EligibilityFit({ story: { tender } }: Pick<Told, 'story'>) {
  const words = useWords();
  const path = useRoomPath();
  const nameOf = useQualificationNames();
  const asked = usePlays('tenderer') && tender.status === 'active' && tender.eligibility !== null;
  const own = useRead<RegistrationShown[]>('registrations', 'registrations', { enabled: asked });
  const fit = asked && own.data ? fitOf(tender.eligibility, own.data) : null;
  if (!fit) return null;
  const fits = fit.state === 'yes';
  return (
    <Alert
      severity={fits ? 'success' : 'warning'}
      variant="outlined"
      sx={{ mb: 3, displayPrint: 'none' }}
    >
      <AlertTitle sx={{ fontWeight: 650 }}>{words('registration.fit.title')}</AlertTitle>
      {words(`registration.fit.${fit.state}`, { names: namesIn(fit, nameOf) })}
      {!fits && (
        <Box sx={{ mt: 0.5 }}>
          <Link
            component={RouterLink}
            to={path('registration')}
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 32 } }}
          >
            {words('registration.fit.toForm')}
          </Link>
        </Box>
      )}
    </Alert>
  );
}

function namesIn(fit: Fit, nameOf: ReturnType<typeof useQualificationNames>): string {
  if (fit.state === 'lacks') {
    return fit.licences.map((one) => nameOf('licences', one.id, one.description)).join(', ');
  }
  return fit.state === 'far' ? fit.regions.map((id) => nameOf('regions', id)).join(', ') : '';
}
