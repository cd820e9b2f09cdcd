import DocumentsIcon from '@mui/icons-material/FolderOpenOutlined';
import VersionsIcon from '@mui/icons-material/HistoryOutlined';
import QuestionsIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import type { Told } from '../frame/TenderFrame';

/** The way down to what stands below a long notice. */
export function Contents({ story: { tender } }: Told) {
  const words = useWords();
  const places = [
    { hash: 'documents', label: words('documents.title'), icon: <DocumentsIcon /> },
    { hash: 'enquiries', label: words('enquiries.title'), icon: <QuestionsIcon /> },
    ...(tender.noticeVersion > 1
      ? [{ hash: 'versions', label: words('amendments.title'), icon: <VersionsIcon /> }]
      : []),
  ];
  return (
    <Box
      component="nav"
      aria-label={words('amendments.onPage')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2, displayPrint: 'none' }}
    >
      {places.map(({ hash, label, icon }) => (
        <Button key={hash} component={Link} to={{ hash }} size="small" startIcon={icon}>
          {label}
        </Button>
      ))}
    </Box>
  );
}
