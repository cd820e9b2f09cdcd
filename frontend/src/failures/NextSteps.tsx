import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { FailureShown, StepOption, TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useRoomPath } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import { useFailure } from './useFailure';

/** After a failure: what the law allows now, why the rest is closed, and for its officer the way on. */
export function NextSteps({ tender, goesOn }: { tender: TenderShown; goesOn: boolean }) {
  const words = useWords();
  const failure = useFailure(tender);
  const own = useOwnNotice(tender);
  if (!failure || failure.failedLots.length === 0) return null;
  const several = tender.lots.length > 1;
  return (
    <Paper
      component="section"
      aria-labelledby="steps-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none' }}
    >
      <Typography id="steps-title" component="h2" variant="h2">
        {words('failures.next')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {several
          ? words('failures.nextLots', { lots: failure.failedLots.join(', ') })
          : words('failures.nextWhy')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {failure.options.map((option) => (
          <OneStep
            key={option.step}
            option={option}
            failure={failure}
            tender={tender}
            own={own}
            goesOn={goesOn}
          />
        ))}
      </Box>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 2 }}>
        {words('failures.source')}
        {words('page.colon')} <bdi>{failure.source}</bdi>
        {failure.trainingValue && ` · ${words('failures.training')}`}
      </Typography>
    </Paper>
  );
}

interface Row {
  option: StepOption;
  failure: FailureShown;
  tender: TenderShown;
  own: boolean;
  /** These steps are the next thing to do on the screen. */
  goesOn: boolean;
}

function OneStep({ option, failure, tender, own, goesOn }: Row) {
  const words = useWords();
  const path = useRoomPath();
  const why = words(`failures.why.${option.why}`, {
    failed: failure.failedNotices,
    missing: failure.missingNotices ?? 0,
  });
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'auto 1fr', sm: 'auto 1fr auto' },
        columnGap: 1.5,
        rowGap: 1,
        alignItems: 'start',
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '& > svg': { mt: '3px', color: option.open ? 'success.main' : 'text.secondary' },
      }}
    >
      {option.open ? <CheckIcon aria-hidden="true" /> : <LockIcon aria-hidden="true" />}
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h3" sx={{ fontWeight: 650 }}>
          {words(`failures.step.${option.step}`)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {option.open ? words(`failures.does.${option.step}`) : why}
        </Typography>
      </Box>
      {own && option.open && (
        <Box sx={{ gridColumn: { xs: '2', sm: 'auto' }, minWidth: { sm: 220 } }}>
          {option.step === 'newNotice' ? (
            <Button component={Link} to={path('tenders/create')} fullWidth>
              {words('failures.act.newNotice')}
            </Button>
          ) : (
            <Begin step={option.step} tender={tender} goesOn={goesOn} />
          )}
        </Box>
      )}
    </Box>
  );
}

function Begin({
  step,
  tender,
  goesOn,
}: {
  step: 'retender' | 'renotice' | 'privateContract';
  tender: TenderShown;
  goesOn: boolean;
}) {
  const words = useWords();
  const path = useRoomPath();
  const go = useNavigate();
  const { seats, zone } = useRoom();
  const [tenderer, setTenderer] = useState('');
  const act = useAct<TenderShown>(`tenders/${tender.id}/next-try`, {
    success: 'failures.begun',
    refresh: ['tenders'],
  });
  const asked = seats.filter((one) => one.role === 'tenderer');
  const parties = [...new Map(asked.map((one) => [one.party, one.organisation])).entries()];
  const one = step === 'privateContract';
  return (
    <>
      {one && (
        <TextField
          select
          size="small"
          fullWidth
          label={words('failures.tenderer')}
          value={tenderer}
          onChange={(event) => setTenderer(event.target.value)}
          sx={{ mb: 1 }}
        >
          {parties.map(([party, name]) => (
            <MenuItem key={party} value={party}>
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
        </TextField>
      )}
      <ActButton
        act={act}
        body={one ? { step, tenderer } : { step }}
        label={words(`failures.act.${step}`)}
        variant={step === 'renotice' && goesOn ? 'contained' : 'outlined'}
        disabled={one && tenderer === ''}
        onDone={(draft) => go(path(`tenders/${(draft as TenderShown).id}/edit`))}
        fullWidth
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </>
  );
}
