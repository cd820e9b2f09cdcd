import CommentIcon from '@mui/icons-material/ForumOutlined';
import ScheduleIcon from '@mui/icons-material/ScheduleOutlined';
import { Box, Paper, Typography } from '@mui/material';
import { DeadlineField } from '../../fields/DeadlineField';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import type { ListForm } from '../../layout/lists/address';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { useRoomList } from '../../layout/lists/useRoomList';
import { useAnchor } from '../../layout/useAnchor';
import { usePlays, useWorkshopNow } from '../../live/room';
import type { CommentShown, PlanShown } from '../shapes';
import { isLive } from '../usePlan';
import { CommentForm } from './CommentForm';
import { CommentRow } from './CommentRow';

const SORTS = ['madeAt', 'repliedAt'] as const;
const FORM: ListForm = { name: 'comments', sorts: SORTS };
const FEW = 5;

/** What tenderers say about a specification, by name, and what the procuring entity replies. */
export function CommentsCard({ plan, own }: { plan: PlanShown; own: boolean }) {
  const words = useWords();
  const now = useWorkshopNow();
  const tenderer = usePlays('tenderer');
  const list = useListAddress(FORM);
  const read = useRoomList<CommentShown>('plans', `plans/${plan.id}/comments`, list);
  const end = plan.prespecification?.commentPeriod.endDate ?? '';
  const open = plan.status === 'consulting' && now <= Date.parse(end);
  useAnchor('comments', read.rows !== undefined);
  const none = open ? (tenderer ? 'noneTenderer' : 'noneOfficer') : 'noneOver';
  return (
    <Paper
      id="comments"
      component="section"
      aria-labelledby="comments-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id="comments-title" component="h2" variant="h2">
        {words('plans.comments.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words('plans.comments.lead')}
      </Typography>
      <Until end={end} open={open} />
      {tenderer && open && <CommentForm plan={plan} />}
      <Box sx={{ mt: 2 }}>
        <ListView
          list={list}
          read={read}
          search={words('plans.comments.find')}
          sorts={SORTS.map((field) => ({ field, label: words(`plans.comments.${field}`) }))}
          count="plans.commentsCount"
          few={FEW}
          ordered
          empty={
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', pt: 1 }}>
              <CommentIcon color="action" aria-hidden="true" sx={{ fontSize: 36 }} />
              <Box>
                <Typography sx={{ fontWeight: 600 }}>{words('plans.comments.none')}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {words(`plans.comments.${none}`)}
                </Typography>
              </Box>
            </Box>
          }
        >
          {(comment) => (
            <CommentRow
              key={comment.id}
              comment={comment}
              plan={plan}
              replies={own && isLive(plan)}
            />
          )}
        </ListView>
      </Box>
    </Paper>
  );
}

function Until({ end, open }: { end: string; open: boolean }) {
  const words = useWords();
  const tone = open ? 'active' : 'neutral';
  return (
    <Box
      sx={{
        mt: 2,
        px: 2,
        py: 1.25,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'center',
        borderRadius: 1.25,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      <ScheduleIcon fontSize="small" aria-hidden="true" />
      <Typography component="p" sx={{ flex: '1 1 220px' }}>
        {words(open ? 'plans.comments.untilOpen' : 'plans.comments.untilOver')}{' '}
        <InstantField value={end} />
      </Typography>
      {open && (
        <Typography component="p" role="timer" aria-label={words('plans.comments.left')}>
          <DeadlineField deadline={end} />
        </Typography>
      )}
    </Box>
  );
}
