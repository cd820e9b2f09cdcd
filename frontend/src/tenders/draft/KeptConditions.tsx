import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { Conditions, hasConditions } from '../notice/Conditions';
import { GreenList } from '../notice/GreenList';
import { Judging } from '../notice/Judging';
import { LifeSheet } from '../notice/LifeSheet';
import { LotSections } from '../notice/LotSections';
import { PaperSection } from '../notice/PaperSection';
import { Paragraphs } from '../notice/Paragraphs';
import { SecurityTerms } from '../notice/SecurityTerms';

/** Whether the conditions of a draft are those of the failed notice before it; a notice of its own is free. */
export const keepsConditions = (tender: TenderShown | null) =>
  tender?.again != null && tender.again.step !== 'newNotice';

/** What may not change in a notice that follows a failed one: to read, not to type, and the way out. */
export function KeptConditions({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Box
      component="section"
      aria-labelledby="kept-title"
      sx={{ mt: 4, p: { xs: 2, sm: 3 }, borderRadius: 1.25, bgcolor: 'tones.neutral.ground' }}
    >
      <Typography
        id="kept-title"
        variant="h3"
        sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
      >
        <LockIcon fontSize="small" aria-hidden="true" />
        {words('failures.kept.title')}
      </Typography>
      <Typography sx={{ mt: 1, maxWidth: '70ch' }}>{words('failures.kept.why')}</Typography>
      <Button component={Link} to={path('tenders/new')} sx={{ mt: 0.5, marginInlineStart: -1 }}>
        {words('failures.kept.other')}
      </Button>
      <PaperSection title={words('tenders.draft.title')}>
        <Typography dir="auto">{tender.title}</Typography>
      </PaperSection>
      {tender.description && (
        <PaperSection title={words('tenders.notice.description')}>
          <Paragraphs text={tender.description} />
        </PaperSection>
      )}
      <PaperSection title={words(tender.lots.length > 1 ? 'lots.lots' : 'tenders.notice.items')}>
        <LotSections tender={tender} />
      </PaperSection>
      {hasConditions(tender) && (
        <PaperSection title={words('participation.notice.title')}>
          <Conditions tender={tender} />
        </PaperSection>
      )}
      {tender.bidSecurity && (
        <PaperSection title={words('security.title')}>
          <SecurityTerms tender={tender} asked={tender.bidSecurity} />
        </PaperSection>
      )}
      {tender.criteria.length > 0 && (
        <PaperSection title={words('judging.notice.criteria')}>
          <Judging tender={tender} />
        </PaperSection>
      )}
      {tender.lifeCycle && (
        <PaperSection title={words('life.notice.title')}>
          <LifeSheet tender={tender} sheet={tender.lifeCycle} />
        </PaperSection>
      )}
      {tender.green.length > 0 && (
        <PaperSection title={words('judging.notice.green')}>
          <GreenList green={tender.green} />
        </PaperSection>
      )}
    </Box>
  );
}
