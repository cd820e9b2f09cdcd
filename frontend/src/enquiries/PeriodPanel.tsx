import ScheduleIcon from '@mui/icons-material/ScheduleOutlined';
import { Box, Typography } from '@mui/material';
import { DeadlineField } from '../fields/DeadlineField';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import type { EnquiryPeriod } from './useEnquiryPeriod';

/** Until when questions are taken, counting down. */
export function PeriodPanel({ period }: { period: EnquiryPeriod }) {
  const words = useWords();
  const { end, open, closedAt, cancelled } = period;
  const tone = open ? 'active' : 'neutral';
  return (
    <Box
      sx={{
        mt: 2,
        px: 2,
        py: 1.25,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'center',
        borderRadius: 1.25,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      <ScheduleIcon fontSize="small" aria-hidden="true" />
      <Typography component="p" sx={{ flex: '1 1 220px' }}>
        {cancelled ? (
          words('enquiries.cancelled')
        ) : (
          <>
            {words(open ? 'enquiries.untilPeriod' : 'enquiries.overPeriod')}{' '}
            <InstantField value={end} />
            {closedAt && (
              <Box component="span" sx={{ display: 'block' }}>
                {words('enquiries.closed')} <InstantField value={closedAt} />
              </Box>
            )}
          </>
        )}
      </Typography>
      {open && (
        <Typography component="p" role="timer" aria-label={words('enquiries.left')}>
          <DeadlineField deadline={end} />
        </Typography>
      )}
    </Box>
  );
}
