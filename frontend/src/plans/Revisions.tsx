import { Box, Paper, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import { ChangeTable } from '../tenders/amendments/ChangeTable';
import type { PlanShown, RevisionShown } from './shapes';

/** How a plan came to say what it says: each version, why, and field by field what changed. */
export function Revisions({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const zone = useZone();
  const revised = plan.version > 1;
  const read = useRead<RevisionShown[]>('plans', `plans/${plan.id}/revisions`, {
    enabled: revised,
  });
  if (!revised) return null;
  return (
    <Paper
      id="revisions"
      component="section"
      aria-labelledby="revisions-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id="revisions-title" component="h2" variant="h2">
        {words('plans.revisions.title')}
      </Typography>
      <RefusalNote refusal={read.error} zone={zone} />
      {[...(read.data ?? [])].reverse().map((one) => (
        <Box
          key={one.version}
          component="article"
          sx={{ py: 2, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
            <Typography component="h3" variant="h3">
              {words('plans.revisions.version', { version: one.version })}
            </Typography>
            {one.version === plan.version && (
              <StatusChip tone="active" label={words('plans.revisions.now')} />
            )}
          </Box>
          <Typography variant="body2" color="text.secondary">
            {words('plans.revisions.at')} <InstantField value={one.revisedAt} />
          </Typography>
          <Typography dir="auto" sx={{ my: 1, whiteSpace: 'pre-line', maxWidth: '70ch' }}>
            <Box component="span" sx={{ fontWeight: 650 }}>
              {words('plans.reasons')}:
            </Box>{' '}
            {one.rationale}
          </Typography>
          <ChangeTable changes={one.changes} currency={plan.budget.amount.currency} />
        </Box>
      ))}
      <Typography color="text.secondary" sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {words('plans.revisions.first')} <InstantField value={plan.publishedAt} />
      </Typography>
    </Paper>
  );
}
