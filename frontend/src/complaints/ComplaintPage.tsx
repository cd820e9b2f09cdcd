import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link, Stack } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../live/room';
import { AnswerForm } from './AnswerForm';
import { ComplaintChip } from './ComplaintChip';
import { ComplaintFile } from './ComplaintFile';
import { DecisionForm } from './DecisionForm';
import { DecisionLetter } from './DecisionLetter';
import type { Complaint } from './shapes';
import { waits } from './useComplaints';
import { Waiting } from './Waiting';

/** One complaint: its file with both sides, and what this seat can do about it. */
export default function ComplaintPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const read = useRead<Complaint>('complaints', `complaints/${id}`);
  const back = (
    <Link component={RouterLink} to={path('complaints')}>
      {words('complaints.back')}
    </Link>
  );
  if (!read.data) {
    return (
      <PageShell title={words('complaints.list.title')} eyebrow={back} width="md">
        {read.error ? <RefusalNote refusal={read.error} zone={zone} /> : <Loading />}
      </PageShell>
    );
  }
  const complaint = read.data;
  return (
    <PageShell
      title={words('complaints.heading', { title: `\u2068${complaint.title}\u2069` })}
      eyebrow={back}
      status={<ComplaintChip status={complaint.status} />}
      width="md"
      paper
    >
      {complaint.decidedAt ? (
        <>
          <DecisionLetter complaint={complaint} />
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={acts}>
            <Button
              variant="contained"
              size="large"
              startIcon={<PrintIcon />}
              onClick={() => window.print()}
            >
              {words('complaints.letter.print')}
            </Button>
            <ToAward tender={complaint.tender} />
          </Stack>
        </>
      ) : (
        <Box sx={{ displayPrint: 'none' }}>
          <Next complaint={complaint} />
          <ComplaintFile complaint={complaint} />
          <Box sx={{ mt: 2 }}>
            <ToAward tender={complaint.tender} />
          </Box>
        </Box>
      )}
    </PageShell>
  );
}

const acts = { mt: 2.5, displayPrint: 'none' };

function ToAward({ tender }: { tender: string }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Button component={RouterLink} to={path(`tenders/${tender}/award`)}>
      {words('complaints.toAward')}
    </Button>
  );
}

/** The act that is this seat's now, or whom the complaint waits for. */
function Next({ complaint }: { complaint: Complaint }) {
  const { seat } = useRoom();
  const officer = usePlays('procuringOfficer') && complaint.procuringEntity.id === seat?.party;
  const body = usePlays('reviewBody');
  if (!waits(complaint)) return null;
  if (officer && complaint.status === 'pending') return <AnswerForm complaint={complaint} />;
  if (body && complaint.status === 'answered') return <DecisionForm complaint={complaint} />;
  return <Waiting complaint={complaint} />;
}
