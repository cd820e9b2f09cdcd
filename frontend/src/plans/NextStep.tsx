import { Box, Button, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import type { TenderDraft, TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoomPath, useZone } from '../live/room';
import type { PlanShown } from './shapes';

interface Props {
  plan: PlanShown;
  own: boolean;
  show: () => void;
}

/** What the seat in play can do next with a plan; nothing where it is for others to act. */
export function NextStep({ plan, own, show }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const tenderer = usePlays('tenderer');
  const { status, unansweredCount: waiting } = plan;
  if (status === 'withdrawn') return null;
  if (status === 'noticed') {
    return (
      <Band text={words('plans.next.noticed')}>
        <Button component={Link} to={path(`tenders/${plan.tender}`)} variant="contained">
          {words('plans.next.read')}
        </Button>
      </Band>
    );
  }
  if (!own) {
    if (!tenderer || status !== 'consulting') return null;
    return (
      <Band text={words('plans.next.comment')}>
        <Button component={Link} to="#comments" variant="outlined">
          {words('plans.next.commentAct')}
        </Button>
      </Band>
    );
  }
  if (status === 'planned') {
    return (
      <Band text={words('plans.next.showWhy')}>
        <Button variant="contained" onClick={show}>
          {words('plans.next.show')}
        </Button>
        <Begin plan={plan} quiet />
      </Band>
    );
  }
  if (waiting > 0 || status === 'consulting') {
    const text = waiting > 0 ? 'plans.next.waiting' : 'plans.next.open';
    return (
      <Band text={words(text, { smart_count: waiting })}>
        {waiting > 0 && (
          <Button component={Link} to="#comments" variant="outlined">
            {words('plans.next.toComments')}
          </Button>
        )}
      </Band>
    );
  }
  return (
    <Band text={words(plan.commentsCount > 0 ? 'plans.next.ready' : 'plans.next.quiet')}>
      <Begin plan={plan} />
    </Band>
  );
}

function Band({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <Box
      sx={{
        mb: 3,
        p: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        borderRadius: 1.25,
        color: 'tones.active.text',
        bgcolor: 'tones.active.ground',
        displayPrint: 'none',
      }}
    >
      <Typography sx={{ flex: '1 1 280px' }}>{text}</Typography>
      {children}
    </Box>
  );
}

/** Keeps a draft that says what the plan says, and goes on writing there. */
function Begin({ plan, quiet = false }: { plan: PlanShown; quiet?: boolean }) {
  const words = useWords();
  const path = useRoomPath();
  const zone = useZone();
  const navigate = useNavigate();
  const draft = useRead<TenderDraft>('plans', `plans/${plan.id}/draft`);
  const act = useAct<TenderShown>('tenders', {
    success: 'plans.next.begun',
    refresh: ['tenders'],
  });
  return (
    <>
      <ActButton
        act={act}
        body={draft.data}
        label={words(quiet ? 'plans.next.beginWithout' : 'plans.next.begin')}
        variant={quiet ? 'text' : 'contained'}
        disabled={!draft.data}
        onDone={(answer) => navigate(path(`tenders/${(answer as TenderShown).id}/edit`))}
      />
      {act.refusal && (
        <Box sx={{ flexBasis: '100%' }}>
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
        </Box>
      )}
    </>
  );
}
