import CertificateIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useServedLocale, useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { useRoom, useRoomPath } from '../live/room';
import { OwnCertificate } from './OwnCertificate';
import { PeopleCertificates } from './PeopleCertificates';
import { ReportBlock } from './ReportBlock';
import type { Results } from './shapes';
import { TermsBlock } from './TermsBlock';
import { WholeBlock } from './WholeBlock';

/** What people take home: the trainer the report, certificates and the workshop, a trainee the own certificate. */
export default function ResultsPage() {
  const words = useWords();
  const path = useRoomPath();
  const { workshop, trainer } = useRoom();
  const read = useRead<Results>('exercise', `results?language=${useServedLocale()}`);
  const results = read.data;
  const title = words('results.title');
  if (!results) return <Loading />;
  const played = workshop.scenario !== null;
  const aside = (
    <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap">
      {results.ready && (
        <Button component={Link} to={path('debrief')} variant="outlined">
          {words('debrief.title')}
        </Button>
      )}
      <Button component={Link} to="/verify">
        {words('results.certificates.check')}
      </Button>
    </Stack>
  );
  return (
    <PageShell title={title} eyebrow={<bdi>{workshop.title}</bdi>} actions={aside}>
      <Stack spacing={3}>
        {trainer && results.sealed && results.ready && (
          <Alert severity="warning">{words('results.sealed')}</Alert>
        )}
        {trainer && <ReportBlock results={results} played={played} />}
        {trainer && played && <TermsBlock results={results} />}
        {trainer && played && results.ready && results.terms && (
          <PeopleCertificates results={results} />
        )}
        {trainer && <WholeBlock />}
        {!trainer && played && results.ready && <OwnCertificate results={results} />}
        {!trainer && !(played && results.ready) && (
          <EmptyState
            icon={<CertificateIcon />}
            title={words(played ? 'results.wait' : 'results.none')}
            text={words(played ? 'results.wait_text' : 'results.none_text')}
          />
        )}
      </Stack>
    </PageShell>
  );
}
