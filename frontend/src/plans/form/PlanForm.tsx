import {
  Alert,
  Box,
  Button,
  CircularProgress,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoomPath, useZone } from '../../live/room';
import type { PlanShown } from '../shapes';
import { ItemRows } from './ItemRows';
import { PlanFields } from './PlanFields';
import { type PlanDraft, usePlanForm } from './usePlanForm';

const SHORTEST = 3;

export function PlanForm({ plan }: { plan: PlanShown | null }) {
  const words = useWords();
  const draft = usePlanForm(plan);
  return (
    <PageShell
      title={words(plan ? 'planForm.titleRevise' : 'planForm.titleNew')}
      eyebrow={words(plan ? 'planForm.introRevise' : 'planForm.intro')}
      width="md"
    >
      {draft.restored && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button size="small" color="inherit" onClick={draft.discard}>
              {words('planForm.discard')}
            </Button>
          }
        >
          {words('planForm.restored')}
        </Alert>
      )}
      <Paper
        component="form"
        noValidate
        variant="outlined"
        onSubmit={(event: React.FormEvent) => {
          event.preventDefault();
          void draft.publish();
        }}
        sx={{ p: { xs: 2, sm: 3 } }}
      >
        <PlanFields draft={draft} />
        {plan?.prespecification && (
          <TextField
            required
            multiline
            minRows={6}
            maxRows={24}
            name="specification"
            label={words('planForm.specification')}
            value={draft.values.specification}
            onChange={({ target }) => draft.change({ specification: target.value })}
            slotProps={{ htmlInput: { maxLength: 20_000, dir: 'auto' } }}
            sx={{ mt: 2.5 }}
          />
        )}
        <Box component="fieldset" sx={{ border: 0, m: 0, mt: 4, p: 0, minWidth: 0 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 1.5, p: 0 }}>
            {words('planForm.items')}
          </Typography>
          <ItemRows draft={draft} />
        </Box>
        <Publish plan={plan} draft={draft} />
      </Paper>
    </PageShell>
  );
}

function Publish({ plan, draft }: { plan: PlanShown | null; draft: PlanDraft }) {
  const words = useWords();
  const zone = useZone();
  const path = useRoomPath();
  const { act, rationale, unsaved } = draft;
  const incomplete = plan !== null && (rationale.trim().length < SHORTEST || !unsaved);
  return (
    <Box sx={{ mt: 4 }}>
      {plan && (
        <TextField
          required
          multiline
          minRows={2}
          maxRows={8}
          name="rationale-of-revision"
          label={words('planForm.reasons')}
          helperText={words('planForm.reasonsHelp')}
          value={rationale}
          onChange={({ target }) => draft.setRationale(target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
          sx={{ mb: 1 }}
        />
      )}
      {Object.keys(draft.mistakes).length > 0 && (
        <Alert severity="error" variant="outlined" role="alert" sx={{ my: 2 }}>
          {words('planForm.correct')}
        </Alert>
      )}
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, mt: 2 }}
      >
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={act.busy || incomplete}
          aria-busy={act.busy}
          startIcon={
            act.busy ? <CircularProgress size={18} color="inherit" aria-hidden="true" /> : undefined
          }
        >
          {words(plan ? 'planForm.revise' : 'planForm.publish')}
        </Button>
        <Button component={Link} to={path(plan ? `plans/${plan.id}` : 'plans')}>
          {words('plans.show.cancel')}
        </Button>
      </Stack>
      {unsaved && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words('planForm.kept')}
        </Typography>
      )}
    </Box>
  );
}
