import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BidShown, ReceiptAnswer, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { Sealing } from '../envelope/Sealing';
import { type Underway, useSubmission } from '../envelope/useSubmission';
import { PriceForm } from '../form/PriceForm';
import type { Prices } from '../form/prices';
import { pricesName, readTab, writeTab } from '../form/tabMemory';
import type { PricedItem } from '../sealing/payload';
import { SentBids } from '../standing/SentBids';
import { Standing } from '../standing/Standing';

interface Props {
  tender: TenderShown;
  bids: BidShown[];
}

interface SealNow {
  items: PricedItem[];
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
  const [replacing, setReplacing] = useState(false);
  const [sealing, setSealing] = useState<SealNow | null>(null);
  const submission = useSubmission(tender.id);
  const own = bids.find((bid) => bid.status === 'valid') ?? null;

  const sendTo = own ? `bids/${own.id}/replacement` : `tenders/${tender.id}/bids`;

  const change = (next: Prices) => {
    writeTab(memory, next);
    setPrices(next);
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
        items={sealing.items}
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
    return <Standing own={own} bids={bids} replace={() => setReplacing(true)} />;
  }
  const withdrawn = !own && bids.some((bid) => bid.status === 'withdrawn');
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
          seal={(items) => setSealing({ items, tender, path: sendTo })}
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
