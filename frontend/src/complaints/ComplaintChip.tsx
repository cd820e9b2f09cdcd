import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import type { Complaint } from './shapes';

const tones: Record<Complaint['status'], Tone> = {
  pending: 'wait',
  answered: 'wait',
  upheld: 'good',
  dismissed: 'bad',
  withdrawn: 'neutral',
};

/** What became of a complaint. */
export function ComplaintChip({ status }: { status: Complaint['status'] }) {
  const words = useWords();
  const open = status === 'pending' || status === 'answered';
  const icon = open ? <HourglassIcon aria-hidden="true" /> : undefined;
  return (
    <StatusChip tone={tones[status]} label={words(`complaints.status.${status}`)} icon={icon} />
  );
}
