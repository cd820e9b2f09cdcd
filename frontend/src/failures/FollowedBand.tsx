import ReplayIcon from '@mui/icons-material/Replay';
import { Alert, AlertTitle, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { useRoomPath } from '../live/room';

/** Above a notice that follows a failed one: which, by which step, and what therefore stays as it was. */
export function FollowedBand({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const path = useRoomPath();
  const { again } = tender;
  if (!again) return null;
  return (
    <Alert severity="info" role="note" icon={<ReplayIcon />} sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700, fontSize: '1.05rem' }}>
        {words(`failures.step.${again.step}`)}
      </AlertTitle>
      <Typography>
        {words('failures.follows')}{' '}
        <Link component={RouterLink} to={path(`tenders/${again.of}`)}>
          <bdi>{again.noticeNumber}</bdi>
        </Link>
        . {words(tender.status === 'planned' ? 'failures.keep' : 'failures.same')}
      </Typography>
      {again.tenderer && (
        <Typography sx={{ mt: 0.5 }}>
          {words('failures.alone', { name: again.tenderer.name })}
        </Typography>
      )}
    </Alert>
  );
}
