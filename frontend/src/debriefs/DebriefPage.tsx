import HistoryIcon from '@mui/icons-material/HistoryEduOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { useRoom, useRoomPath } from '../live/room';
import { Aims, Talk } from './Aims';
import { BidsBlock } from './bids/BidsBlock';
import { ChecksBlock } from './ChecksBlock';
import { Mine } from './Mine';
import { PointsBlock } from './PointsBlock';
import { SeatsBlock } from './SeatsBlock';
import { SignsBlock } from './SignsBlock';
import type { Debrief } from './shapes';
import { Ticket } from './ticket/Ticket';
import { TicketSums } from './ticket/TicketSums';
import { TimeBlock } from './time/TimeBlock';
import { WhatIfBlock } from './whatif/WhatIfBlock';

/** Looking back: for a trainee first what happened to them, for the trainer the whole room on the wall. */
export default function DebriefPage() {
  const words = useWords();
  const path = useRoomPath();
  const { seat, workshop, trainer } = useRoom();
  const leads = seat?.seat === 'trainer';
  const read = useRead<Debrief>('exercise', 'debrief');
  const debrief = read.data;
  const title = words('debrief.title');
  if (!debrief) return <Loading />;
  if (!debrief.ready) {
    const none = workshop.scenario === null;
    return (
      <PageShell title={title}>
        <EmptyState
          icon={<HistoryIcon />}
          title={words(none ? 'debrief.none' : 'debrief.not_yet')}
          text={words(none ? 'debrief.none_text' : 'debrief.not_yet_text')}
        />
      </PageShell>
    );
  }
  return (
    <PageShell
      title={title}
      eyebrow={<bdi>{debrief.title}</bdi>}
      actions={
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ flexWrap: 'wrap', displayPrint: 'none' }}
        >
          <Button component={Link} to={path('results')} variant="outlined">
            {words('results.open')}
          </Button>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {words('debrief.print')}
          </Button>
        </Stack>
      }
    >
      <Stack spacing={3}>
        {debrief.sealed && <Alert severity="warning">{words('debrief.sealed')}</Alert>}
        {!leads && <Mine debrief={debrief} />}
        <Aims aims={debrief.aims} />
        {leads && <PointsBlock debrief={debrief} />}
        <TimeBlock debrief={debrief} />
        <BidsBlock tenders={debrief.tenders} />
        <WhatIfBlock tenders={debrief.tenders} />
        <SeatsBlock seats={debrief.seats} />
        <ChecksBlock debrief={debrief} />
        <SignsBlock signs={debrief.signs} />
        <Talk debrief={debrief} />
        {!trainer && <Ticket ticket={debrief.ticket} />}
        <TicketSums ticket={debrief.ticket} />
      </Stack>
    </PageShell>
  );
}
