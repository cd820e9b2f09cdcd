import { Alert, Stack } from '@mui/material';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { GainBlock } from '../quizzes/GainBlock';
import { Aims, Talk } from './Aims';
import { BidsBlock } from './bids/BidsBlock';
import { ChecksBlock } from './ChecksBlock';
import { CollusionBlock } from './CollusionBlock';
import { Mine } from './Mine';
import { PointsBlock } from './PointsBlock';
import { SeatsBlock } from './SeatsBlock';
import { SignsBlock } from './SignsBlock';
import type { Debrief } from './shapes';
import { Ticket } from './ticket/Ticket';
import { TicketSums } from './ticket/TicketSums';
import { TimeBlock } from './time/TimeBlock';
import { WhatIfBlock } from './whatif/WhatIfBlock';

interface Props {
  debrief: Debrief;
  /** Of an earlier attempt nothing can be given any more: neither points nor tickets. */
  live: boolean;
}

/** One attempt, told whole: for a trainee first what happened to them, for the trainer first the points. */
export function Told({ debrief, live }: Props) {
  const words = useWords();
  const { seat, trainer } = useRoom();
  const leads = seat?.seat === 'trainer';
  const sealed = words(live ? 'debrief.sealed' : 'attempts.sealed');
  return (
    <Stack spacing={3}>
      {debrief.sealed && <Alert severity="warning">{sealed}</Alert>}
      {!leads && <Mine debrief={debrief} />}
      <Aims aims={debrief.aims} />
      {leads && <PointsBlock debrief={debrief} fixed={!live} />}
      <TimeBlock debrief={debrief} />
      <BidsBlock tenders={debrief.tenders} live={live} />
      <WhatIfBlock
        key={debrief.attempt}
        tenders={debrief.tenders}
        attempt={live ? undefined : debrief.attempt}
      />
      {live && <GainBlock />}
      <SeatsBlock seats={debrief.seats} />
      <ChecksBlock debrief={debrief} />
      <CollusionBlock told={debrief.collusion} />
      <SignsBlock signs={debrief.signs} />
      <Talk debrief={debrief} />
      {live && !trainer && <Ticket ticket={debrief.ticket} />}
      <TicketSums ticket={debrief.ticket} />
    </Stack>
  );
}
