import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { useRoom, useRoomPath } from '../../live/room';

/** An empty list says what this seat can do about it. */
export function NoTenders() {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  const officer = seat?.role === 'procuringOfficer';
  const text = officer ? 'officer' : seat ? 'others' : 'noSeat';
  return (
    <EmptyState
      icon={<ArticleIcon />}
      title={words('tenders.empty.title')}
      text={words(`tenders.empty.${text}`)}
      action={
        officer && (
          <Stack spacing={1.5} sx={{ alignItems: 'center' }}>
            <Button component={Link} to={path('tenders/new')} variant="contained" size="large">
              {words('tenders.list.draftNew')}
            </Button>
            <Button component={Link} to={path('open-data/import')}>
              {words('importing.title')}
            </Button>
          </Stack>
        )
      }
    />
  );
}
