import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { BidShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { MemberDesk } from '../consortia/MemberDesk';
import { TogetherDesk } from '../consortia/TogetherDesk';
import { useExercise } from '../exercises/useExercise';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../live/room';
import { BeforeBid } from '../participation/BeforeBid';
import { useBefore } from '../participation/useBefore';
import { EligibilityFit } from '../parties/EligibilityFit';
import { stagePath } from '../tenders/frame/StageTrack';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { isSealed, nextStep } from '../tenders/story';
import { TendererDesk } from './desk/TendererDesk';
import { SentBids } from './standing/SentBids';
import { Standing } from './standing/Standing';

export default function BidPage() {
  return <TenderFrame stage="bid">{(told) => <BidStage {...told} />}</TenderFrame>;
}

function BidStage(told: Told) {
  const words = useWords();
  const tenderer = usePlays('tenderer');
  if (told.phase === 'cancelled') {
    return (
      <EmptyState
        icon={<EventBusyIcon />}
        title={words('tenders.phase.cancelled')}
        text={words('bids.closed.cancelled')}
      />
    );
  }
  if (!tenderer) return <Onlooker {...told} />;
  return (
    <>
      <EligibilityFit story={told.story} />
      <Tenderer {...told} />
    </>
  );
}

function Tenderer({ story: { tender }, phase }: Told) {
  const words = useWords();
  const { zone, seat } = useRoom();
  const read = useRead<BidShown[]>('bids', `tenders/${tender.id}/bids`);
  const before = useBefore(tender);
  const tries = useTries(tender.id);
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  const bids = read.data.filter((bid) => bid.tenderer.id === seat?.party);
  if (!before.ready) {
    return (
      <>
        {before.steps.length > 0 && <BeforeBid tender={tender} steps={before.steps} />}
        <SentBids bids={bids} />
      </>
    );
  }
  if (phase === 'active') {
    return (
      <TogetherDesk tender={tender} bids={bids}>
        <TendererDesk tender={tender} bids={bids} />
      </TogetherDesk>
    );
  }
  if (isSealed(phase) && tries) {
    return (
      <Stack spacing={3}>
        <Alert severity="warning">{words('bids.closed.tries')}</Alert>
        <TendererDesk tender={tender} bids={bids} />
      </Stack>
    );
  }
  const own = bids.find((bid) => bid.status === 'valid');
  if (own && isSealed(phase)) return <Standing tender={tender} own={own} bids={bids} />;
  if (!own && bids.some((bid) => bid.status === 'superseded')) {
    return (
      <EmptyState
        icon={<EventBusyIcon />}
        title={words('bids.closed.title')}
        text={words('lots.bid.supersededLate')}
        action={<OnwardLink id={tender.id} phase={phase} />}
      />
    );
  }
  const closed = (
    <EmptyState
      icon={<EventBusyIcon />}
      title={words('bids.closed.title')}
      text={words(own ? 'bids.closed.with' : 'bids.closed.without')}
      action={<OnwardLink id={tender.id} phase={phase} />}
    />
  );
  return isSealed(phase) ? <MemberDesk tender={tender.id}>{closed}</MemberDesk> : closed;
}

/** Whether a task of this seat is to bid too late; the answer stays on the screen when the task is done. */
function useTries(tender: string): boolean {
  const { open } = useExercise();
  const tried = useRef(false);
  tried.current ||= open.some(({ attempt, route }) => attempt && route?.endsWith(`${tender}/bid`));
  return tried.current;
}

function Onlooker({ story: { tender, opening }, phase }: Told) {
  const words = useWords();
  if (opening) {
    return (
      <EmptyState
        icon={<EventBusyIcon />}
        title={words('bids.closed.title')}
        text={words('bids.closed.count', { smart_count: opening.numberOfTenderers })}
        action={<OnwardLink id={tender.id} phase={phase} />}
      />
    );
  }
  return (
    <EmptyState
      icon={<LockIcon />}
      title={words('bids.closed.othersTitle')}
      text={words('bids.closed.others')}
      action={<OnwardLink id={tender.id} phase={phase} />}
    />
  );
}

/** Where the tender goes on for this seat. */
function OnwardLink({ id, phase }: { id: string; phase: Told['phase'] }) {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  const { act, look } = nextStep(phase, seat?.role ?? null, true);
  const next = act ?? look;
  if (!next || next.to === 'bid') return null;
  return (
    <Button
      component={Link}
      to={path(stagePath(id, next.to))}
      variant={act ? 'contained' : 'outlined'}
    >
      {words(`tenders.next.${next.words}`)}
    </Button>
  );
}
