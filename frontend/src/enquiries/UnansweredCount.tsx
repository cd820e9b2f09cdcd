import { Box } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { waiting } from './enquiries';
import { useEnquiries } from './useEnquiries';

/** How many questions wait for the procuring entity; nothing while none does. */
export function UnansweredCount({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const { data = [] } = useEnquiries(tender, true);
  const open = waiting(data).length;
  if (open === 0) return null;
  return (
    <Box component="span" sx={{ marginInlineStart: 1 }}>
      <StatusChip tone="wait" label={words('enquiries.desk.waiting', { smart_count: open })} />
    </Box>
  );
}
