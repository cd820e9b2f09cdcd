import OfficerIcon from '@mui/icons-material/EditNoteOutlined';
import DocumentsIcon from '@mui/icons-material/FolderOpenOutlined';
import BriefingIcon from '@mui/icons-material/GroupsOutlined';
import VersionsIcon from '@mui/icons-material/HistoryOutlined';
import QuestionsIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { UnansweredCount } from '../../enquiries/UnansweredCount';
import { useWords } from '../../i18n';
import { isOver } from '../amendments/OfficerDesk';
import { useOwnNotice } from '../amendments/useOwnNotice';
import type { Told } from '../frame/TenderFrame';

/** The way down to what stands below a long notice. */
export function Contents({ story: { tender, awards } }: Told) {
  const words = useWords();
  const own = useOwnNotice(tender);
  return (
    <Box
      component="nav"
      aria-label={words('amendments.onPage')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        mb: 2,
        marginInlineStart: -1.75,
        displayPrint: 'none',
      }}
    >
      <Place hash="documents" label={words('documents.title')} icon={<DocumentsIcon />} />
      <Place hash="enquiries" label={words('enquiries.title')} icon={<QuestionsIcon />}>
        {own && <UnansweredCount tender={tender} />}
      </Place>
      {own && tender.siteBriefing && (
        <Place
          hash="attendance"
          label={words('participation.attendance.short')}
          icon={<BriefingIcon />}
        />
      )}
      {tender.noticeVersion > 1 && (
        <Place hash="versions" label={words('amendments.title')} icon={<VersionsIcon />} />
      )}
      {own && !isOver(tender, awards.length) && (
        <Place hash="officer" label={words('amendments.deskShort')} icon={<OfficerIcon />} />
      )}
    </Box>
  );
}

interface PlaceProps {
  hash: string;
  label: string;
  icon: ReactNode;
  children?: ReactNode;
}

function Place({ hash, label, icon, children }: PlaceProps) {
  return (
    <Button component={Link} to={{ hash }} size="small" startIcon={icon}>
      {label}
      {children}
    </Button>
  );
}
