import { Alert, AlertTitle, Link } from '@mui/material';
import { Link as RouterLink, useLocation, useParams } from 'react-router';
import type { AttemptNamed, BidShown, Receipt, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { ReceiptPaper } from './ReceiptPaper';

/** The receipt of one bid, to keep. */
export default function ReceiptPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone, workshop } = useRoom();
  const handed = (useLocation().state ?? null) as Receipt | null;
  const bid = useRead<BidShown>('bids', `bids/${id}`);
  const read = useRead<Receipt>('bids', `bids/${id}/receipt`, { enabled: handed === null });
  const tender = useRead<TenderShown>('tenders', `tenders/${bid.data?.tender}`, {
    enabled: bid.data !== undefined,
  });
  const receipt = handed ?? read.data;
  const error = bid.error ?? read.error ?? tender.error;
  const missed = workshop.attempt > 1 && error?.code === 'bids.not_found';
  const behind = useRead<AttemptNamed>('bids', `bids/${id}/attempt`, { enabled: missed });
  const looking = missed && behind.isPending;
  return (
    <PageShell
      title={words('bids.receipt.title')}
      width="sm"
      paper
      eyebrow={
        bid.data && (
          <Link component={RouterLink} to={path(`tenders/${bid.data.tender}/bid`)}>
            {words('bids.receipt.back')}
          </Link>
        )
      }
    >
      {behind.data ? (
        <Alert severity="info">
          <AlertTitle>
            {words('bids.receipt.of_attempt', { number: behind.data.attempt })}
          </AlertTitle>
          {words('bids.receipt.of_attempt_text', { number: behind.data.attempt })}
        </Alert>
      ) : (
        error && !looking && <RefusalNote refusal={error} zone={zone} />
      )}
      {receipt && bid.data && tender.data ? (
        <ReceiptPaper receipt={receipt} bid={bid.data} tender={tender.data} />
      ) : (
        (!error || looking) && <Loading />
      )}
    </PageShell>
  );
}
