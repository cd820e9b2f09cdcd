import BackIcon from '@mui/icons-material/ArrowBack';
import { Alert, AlertTitle, Box, Button, Link, Paper, TextField, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { needsSecond } from '../../approvals/useApprovals';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { NoticeForm } from '../draft/NoticeForm';
import { ChangeTable } from './ChangeTable';
import { useAmendment } from './useAmendment';

const SHORTEST_RATIONALE = 3;

/** The form of a notice once more; beside it what changes, why, and what that does to bids. */
export function AmendForm({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const { zone } = useRoom();
  const path = useRoomPath();
  const { draft, changes, rationale, setRationale } = useAmendment(tender);
  const versions = { version: tender.noticeVersion + 1, before: tender.noticeVersion };
  const complete = changes.length > 0 && rationale.trim().length >= SHORTEST_RATIONALE;
  return (
    <PageShell
      title={words('amendments.form.title')}
      eyebrow={
        <Link component={RouterLink} to={path(`tenders/${tender.id}`)}>
          <BackIcon
            fontSize="small"
            aria-hidden="true"
            sx={({ direction }) => ({
              marginInlineEnd: 0.5,
              transform: direction === 'rtl' ? 'scaleX(-1)' : undefined,
            })}
          />
          {words('amendments.form.back')}
        </Link>
      }
      width="lg"
    >
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '75ch' }}>
        {words('amendments.form.intro', versions)}
      </Typography>
      <NoticeForm
        draft={draft}
        amending
        minimumDays={tender.procedure.minimumDays}
        restored={words('amendments.form.restored')}
        discard={words('amendments.form.discard')}
        submit={draft.publish}
        sideWidth={380}
      >
        <Paper component="section" variant="outlined" sx={{ p: 2 }}>
          <Typography component="h2" variant="h3">
            {words('amendments.form.preview')}
          </Typography>
          <Typography variant="body2" color="text.secondary" role="status">
            {changes.length === 0
              ? words('amendments.form.previewNone')
              : words('amendments.changed', { smart_count: changes.length })}
          </Typography>
          <Box
            tabIndex={changes.length > 0 ? 0 : undefined}
            role={changes.length > 0 ? 'group' : undefined}
            aria-label={changes.length > 0 ? words('amendments.form.preview') : undefined}
            sx={{ maxHeight: { md: '40vh' }, overflowY: 'auto' }}
          >
            <ChangeTable changes={changes} currency={tender.currency} narrow />
          </Box>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {words('amendments.form.extension')}
          </Typography>
        </Paper>
        <Alert severity="warning" sx={{ mt: 2 }}>
          <AlertTitle sx={{ fontWeight: 650 }}>{words('amendments.form.superseded')}</AlertTitle>
          {words('amendments.form.supersededWhy', versions)}
        </Alert>
        <TextField
          required
          multiline
          minRows={3}
          maxRows={10}
          label={words('amendments.form.rationale')}
          value={rationale}
          onChange={({ target }) => setRationale(target.value)}
          helperText={words('amendments.form.rationaleHelp')}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
          sx={{ mt: 2 }}
        />
        {Object.keys(draft.mistakes).length > 0 && (
          <Alert severity="error" variant="outlined" role="alert" sx={{ mt: 2 }}>
            {words('amendments.form.correct')}
          </Alert>
        )}
        <RefusalNote refusal={draft.refusal} zone={zone} onClose={draft.clear} />
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          disabled={!complete || draft.busy}
          aria-busy={draft.busy}
          sx={{ mt: 2 }}
        >
          {words(needsSecond(tender, 'amend') ? 'approvals.ask.amend' : 'amendments.form.act')}
        </Button>
      </NoticeForm>
    </PageShell>
  );
}
