import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { ExaminationShown, OpeningShown, PriceOpening, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRead } from '../../api/useRead';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import { ActProgress } from '../ActProgress';
import { inLot } from '../examination/latest';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
}

/** Between the two openings: what is still to be judged, then the officer's act that opens the prices. */
export function PriceStep({ tender, opening }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const officer = usePlays('procuringOfficer');
  const judges = usePlays('evaluator', 'procuringOfficer');
  const read = useRead<ExaminationShown[]>('evaluations', `tenders/${tender.id}/examinations`);
  const act = useAct<PriceOpening>(`tenders/${tender.id}/price-opening`, {
    success: 'envelopes.opening.secondDone',
    refresh: ['evaluations', 'tenders', 'bids', 'ledger'],
  });
  const judged = new Set(read.data?.map(inLot));
  const toExamine = (opening.offers ?? []).filter(({ outcome }) => outcome === 'opened');
  const done = toExamine.filter((offer) => judged.has(inLot(offer))).length;
  const ready = read.data !== undefined && done === toExamine.length;
  return (
    <Paper
      component="section"
      variant="outlined"
      sx={{ mt: 4, p: { xs: 2.5, sm: 4 }, textAlign: 'center' }}
    >
      <Box sx={{ width: 130, mx: 'auto', mb: 2 }}>
        <EnvelopePicture still />
      </Box>
      <Typography component="h2" variant="h2">
        {words(ready ? 'envelopes.opening.secondReady' : 'envelopes.opening.secondWait')}
      </Typography>
      <Typography sx={{ mt: 1, fontWeight: 650 }} role="status">
        {words('envelopes.opening.examined', { done, count: toExamine.length })}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 2, maxWidth: 600, mx: 'auto' }}>
        {ready && officer
          ? words('envelopes.opening.secondReadyText')
          : [
              tender.criteria.length > 0 && words('envelopes.opening.marks'),
              words('envelopes.opening.officer'),
            ]
              .filter(Boolean)
              .join(' ')}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      {ready && officer ? (
        <ActButton act={act} label={words('envelopes.opening.secondAct')} size="large" />
      ) : (
        <Waiting tender={tender.id} judges={judges && !ready} />
      )}
      {act.busy && <ActProgress tender={tender.id} />}
    </Paper>
  );
}

/** Whoever judges goes on to do so; everybody else waits. */
function Waiting({ tender, judges }: { tender: string; judges: boolean }) {
  const words = useWords();
  const path = useRoomPath();
  if (!judges) return <LockIcon color="disabled" aria-hidden="true" />;
  return (
    <Button
      component={Link}
      to={path(`tenders/${tender}/evaluation`)}
      variant="contained"
      size="large"
    >
      {words('tenders.next.evaluation')}
    </Button>
  );
}
