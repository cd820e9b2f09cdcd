import { Box, Paper, Typography } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import type { StepBefore } from './before';
import { StepLine } from './StepLine';

interface Props {
  tender: TenderShown;
  steps: StepBefore[];
}

/** What a tenderer has to do before its bid is taken, with the one act that it can do now. */
export function BeforeBid({ tender, steps }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct(`tenders/${tender.id}/participation`, {
    success: 'participation.desk.registered',
    refresh: ['participation'],
  });
  const missed = steps.some(({ state }) => state === 'missed');
  const done = steps.every(({ state }) => state === 'done');
  // What is missed cannot be mended by doing the rest.
  const shown = missed ? steps.filter(({ state }) => state === 'missed') : steps;
  const lead = missed ? 'missed' : done ? 'done' : 'lead';
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="before-bid"
      sx={{ p: { xs: 2, sm: 3 }, mb: 3, displayPrint: 'none' }}
    >
      <Typography id="before-bid" component="h2" variant="h3">
        {words('participation.desk.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }} role="status">
        {words(`participation.desk.${lead}`)}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 2 }}>
        {shown.map((step) => (
          <StepLine key={step.name} step={step} place={tender.siteBriefing?.place ?? ''}>
            {step.name === 'register' && step.state === 'todo' && (
              <ActButton
                act={act}
                size="large"
                label={words('participation.desk.act')}
                sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
              />
            )}
          </StepLine>
        ))}
      </Box>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      {!missed && steps.some(({ name }) => name === 'register') && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {words('participation.desk.secret')}
        </Typography>
      )}
    </Paper>
  );
}
