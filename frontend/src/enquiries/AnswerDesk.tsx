import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { AnswerForm } from './AnswerForm';
import { Closing } from './Closing';
import type { EnquiryShown } from './shapes';
import type { EnquiryPeriod } from './useEnquiryPeriod';

interface Props {
  tender: TenderShown;
  open: EnquiryShown[];
  period: EnquiryPeriod;
}

/** The entity's desk: what waits for an answer comes first, then the closing of the period. */
export function AnswerDesk({ tender, open, period }: Props) {
  const words = useWords();
  if (period.cancelled) return null;
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography component="h3" variant="h3" role="status">
        {open.length > 0
          ? words('enquiries.desk.count', { smart_count: open.length })
          : words('enquiries.desk.none')}
      </Typography>
      {open.length > 0 && period.answering && (
        <Typography variant="body2" color="text.secondary">
          {words('enquiries.desk.seen')} {words('enquiries.desk.late')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {open.map((one, index) => (
          <AnswerForm
            key={one.id}
            id={index === 0 ? 'first-unanswered' : undefined}
            enquiry={one}
            possible={period.answering}
          />
        ))}
      </Box>
      {period.closedAt === null && <Closing tender={tender} period={period} />}
    </Box>
  );
}
