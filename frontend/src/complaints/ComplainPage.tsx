import ComplaintsIcon from '@mui/icons-material/FeedbackOutlined';
import { Alert, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../live/room';
import { ComplaintForm } from './ComplaintForm';
import type { ComplaintRights } from './shapes';
import { useRights } from './useComplaints';

/** Where a tenderer complains: what can be attacked, until when, and what the law makes of it. */
export default function ComplainPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const tenderer = usePlays('tenderer');
  const tender = useRead<TenderShown>('tenders', `tenders/${id}`);
  const rights = useRights(id);
  const error = tender.error ?? rights.error;
  const back = (
    <Link component={RouterLink} to={path(`tenders/${id}`)}>
      <bdi>{tender.data?.title ?? ''}</bdi>
    </Link>
  );
  return (
    <PageShell title={words('complaints.form.title')} eyebrow={back} width="md">
      {error && <RefusalNote refusal={error} zone={zone} />}
      {!error && !(tender.data && rights.data) && <Loading />}
      {tender.data && rights.data && (
        <>
          <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '68ch' }}>
            {words('complaints.form.lead')}
          </Typography>
          <Law rights={rights.data} />
          {tenderer && rights.data.takesPart ? (
            <ComplaintForm tender={tender.data} rights={rights.data} />
          ) : (
            <EmptyState
              icon={<ComplaintsIcon />}
              title={words('complaints.form.notYours')}
              text={words('complaints.form.notYoursText')}
              action={
                <Button component={RouterLink} to={path('complaints')} variant="outlined">
                  {words('complaints.form.toList')}
                </Button>
              }
            />
          )}
        </>
      )}
    </PageShell>
  );
}

/** What the country pack says, and where it was read. */
function Law({ rights }: { rights: ComplaintRights }) {
  const words = useWords();
  const { days, counted, suspends, source, trainingValue } = rights;
  if (days === null) {
    return (
      <Alert severity="warning" role="note" sx={{ mb: 3 }}>
        {words('complaints.law.none')}
      </Alert>
    );
  }
  return (
    <Alert severity="info" role="note" sx={{ mb: 3 }}>
      <Typography>
        {words(`complaints.law.${counted ?? 'calendarDays'}`, { smart_count: days })}{' '}
        {words(`complaints.law.${suspends}`)}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {words('complaints.law.source')} <bdi>{source}</bdi>
        {trainingValue && ` · ${words('complaints.law.training')}`}
      </Typography>
    </Alert>
  );
}
