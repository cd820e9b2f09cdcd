import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { useRoom, useRoomPath } from '../../live/room';

interface Props {
  filtered: boolean;
  showAll: () => void;
}

/** An empty list says what this seat can do about it. */
export function NoTenders({ filtered, showAll }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  if (filtered) {
    return (
      <EmptyState
        icon={<SearchOffIcon />}
        title={words('tenders.empty.nothingFound')}
        action={
          <Button variant="outlined" onClick={showAll}>
            {words('tenders.empty.showAll')}
          </Button>
        }
      />
    );
  }
  const officer = seat?.role === 'procuringOfficer';
  const text = officer ? 'officer' : seat ? 'others' : 'noSeat';
  return (
    <EmptyState
      icon={<ArticleIcon />}
      title={words('tenders.empty.title')}
      text={words(`tenders.empty.${text}`)}
      action={
        officer && (
          <Button component={Link} to={path('tenders/new')} variant="contained" size="large">
            {words('tenders.list.draftNew')}
          </Button>
        )
      }
    />
  );
}
