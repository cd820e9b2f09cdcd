import MessagesIcon from '@mui/icons-material/ForumOutlined';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { PageShell } from '../layout/PageShell';
import { useRoom } from '../live/room';
import { OwnTalks } from './OwnTalks';
import { Reports } from './Reports';
import { RivalDesk } from './RivalDesk';

/** What a rival wrote, for whom it was written; the trainer's desk; and what was reported, without names. */
export default function ConversationsPage() {
  const words = useWords();
  const role = useRoom().seat?.role;
  if (role === 'tenderer') return <OwnTalks />;
  if (role === 'trainer') return <RivalDesk />;
  if (role === 'procuringOfficer' || role === 'auditor') return <Reports />;
  return (
    <PageShell title={words('conversations.title')}>
      <EmptyState
        icon={<MessagesIcon />}
        title={words('conversations.nothing')}
        text={words('conversations.nothing_text')}
      />
    </PageShell>
  );
}
