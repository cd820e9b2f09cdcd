import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import type { Approval } from './useApprovals';

const tones: Record<Approval['status'], Tone> = {
  pending: 'wait',
  approved: 'good',
  turnedDown: 'bad',
  takenBack: 'neutral',
};

/** What became of an act that was asked for. */
export function ApprovalChip({ status }: { status: Approval['status'] }) {
  const words = useWords();
  const icon = status === 'pending' ? <HourglassIcon aria-hidden="true" /> : undefined;
  return (
    <StatusChip tone={tones[status]} label={words(`approvals.status.${status}`)} icon={icon} />
  );
}
