import { Box, Typography } from '@mui/material';
import type { OpeningShown, PriceOpening, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import type { Phase } from '../../tenders/story';
import { Ceremony } from '../opening/Ceremony';
import { FirstCeremony } from './FirstCeremony';
import { PriceStep } from './PriceStep';
import { StaysShut } from './StaysShut';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  prices: PriceOpening | null;
  phase: Phase;
}

/** Two ceremonies: what is offered, then the prices of those who passed; the newer one stands above. */
export function TwoOpenings({ tender, opening, prices, phase }: Props) {
  const words = useWords();
  if (!prices) {
    return (
      <>
        <FirstCeremony tender={tender} opening={opening} />
        <PriceStep tender={tender} opening={opening} />
      </>
    );
  }
  const { numberOfTenderers } = opening;
  const priced: OpeningShown = { ...prices, stage: 'price', numberOfTenderers, offers: [] };
  return (
    <>
      {prices.bids.length > 0 ? (
        <Ceremony
          tender={tender}
          opening={priced}
          phase={phase}
          title={words('envelopes.opening.secondTitle')}
        />
      ) : (
        <Typography component="h2" variant="h2">
          {words('envelopes.opening.none')}
        </Typography>
      )}
      <StaysShut tender={tender} judged={prices.judged} />
      <Box component="details" sx={{ mt: 3, displayPrint: 'none' }}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 1.25, fontWeight: 600 }}>
          {words('envelopes.opening.firstDone')}
        </Box>
        <FirstCeremony tender={tender} opening={opening} judged={prices.judged} />
      </Box>
    </>
  );
}
