import { Alert, Box, Button, CircularProgress, Paper, Stack, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { ChecksPanel } from './ChecksPanel';
import { DateFields } from './DateFields';
import { ItemRows } from './ItemRows';
import { MoneyFields } from './MoneyFields';
import { useDraft } from './useDraft';
import { WordFields } from './WordFields';

export function DraftForm({ tender }: { tender: TenderShown | null }) {
  const words = useWords();
  const { zone } = useRoom();
  const draft = useDraft(tender);
  return (
    <PageShell
      title={words(tender ? 'tenders.draft.titleEdit' : 'tenders.draft.titleNew')}
      eyebrow={words('tenders.draft.intro')}
      width="lg"
    >
      {draft.restored && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button size="small" color="inherit" onClick={draft.discard}>
              {words('tenders.draft.discard')}
            </Button>
          }
        >
          {words('tenders.draft.restored')}
        </Alert>
      )}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void draft.save();
        }}
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
        }}
      >
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
          <Stack spacing={2.5}>
            <WordFields draft={draft} />
            <MoneyFields draft={draft} />
          </Stack>
          <Group title={words('tenders.draft.items')}>
            <ItemRows draft={draft} />
          </Group>
          <Group title={words('tenders.draft.dates')}>
            <DateFields draft={draft} minimumDays={tender?.procedure.minimumDays ?? 7} />
          </Group>
        </Paper>
        <Box sx={{ position: { md: 'sticky' }, top: { md: 88 } }}>
          <ChecksPanel checks={draft.checks} saved={tender !== null && !draft.unsaved} />
          <RefusalNote refusal={draft.refusal} zone={zone} onClose={draft.clear} />
          <Acts saved={tender !== null} draft={draft} />
        </Box>
      </Box>
    </PageShell>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 4, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1.5, p: 0 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Acts({ saved, draft }: { saved: boolean; draft: ReturnType<typeof useDraft> }) {
  const words = useWords();
  const spinner = draft.busy ? <CircularProgress size={18} color="inherit" /> : undefined;
  return (
    <Stack spacing={1.25} sx={{ mt: 2 }}>
      {saved && (
        <Button
          variant="contained"
          size="large"
          disabled={draft.busy}
          startIcon={spinner}
          onClick={() => void draft.publish()}
        >
          {words('tenders.draft.publish')}
        </Button>
      )}
      <Button
        type="submit"
        variant={saved ? 'outlined' : 'contained'}
        size={saved ? 'medium' : 'large'}
        disabled={draft.busy || (saved && !draft.unsaved)}
        startIcon={saved ? undefined : spinner}
      >
        {words(saved && !draft.unsaved ? 'tenders.draft.saved' : 'tenders.draft.save')}
      </Button>
      {draft.unsaved && (
        <Typography variant="body2" color="text.secondary">
          {words('tenders.draft.kept')}
        </Typography>
      )}
    </Stack>
  );
}
