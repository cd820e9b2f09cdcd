import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Link, Stack } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { useStory } from '../../tenders/frame/useStory';
import { committeePath, useCommittee, useMarks } from '../useCommittee';
import { Report } from './Report';

/** The report of a closed evaluation, on screen and on paper. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const { story, error } = useStory(id);
  const committee = useCommittee(id);
  const closed = Boolean(committee.data?.closedAt);
  const marks = useMarks(id, closed);
  const back = (
    <Link component={RouterLink} to={path(committeePath(id))}>
      {words('committees.agree.back')}
    </Link>
  );
  const refusal = error ?? committee.error ?? marks.error;
  return (
    <PageShell title={words('committees.report.title')} eyebrow={back} width="md" paper>
      {refusal ? (
        <RefusalNote refusal={refusal} zone={zone} />
      ) : story && committee.data && marks.data ? (
        <>
          <Report tender={story.tender} committee={committee.data} sheet={marks.data} />
          <Stack direction="row" sx={{ mt: 2.5, displayPrint: 'none' }}>
            <Button
              variant="contained"
              size="large"
              startIcon={<PrintIcon />}
              onClick={() => window.print()}
            >
              {words('committees.agree.print')}
            </Button>
          </Stack>
        </>
      ) : (
        <Loading />
      )}
    </PageShell>
  );
}
