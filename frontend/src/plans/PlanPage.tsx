import BackIcon from '@mui/icons-material/ArrowBack';
import { Alert, AlertTitle, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoomPath, useZone } from '../live/room';
import { CommentsCard } from './comments/CommentsCard';
import { NextStep } from './NextStep';
import { OfficerDesk } from './OfficerDesk';
import { PlanPaper } from './PlanPaper';
import { PlanPath } from './PlanPath';
import { Revisions } from './Revisions';
import { ShowForm } from './ShowForm';
import type { PlanShown } from './shapes';
import { statusTone } from './statusTone';
import { isLive, useOwnPlan, usePlan } from './usePlan';

/** One plan: how far it has come, what it says, and what was said about it. */
export default function PlanPage() {
  const { id } = useParams();
  const words = useWords();
  const zone = useZone();
  const read = usePlan(id);
  if (read.error) {
    return (
      <PageShell title={words('plans.masthead')} eyebrow={<Back />} width="md">
        <RefusalNote refusal={read.error} zone={zone} />
      </PageShell>
    );
  }
  return read.data ? <Told plan={read.data} /> : <Loading />;
}

function Told({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const own = useOwnPlan(plan);
  const [showing, setShowing] = useState(false);
  const form = showing && own && plan.status === 'planned';
  return (
    <PageShell
      title={plan.title}
      eyebrow={<Back />}
      status={
        <StatusChip tone={statusTone[plan.status]} label={words(`plans.status.${plan.status}`)} />
      }
      width="md"
      paper
    >
      <Withdrawn plan={plan} />
      <PlanPath plan={plan} />
      {form ? (
        <ShowForm plan={plan} close={() => setShowing(false)} />
      ) : (
        <NextStep plan={plan} own={own} show={() => setShowing(true)} />
      )}
      <PlanPaper plan={plan} />
      {plan.prespecification && <CommentsCard plan={plan} own={own} />}
      <Revisions plan={plan} />
      {own && isLive(plan) && <OfficerDesk plan={plan} />}
    </PageShell>
  );
}

function Back() {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Link component={RouterLink} to={path('plans')}>
      <BackIcon
        fontSize="small"
        aria-hidden="true"
        sx={({ direction }) => ({
          marginInlineEnd: 0.5,
          transform: direction === 'rtl' ? 'scaleX(-1)' : undefined,
        })}
      />
      {words('plans.back')}
    </Link>
  );
}

function Withdrawn({ plan: { withdrawal } }: { plan: PlanShown }) {
  const words = useWords();
  if (!withdrawal) return null;
  return (
    <Alert severity="error" role="note" sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700, fontSize: '1.15rem' }}>
        {words('plans.withdrawn')} · <InstantField value={withdrawal.withdrawnAt} />
      </AlertTitle>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        <strong>
          {words('plans.reasons')}
          {words('page.colon')}
        </strong>{' '}
        {withdrawal.rationale}
      </Typography>
    </Alert>
  );
}
