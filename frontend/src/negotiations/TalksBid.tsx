import { Box, Typography } from '@mui/material';
import type { LotTalks, TalksBidShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom } from '../live/room';
import { EndForm } from './EndForm';
import { HowPoints } from './HowPoints';
import { RoundForm } from './RoundForm';
import { Rounds } from './Rounds';
import { useExact } from './useExact';

const TONES = {
  waiting: 'neutral',
  due: 'wait',
  open: 'active',
  agreed: 'good',
  brokenDown: 'bad',
  out: 'neutral',
} as const;

interface Props {
  tender: string;
  lot: LotTalks;
  bid: TalksBidShown;
}

/** One bid in line: its points, its rounds, and what may be done next. */
export function TalksBid({ tender, lot, bid }: Props) {
  const words = useWords();
  const exact = useExact();
  const officer = usePlays('procuringOfficer');
  const named = { tender, bid: bid.bid, lot: lot.lot };
  return (
    <Box
      component="li"
      sx={{
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
        displayPrint: bid.negotiation ? undefined : 'none',
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
            <Typography component="h3" variant="h3" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {bid.rank} · <bdi>{bid.tenderer.name}</bdi>
            </Typography>
            <StatusChip
              tone={TONES[bid.standing]}
              label={words(`negotiations.standing.${bid.standing}`)}
            />
          </Box>
          <Typography variant="body2" color="text.secondary">
            {words('negotiations.pointsLine', {
              technical: exact(bid.technical),
              price: exact(bid.pricePoints),
            })}
          </Typography>
        </Box>
        <Box sx={{ textAlign: { sm: 'end' } }}>
          <MoneyField value={bid.total} sx={{ fontWeight: 700 }} />
          <Typography variant="body2">
            {words('negotiations.points', { points: exact(bid.points) })}
          </Typography>
        </Box>
      </Box>
      <HowPoints lot={lot} bid={bid} />
      {bid.negotiation && <Rounds negotiation={bid.negotiation} />}
      {officer && bid.standing === 'due' && <Begin {...named} />}
      {officer && bid.standing === 'open' && bid.negotiation && (
        <Box sx={{ displayPrint: 'none' }}>
          <RoundForm {...named} negotiation={bid.negotiation} currency={bid.total.currency} />
          {bid.negotiation.rounds.length > 0 && (
            <EndForm {...named} negotiation={bid.negotiation} />
          )}
        </Box>
      )}
    </Box>
  );
}

function Begin({ tender, bid, lot }: { tender: string; bid: string; lot: string }) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct<unknown>(`tenders/${tender}/negotiations`, {
    success: 'negotiations.begun',
    refresh: ['evaluations', 'awards'],
  });
  return (
    <Box sx={{ mt: 1.5, displayPrint: 'none' }}>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton act={act} body={{ bid, lot }} label={words('negotiations.begin')} />
    </Box>
  );
}
