import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BidShown, ReceiptAnswer, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { Sealing } from '../envelope/Sealing';
import { type Underway, useSubmission } from '../envelope/useSubmission';
import type { Said } from '../form/answers/said';
import type { LotBid } from '../form/lots';
import { PriceForm } from '../form/PriceForm';
import type { Picks } from '../form/picks/picks';
import type { Prices } from '../form/prices';
import { leftName, picksName, pricesName, readTab, saidName, writeTab } from '../form/tabMemory';
import { SentBids } from '../standing/SentBids';
import { Standing } from '../standing/Standing';
import { Superseded } from '../standing/Superseded';

interface Props {
  tender: TenderShown;
  bids: BidShown[];
}

interface SealNow {
  lots: LotBid[];
  /** The notice as it was when sealing began. */
  tender: TenderShown;
  /** Where the envelope goes, also when it is sent again after the ledger has told of it. */
  path: string;
}

/** A tenderer's desk while bids are taken: price, seal, send, and look after what was sent. */
export function TendererDesk({ tender, bids }: Props) {
  const words = useWords();
  const { slug, seat, zone } = useRoom();
  const path = useRoomPath();
  const navigate = useNavigate();
  const memory = pricesName(slug, seat?.seat ?? '', tender.id);
  const [prices, setPrices] = useState<Prices>(() => readTab<Prices>(memory) ?? {});
  const leftMemory = leftName(slug, seat?.seat ?? '', tender.id);
  const [left, setLeft] = useState<string[]>(() => readTab<string[]>(leftMemory) ?? []);
  const picksMemory = picksName(slug, seat?.seat ?? '', tender.id);
  const [picks, setPicks] = useState<Picks>(() => readTab<Picks>(picksMemory) ?? {});
  const saidMemory = saidName(slug, seat?.seat ?? '', tender.id);
  const [said, setSaid] = useState<Said>(() => readTab<Said>(saidMemory) ?? {});
  const [replacing, setReplacing] = useState(false);
  const [sealing, setSealing] = useState<SealNow | null>(null);
  const submission = useSubmission(tender.id);
  const own = bids.find((bid) => bid.status === 'valid') ?? null;
  const superseded = own ? null : (bids.find((bid) => bid.status === 'superseded') ?? null);
  const before = own ?? superseded;
  const sendTo = before ? `bids/${before.id}/replacement` : `tenders/${tender.id}/bids`;

  const change = (next: Prices) => {
    writeTab(memory, next);
    setPrices(next);
  };
  const leave = (next: string[]) => {
    writeTab(leftMemory, next);
    setLeft(next);
  };
  const pick = (next: Picks) => {
    writeTab(picksMemory, next);
    setPicks(next);
  };
  const say = (next: Said) => {
    writeTab(saidMemory, next);
    setSaid(next);
  };
  const done = (answer: ReceiptAnswer) => {
    setSealing(null);
    setReplacing(false);
    navigate(path(`bids/${answer.bid.id}/receipt`), { state: answer.receipt });
  };
  if (sealing) {
    return (
      <Sealing
        tender={sealing.tender}
        lots={sealing.lots}
        path={sealing.path}
        submission={submission}
        back={() => setSealing(null)}
        done={done}
      />
    );
  }
  if (submission.underway) {
    const again = async (one: Underway) => {
      const answer = await submission.submit(one);
      if (answer) done(answer);
    };
    return <Again underway={submission.underway} busy={submission.busy} send={again} />;
  }
  if (own && !replacing) {
    return <Standing tender={tender} own={own} bids={bids} replace={() => setReplacing(true)} />;
  }
  if (superseded && !replacing) {
    return <Superseded own={superseded} bids={bids} anew={() => setReplacing(true)} />;
  }
  const withdrawn = !before && bids.some((bid) => bid.status === 'withdrawn');
  return (
    <Stack spacing={3}>
      {withdrawn && (
        <Alert severity="info">
          <AlertTitle>{words('bids.standing.withdrawn')}</AlertTitle>
          {words('bids.standing.withdrawnText')}
        </Alert>
      )}
      <div>
        <RefusalNote refusal={submission.refusal} zone={zone} onClose={submission.forget} />
        <PriceForm
          tender={tender}
          prices={prices}
          change={change}
          left={left}
          leave={leave}
          picks={picks}
          pick={pick}
          said={said}
          say={say}
          seal={(lots) => setSealing({ lots, tender, path: sendTo })}
          keepOld={own ? () => setReplacing(false) : undefined}
        />
      </div>
      <SentBids bids={bids} />
    </Stack>
  );
}

interface AgainProps {
  underway: Underway;
  busy: boolean;
  send: (underway: Underway) => Promise<void>;
}

function Again({ underway, busy, send }: AgainProps) {
  const words = useWords();
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Alert severity="warning" role="alert" sx={{ width: 1 }}>
        {words('bids.seal.waiting')}
      </Alert>
      <Button variant="contained" size="large" disabled={busy} onClick={() => void send(underway)}>
        {words('bids.seal.again')}
      </Button>
    </Stack>
  );
}
