import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import type { ExaminationShown, OfferOpened, OfferSaid, TenderShown } from '../../api/shapes';
import { LotName } from '../../fields/LotName';
import { formatMoney } from '../../fields/money';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../../i18n';
import { lotOf } from '../../tenders/lots';
import { ExaminationForm } from '../examination/ExaminationForm';
import { Unopenable } from '../opening/Unopenable';
import { Answers } from './Answers';

interface Props {
  tender: TenderShown;
  offer: OfferOpened;
  said: OfferSaid | null;
  found: ExaminationShown | null;
  open: boolean;
  examineAgain?: () => void;
  done: () => void;
}

export function FirstCard({ tender, offer, said, found, open, examineAgain, done }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const price = said?.priceFound ? formatMoney(said.priceFound, tag) : '';
  return (
    <Paper
      variant="outlined"
      sx={{ p: { xs: 2, sm: 2.5 }, borderColor: open ? 'primary.main' : 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h3" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <bdi>{offer.tenderer.name}</bdi>
          {tender.lots.length > 1 && (
            <>
              {' · '}
              <LotName lot={lotOf(tender, offer.lot)} />
            </>
          )}
        </Typography>
        {offer.outcome === 'opened' && <Verdict found={found} />}
      </Box>
      {offer.outcome === 'unopenable' && <Unopenable reason={offer.reason} />}
      {said && <Answers tender={tender} said={said} />}
      {offer.holds.includes('price') && (
        <Alert severity="error" sx={{ mt: 1.5 }}>
          {words('envelopes.desk.told', { price })}
        </Alert>
      )}
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
        <ExaminationForm
          tender={tender.id}
          bid={offer.bid}
          lot={offer.lot}
          found={found}
          usual={words('envelopes.desk.usual')}
          done={done}
        />
      )}
    </Paper>
  );
}

function Verdict({ found }: { found: ExaminationShown | null }) {
  const words = useWords();
  if (!found) return <StatusChip tone="wait" label={words('evaluations.examination.open')} />;
  return (
    <StatusChip
      tone={found.responsive ? 'good' : 'bad'}
      label={words(found.responsive ? 'envelopes.desk.passed' : 'envelopes.desk.failed')}
    />
  );
}
