import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Paper, Stack, Typography } from '@mui/material';
import type { OpeningShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { hasTwo } from '../../bids/form/answers/said';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { EmptyState } from '../../layout/EmptyState';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom } from '../../live/room';
import { GlossaryTerm } from '../../tenders/frame/GlossaryTerm';
import { TenderFrame, type Told } from '../../tenders/frame/TenderFrame';
import { ActProgress } from '../ActProgress';
import { TwoOpenings } from '../two/TwoOpenings';
import { Ceremony } from './Ceremony';
import { OpenedRows } from './OpenedRows';

export default function OpeningPage() {
  return <TenderFrame stage="opening">{(told) => <OpeningStage {...told} />}</TenderFrame>;
}

/** Of two openings the first, whose rows hold no prices. */
const FIRST = 'first';

function OpeningStage({ story: { tender, opening, prices }, phase }: Told) {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  if (opening) {
    return (
      <OpenedRows opening={hasTwo(tender) ? { ...opening, stage: FIRST } : opening}>
        {(whole) =>
          hasTwo(tender) ? (
            <TwoOpenings tender={tender} opening={whole} prices={prices} phase={phase} />
          ) : (
            <Ceremony tender={tender} opening={whole} phase={phase} />
          )
        }
      </OpenedRows>
    );
  }
  if (phase === 'closed' && officer) return <OpeningAct tender={tender} />;
  const closed = phase === 'closed';
  return (
    <EmptyState
      icon={<LockIcon />}
      title={words('evaluations.opening.notYet')}
      text={words(closed ? 'evaluations.opening.waiting' : 'evaluations.opening.notYetText')}
    />
  );
}

/** The procuring officer's act that opens every envelope at once. */
function OpeningAct({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const two = hasTwo(tender);
  const { zone } = useRoom();
  const act = useAct<OpeningShown>(`tenders/${tender.id}/opening`, {
    success: 'evaluations.opening.done',
    refresh: ['evaluations', 'tenders', 'bids', 'ledger'],
  });
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 4 }, textAlign: 'center' }}>
      <Box sx={{ width: 150, mx: 'auto', mb: 2 }}>
        <EnvelopePicture still />
      </Box>
      <Stack
        direction="row"
        spacing={1}
        sx={{ justifyContent: 'center', alignItems: 'baseline', flexWrap: 'wrap' }}
      >
        <Typography component="h2" variant="h2">
          {words(two ? 'envelopes.opening.ready' : 'evaluations.opening.ready')}
        </Typography>
        <GlossaryTerm term="gaechal" meaning={words('evaluations.opening.term')} />
      </Stack>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 2.5, maxWidth: 560, mx: 'auto' }}>
        {words(two ? 'envelopes.opening.readyText' : 'evaluations.opening.readyText')}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        label={words(two ? 'envelopes.opening.act' : 'evaluations.opening.act')}
        size="large"
      />
      {act.busy && <ActProgress tender={tender.id} />}
    </Paper>
  );
}
