import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { PaperSection } from '../notice/PaperSection';
import { Bought, Judged, Takers } from '../notice/Terms';

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
      <Bought tender={tender} />
      <Takers tender={tender} />
      <Judged tender={tender} />
    </Box>
  );
}
