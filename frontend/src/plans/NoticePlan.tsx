import PlanIcon from '@mui/icons-material/EventNoteOutlined';
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useWords } from '../i18n';
import { useRoomPath } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';
import { MONO } from '../theme/theme';
import { usePlan } from './usePlan';

/** Where a notice comes from: its plan, with the comments that were made on it. */
export function NoticePlan({ story: { tender } }: Told) {
  const words = useWords();
  const path = useRoomPath();
  const { data: plan } = usePlan(tender.plan ?? undefined);
  if (!plan) return null;
  return (
    <Box
      component="aside"
      aria-label={words('plans.notice.title')}
      sx={{
        mt: 3,
        p: 2,
        display: 'flex',
        gap: 1.5,
        alignItems: 'flex-start',
        borderRadius: 1.25,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        displayPrint: 'none',
      }}
    >
      <PlanIcon color="primary" aria-hidden="true" />
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h2" variant="h3">
          {words('plans.notice.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {words('plans.notice.text')}{' '}
          <Box component="bdi" sx={{ fontFamily: MONO }}>
            {plan.planNumber}
          </Box>
          {plan.commentsCount > 0 && (
            <> · {words('plans.commentsCount', { smart_count: plan.commentsCount })}</>
          )}
        </Typography>
        <Link
          component={RouterLink}
          to={path(`plans/${plan.id}`)}
          sx={{ display: 'inline-flex', minHeight: 44, alignItems: 'center' }}
        >
          {words('plans.notice.read')}
        </Link>
      </Box>
    </Box>
  );
}
