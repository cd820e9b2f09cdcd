import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ReasonsForm } from '../layout/ReasonsForm';
import { useRoomPath } from '../live/room';
import type { PlanShown } from './shapes';

/** What its own officer can still do to a plan: revise it, or give it up. */
export function OfficerDesk({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const path = useRoomPath();
  const [leaving, setLeaving] = useState(false);
  return (
    <Paper
      component="section"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none' }}
    >
      <Typography component="h2" variant="h2">
        {words('plans.desk.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words('plans.desk.text')}
      </Typography>
      {leaving ? (
        <WithdrawForm plan={plan} keep={() => setLeaving(false)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <Button component={Link} to={path(`plans/${plan.id}/revise`)} variant="outlined">
            {words('plans.desk.revise')}
          </Button>
          <Button color="error" onClick={() => setLeaving(true)}>
            {words('plans.desk.withdraw')}
          </Button>
        </Box>
      )}
    </Paper>
  );
}

function WithdrawForm({ plan, keep }: { plan: PlanShown; keep: () => void }) {
  const words = useWords();
  const act = useAct<PlanShown>(`plans/${plan.id}/withdrawal`, {
    success: 'plans.desk.done',
    refresh: ['plans'],
  });
  return (
    <Box role="group" aria-labelledby="withdraw-title" sx={{ mt: 2 }}>
      <Typography id="withdraw-title" component="h3" variant="h3">
        {words('plans.desk.withdraw')}
      </Typography>
      <Typography>{words('plans.desk.why')}</Typography>
      <ReasonsForm
        act={act}
        name="rationale"
        label="plans.desk.rationale"
        does="plans.desk.act"
        leave="plans.desk.keep"
        onLeave={keep}
      />
    </Box>
  );
}
