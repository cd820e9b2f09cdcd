import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { BoundedBid, Bounds } from '../api/shapes';
import { letterOf } from '../evaluations/reserve/bidsLine';
import { MoneyField } from '../fields/MoneyField';
import { formatDecimal } from '../fields/money';
import { StatusChip } from '../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../i18n';
import { usePlays, useRoom } from '../live/room';
import { DecisionForm } from './DecisionForm';
import { Said } from './Said';
import { AskForm, WordsForm } from './WordsForm';

const TONES = { inside: 'good', suspected: 'wait', excluded: 'bad', tooHigh: 'bad' } as const;
const STATES = {
  notAsked: 'neutral',
  asked: 'wait',
  unanswered: 'bad',
  answered: 'active',
  heard: 'active',
  accepted: 'good',
  rejected: 'bad',
} as const;

const HEAD = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  rowGap: 0.5,
  alignItems: 'center',
  minWidth: 0,
} as const;

interface Props {
  tender: string;
  bounds: Bounds;
  bid: BoundedBid;
  place: number;
}

/** One bid beside the bounds: how it stands, what was said, and what may be done next. */
export function ExplainedBid({ tender, bounds, bid, place }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { seat } = useRoom();
  const examines = usePlays('evaluator', 'procuringOfficer');
  const [open, setOpen] = useState(false);
  const own = seat?.role === 'tenderer' && seat.party === bid.tenderer.id;
  const acts = bid.openActs;
  const named = { tender, bid: bid.bid, lot: bounds.lot };
  const asking = examines && acts.includes('ask');
  const first = bid.standing === 'suspected';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box
        sx={{
          display: 'flex',
          gap: 1.5,
          alignItems: 'flex-start',
          justifyContent: 'space-between',
        }}
      >
        <Box sx={HEAD}>
          <Typography component="h3" variant="h3" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {letterOf(place)} · <bdi>{bid.tenderer.name}</bdi>
          </Typography>
          <StatusChip
            tone={TONES[bid.standing]}
            label={words(`explanations.standing.${bid.standing}`)}
          />
          {bid.explanation && (
            <StatusChip tone={STATES[bid.state]} label={words(`explanations.state.${bid.state}`)} />
          )}
        </Box>
        <Box sx={{ flex: 'none', textAlign: 'end' }}>
          <MoneyField value={bid.total} sx={{ fontWeight: 700 }} />
          {bid.discount && (
            <Typography variant="caption" component="p" color="text.secondary">
              {words('explanations.discount', { percent: `${formatDecimal(bid.discount, tag)} %` })}
            </Typography>
          )}
        </Box>
      </Box>
      {bid.explanation && <Said explanation={bid.explanation} />}
      <Box sx={{ displayPrint: 'none' }}>
        {own && acts.includes('answer') && <WordsForm kind="answer" {...named} />}
        {asking && !open && (
          <Button
            variant={first ? 'outlined' : 'text'}
            size="small"
            onClick={() => setOpen(true)}
            sx={{ mt: 0.5, marginInlineStart: first ? 0 : -1.25 }}
          >
            {words('explanations.ask.open')}
          </Button>
        )}
        {asking && open && <AskForm {...named} leave={() => setOpen(false)} />}
        {examines && acts.includes('hear') && <WordsForm kind="hearing" {...named} />}
        {examines && acts.includes('accept') && (
          <DecisionForm {...named} mayReject={acts.includes('reject')} />
        )}
      </Box>
    </Box>
  );
}
