import RefusedIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import AgreedIcon from '@mui/icons-material/HandshakeOutlined';
import WaitIcon from '@mui/icons-material/HourglassEmpty';
import ReportedIcon from '@mui/icons-material/OutlinedFlag';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Conversation } from './shapes';

const LOOKS = {
  accepted: { tone: 'bad', icon: <AgreedIcon aria-hidden="true" /> },
  refused: { tone: 'neutral', icon: <RefusedIcon aria-hidden="true" /> },
} as const;

/** What became of a proposal; `own`: said to whom it was made. */
export function TalkStatus({ talk, own }: { talk: Conversation; own?: boolean }) {
  const words = useWords();
  if (talk.reportedAt !== null) {
    const icon = <ReportedIcon aria-hidden="true" />;
    return <StatusChip tone="good" icon={icon} label={words('conversations.reported')} />;
  }
  if (talk.answer === null) {
    const icon = <WaitIcon aria-hidden="true" />;
    return <StatusChip tone="wait" icon={icon} label={words('conversations.open')} />;
  }
  const said = own ? 'answered' : 'answered_of';
  return (
    <StatusChip {...LOOKS[talk.answer]} label={words(`conversations.${said}.${talk.answer}`)} />
  );
}
