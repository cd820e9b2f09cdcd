import CommentIcon from '@mui/icons-material/ForumOutlined';
import { Box, Typography } from '@mui/material';
import { DeadlineField } from '../fields/DeadlineField';
import { InstantField } from '../fields/InstantField';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { RowCard, RowLink } from '../layout/lists/RowCard';
import { useRoomPath } from '../live/room';
import { MONO } from '../theme/theme';
import type { PlanShown } from './shapes';
import { statusTone } from './statusTone';

/** One plan: the whole card is its link, the title is the link's name. */
export function PlanCard({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <RowCard columns={{ xs: '1fr 1fr', md: 'minmax(0, 1fr) 170px 220px' }}>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          <Box component="bdi" sx={{ fontFamily: MONO }}>
            {plan.planNumber}
          </Box>
          {' · '}
          {words(`plans.category.${plan.mainProcurementCategory}`)}
        </Typography>
        <RowLink to={path(`plans/${plan.id}`)} title={plan.title} />
        <Typography variant="body2" color="text.secondary">
          <bdi>{plan.procuringEntity.name}</bdi>
        </Typography>
      </Box>
      <Box>
        <Typography variant="caption" color="text.secondary" component="p">
          {words('plans.budget')}
        </Typography>
        <MoneyField value={plan.budget.amount} sx={{ fontWeight: 600 }} />
        {plan.commentsCount > 0 && (
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ display: 'flex', gap: 0.5, alignItems: 'center', mt: 0.5 }}
          >
            <CommentIcon fontSize="small" aria-hidden="true" />
            {words('plans.commentsCount', { smart_count: plan.commentsCount })}
          </Typography>
        )}
      </Box>
      <Box sx={{ textAlign: 'end' }}>
        <StatusChip tone={statusTone[plan.status]} label={words(`plans.status.${plan.status}`)} />
        <When plan={plan} />
      </Box>
    </RowCard>
  );
}

/** What happens to a plan next, and when. */
function When({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const { status, prespecification, withdrawal, noticeExpectedAt } = plan;
  if (status === 'noticed') return null;
  if (status === 'consulting') {
    return (
      <Box sx={{ mt: 0.5 }}>
        <DeadlineField deadline={prespecification?.commentPeriod.endDate} />
        <Typography variant="caption" component="p" color="text.secondary">
          {words('plans.commentsEnd')}
        </Typography>
      </Box>
    );
  }
  return (
    <Typography variant="body2" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
      {!withdrawal && <>{words('plans.expected')} </>}
      <InstantField value={withdrawal?.withdrawnAt ?? noticeExpectedAt} dateOnly />
    </Typography>
  );
}
