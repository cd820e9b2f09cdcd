import { Box, Button, Paper, Typography } from '@mui/material';
import type { ExaminationShown, OfferSaid, OpenedBid, TenderShown } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { BidLines } from '../opening/BidLines';
import { SecurityLine } from '../opening/GivenSecurity';
import { Unopenable } from '../opening/Unopenable';
import { Answers } from '../two/Answers';
import { ExaminationForm } from './ExaminationForm';
import { Findings } from './Findings';

interface Props {
  tender: TenderShown;
  bid: OpenedBid;
  /** What it says beside its price, where the reader may know that. */
  said?: OfferSaid;
  found: ExaminationShown | null;
  open: boolean;
  examineAgain?: () => void;
  done: () => void;
}

export function ExaminationCard({ tender, bid, said, found, open, examineAgain, done }: Props) {
  const words = useWords();
  return (
    <Paper
      variant="outlined"
      sx={{ p: { xs: 2, sm: 2.5 }, borderColor: open ? 'primary.main' : 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h3" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <bdi>{bid.tenderer.name}</bdi>
        </Typography>
        {bid.total && <MoneyField value={bid.total} sx={{ fontWeight: 700 }} />}
        {bid.outcome === 'opened' && <Finding found={found} />}
      </Box>
      {bid.outcome === 'unopenable' && <Unopenable reason={bid.reason} />}
      {bid.lines && bid.total && (
        <BidLines lines={bid.lines} items={tender.items} currency={bid.total.currency} />
      )}
      {said && <Answers tender={tender} said={said} />}
      {bid.security && <SecurityLine given={bid.security} />}
      <Findings tender={tender} findings={bid.findings ?? []} />
      {found && !open && (
        <Box sx={{ mt: 1 }}>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-line' }}>
            {found.reasons}
          </Typography>
          {examineAgain && (
            <Button size="small" onClick={examineAgain} sx={{ mt: 0.5, marginInlineStart: -1.5 }}>
              {words('evaluations.examination.change')}
            </Button>
          )}
        </Box>
      )}
      {open && (
        <ExaminationForm tender={tender.id} bid={bid.bid} lot={bid.lot} found={found} done={done} />
      )}
    </Paper>
  );
}

function Finding({ found }: { found: ExaminationShown | null }) {
  const words = useWords();
  if (!found) return <StatusChip tone="wait" label={words('evaluations.examination.open')} />;
  const label = found.responsive ? 'responsive' : 'notResponsive';
  return (
    <StatusChip
      tone={found.responsive ? 'good' : 'bad'}
      label={words(`evaluations.examination.${label}`)}
    />
  );
}
