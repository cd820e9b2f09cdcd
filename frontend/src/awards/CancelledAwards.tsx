import { Alert, AlertTitle, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { AwardShown } from '../api/shapes';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useRoomPath } from '../live/room';

/** The decisions on a lot that do not stand any more, and why. */
export function CancelledAwards({ awards }: { awards: AwardShown[] }) {
  return awards.map((award) => <Cancelled key={award.id} award={award} />);
}

function Cancelled({ award }: { award: AwardShown }) {
  const words = useWords();
  const path = useRoomPath();
  const { cancellation, supplier } = award;
  if (!cancellation) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3, displayPrint: 'none' }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {words(`door.cause.${cancellation.cause}`, { name: `\u2068${supplier?.name ?? ''}\u2069` })}
      </AlertTitle>
      <Typography variant="body2">
        <InstantField value={cancellation.cancelledAt} />
      </Typography>
      <Typography dir="auto" sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {cancellation.reasons}
      </Typography>
      {cancellation.complaint && (
        <Link component={RouterLink} to={path(`complaints/${cancellation.complaint}`)}>
          {words('door.cause.read')}
        </Link>
      )}
    </Alert>
  );
}
