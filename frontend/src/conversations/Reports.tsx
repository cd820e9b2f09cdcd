import FlagIcon from '@mui/icons-material/OutlinedFlag';
import { Box, Paper, Stack, Typography } from '@mui/material';
import { useAct } from '../api/useAct';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { Lines } from './Lines';
import type { RiggingReport } from './shapes';
import { useReports } from './useConversations';

/** What tenderers reported, for those who look into it: the words, and nobody's name. */
export function Reports() {
  const words = useWords();
  const { data } = useReports();
  if (!data) return <Loading />;
  const next = data.findLast(({ openedAt }) => openedAt === null)?.id;
  return (
    <PageShell title={words('conversations.reports.title')} width="md">
      {data.length === 0 ? (
        <EmptyState
          icon={<FlagIcon />}
          title={words('conversations.reports.none')}
          text={words('conversations.reports.none_text')}
        />
      ) : (
        <>
          <Typography color="text.secondary" sx={{ mb: 2.5, maxWidth: '68ch' }}>
            {words('conversations.reports.lead')} {words('conversations.reports.warn')}
          </Typography>
          <Stack spacing={3}>
            {data.map((report) => (
              <Report key={report.id} report={report} first={report.id === next} />
            ))}
          </Stack>
        </>
      )}
    </PageShell>
  );
}

function Report({ report, first }: { report: RiggingReport; first: boolean }) {
  const words = useWords();
  const { look } = useRoom();
  const act = useAct<RiggingReport>(`rigging-reports/${report.id}/opening`, {
    refresh: ['conversations'],
    success: 'conversations.reports.done',
  });
  const shut = report.openedAt === null;
  return (
    <Paper component="article" variant="outlined" aria-labelledby={report.id}>
      <Stack direction="row" spacing={1.5} sx={{ p: 2, alignItems: 'center' }}>
        <Typography component="h2" variant="h3" id={report.id} sx={{ flex: 1 }}>
          {words('conversations.reported_at')} <InstantField value={report.reportedAt} />
        </Typography>
        <StatusChip
          tone={shut ? 'wait' : 'neutral'}
          label={words(`conversations.reports.${shut ? 'waiting' : 'opened'}`)}
        />
      </Stack>
      {shut ? (
        <Box sx={{ p: 2, pt: 0 }}>
          {look === null && (
            <ActButton
              act={act}
              label={words('conversations.reports.open')}
              variant={first ? 'contained' : 'outlined'}
            />
          )}
          <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1 }}>
            {words('conversations.reports.open_text')}
          </Typography>
          <RefusalNote refusal={act.refusal} onClose={act.clear} />
        </Box>
      ) : (
        <>
          <Lines lines={report.lines} />
          {report.words !== null && (
            <Box sx={{ px: 2, pb: 2 }}>
              <Typography variant="body2" sx={{ fontWeight: 650 }}>
                {words('conversations.reports.words')}
              </Typography>
              <Typography dir="auto" sx={{ overflowWrap: 'anywhere' }}>
                {report.words}
              </Typography>
            </Box>
          )}
        </>
      )}
    </Paper>
  );
}
