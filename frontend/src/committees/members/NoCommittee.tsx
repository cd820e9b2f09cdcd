import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';

export function NoCommittee() {
  const words = useWords();
  return (
    <EmptyState
      icon={<GroupsIcon />}
      title={words('committees.none')}
      text={words('committees.noneText')}
    />
  );
}
