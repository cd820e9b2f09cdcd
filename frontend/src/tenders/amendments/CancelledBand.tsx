import { Alert, AlertTitle, Typography } from '@mui/material';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import type { Told } from '../frame/TenderFrame';

/** Above a cancelled notice: that it is cancelled, since when, and why. */
export function CancelledBand({ story: { tender } }: Told) {
  const words = useWords();
  const { cancellation } = tender;
  if (!cancellation) return null;
  return (
    <Alert severity="error" role="note" sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700, fontSize: '1.15rem' }}>
        {words('amendments.cancelled.title')}
      </AlertTitle>
      <Typography>
        {words('amendments.cancelled.at')} <InstantField value={cancellation.cancelledAt} />
      </Typography>
      <Typography dir="auto" sx={{ mt: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        <strong>
          {words('amendments.cancelled.reasons')}
          {words('page.colon')}
        </strong>{' '}
        {cancellation.rationale}
      </Typography>
      <Typography sx={{ mt: 1 }}>{words('amendments.cancelled.bids')}</Typography>
    </Alert>
  );
}
