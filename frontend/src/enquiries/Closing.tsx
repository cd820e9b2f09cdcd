import { Box, Button, Typography } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import type { EnquiryPeriod } from './useEnquiryPeriod';

/** Ends the enquiry period; refused while the procedure wants an answer to every question. */
export function Closing({ tender, period }: { tender: TenderShown; period: EnquiryPeriod }) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct(`tenders/${tender.id}/enquiries/closing`, {
    success: 'enquiries.desk.closed',
    refresh: ['enquiries', 'ledger'],
  });
  const toFirst = () => {
    const first = document.getElementById('first-unanswered');
    first?.scrollIntoView({ block: 'start' });
    first?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  return (
    <Box sx={{ mt: 2.5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary">
        {words('enquiries.desk.closeWhy')}
        {period.open && (
          <>
            {' '}
            {words('enquiries.desk.closeFrom')}
            {words('page.colon')} <InstantField value={period.end} />
          </>
        )}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      {act.refusal?.code === 'enquiries.unanswered' && (
        <Button onClick={toFirst}>{words('enquiries.desk.toFirst')}</Button>
      )}
      <Box>
        <ActButton
          act={act}
          label={words('enquiries.desk.close')}
          variant="outlined"
          disabled={period.open}
          sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
        />
      </Box>
    </Box>
  );
}
