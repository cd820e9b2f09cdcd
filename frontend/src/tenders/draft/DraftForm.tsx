import { Button, CircularProgress, Stack, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { needsSecond } from '../../approvals/useApprovals';
import { DraftDocuments } from '../../documents/DraftDocuments';
import { FollowedBand } from '../../failures/FollowedBand';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { ChecksPanel } from './ChecksPanel';
import { keepsConditions } from './KeptConditions';
import { NoticeForm } from './NoticeForm';
import { type Draft, useDraft } from './useDraft';

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
      {tender && <FollowedBand tender={tender} />}
      <NoticeForm
        draft={draft}
        kept={keepsConditions(tender) ? tender : null}
        minimumDays={tender?.procedure.minimumDays ?? 7}
        restored={words('tenders.draft.restored')}
        discard={words('tenders.draft.discard')}
        submit={draft.save}
        sideWidth={320}
      >
        <Acts tender={tender} draft={draft} />
        <RefusalNote refusal={draft.refusal} zone={zone} onClose={draft.clear} />
        <ChecksPanel checks={draft.checks} saved={tender !== null && !draft.unsaved} />
      </NoticeForm>
      <DraftDocuments tender={tender?.id ?? null} />
    </PageShell>
  );
}

/** Above the checks: these come and change after each save, and nothing may move under the pointer. */
function Acts({ tender, draft }: { tender: TenderShown | null; draft: Draft }) {
  const words = useWords();
  const saved = tender !== null;
  const asks = needsSecond(tender, 'publish');
  const spinner = draft.busy ? (
    <CircularProgress size={18} color="inherit" aria-hidden="true" />
  ) : undefined;
  return (
    <Stack spacing={1.25} sx={{ mb: 2 }}>
      {saved && (
        <Button
          variant="contained"
          size="large"
          disabled={draft.busy}
          startIcon={spinner}
          onClick={() => void draft.publish()}
        >
          {words(asks ? 'approvals.ask.publish' : 'tenders.draft.publish')}
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
      {asks && (
        <Typography variant="body2" color="text.secondary">
          {words('approvals.askWhy')}
        </Typography>
      )}
      {draft.unsaved && (
        <Typography variant="body2" color="text.secondary">
          {words('tenders.draft.kept')}
        </Typography>
      )}
    </Stack>
  );
}
