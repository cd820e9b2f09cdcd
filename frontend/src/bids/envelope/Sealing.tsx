import {
  Alert,
  Box,
  Button,
  CircularProgress,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReceiptAnswer, TenderShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { hasTwo } from '../form/answers/said';
import type { LotBid } from '../form/lots';
import { Binding } from './Binding';
import { ByLot } from './ByLot';
import { ClearText } from './ClearText';
import { HexDump } from './HexDump';
import { KeyStep, useKeyState } from './KeyStep';
import { StepCard } from './StepCard';
import { type ClearLot, clearBid, type SealedBid, type SealedLot, sealBid } from './sealBid';
import { TwoShut } from './TwoShut';
import type { useSubmission } from './useSubmission';

interface Props {
  tender: TenderShown;
  lots: LotBid[];
  path: string;
  submission: ReturnType<typeof useSubmission>;
  back: () => void;
  done: (answer: ReceiptAnswer) => void;
}

/** Shows what sealing does while it does it, and sends the envelope; its tender must not change. */
export function Sealing({ tender, lots, path, submission, back, done }: Props) {
  const words = useWords();
  const { seat, zone } = useRoom();
  const party = seat?.party ?? '';
  const clear = useMemo(() => clearBid(tender, lots), [tender, lots]);
  const sealed = useSealed(tender, party, clear);
  const { state } = useKeyState(tender);
  const several = words('lots.bid.envelopes', { smart_count: clear.length });
  const step3Why =
    clear.length > 1
      ? `${several}. ${words('lots.bid.envelopesWhy')} ${words('bids.seal.step3Why')}`
      : words('bids.seal.step3Why');
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const send = async () => {
    if (!sealed) return;
    const answer = await submission.submit({ sealed, path });
    if (answer) done(answer);
  };
  const lost = submission.refusal?.unsure === true;
  return (
    <Box component="section">
      <Typography component="h2" variant="h2" ref={top} tabIndex={-1} sx={{ mb: 2, outline: 0 }}>
        {words('bids.seal.title')}
      </Typography>
      <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <StepCard number={1} title={words('bids.seal.step1')} why={words('bids.seal.step1Why')}>
          <ByLot
            tender={tender}
            envelopes={clear}
            each={(place) => <ClearText text={clear[place]?.text ?? ''} />}
          />
        </StepCard>
        <StepCard number={2} title={words('bids.seal.step2')} why={words('bids.seal.step2Why')}>
          <KeyStep tender={tender} />
          <Binding tender={tender} tenderer={party} envelopes={clear} />
        </StepCard>
        <StepCard number={3} title={words('bids.seal.step3')} why={step3Why}>
          {hasTwo(tender) && <TwoShut />}
          {sealed ? (
            <ByLot
              tender={tender}
              envelopes={sealed.lots}
              each={(place) => <Envelope sealed={sealed.lots[place]} />}
            />
          ) : (
            <Working label={words('bids.seal.working')} />
          )}
        </StepCard>
      </Stack>
      {lost ? (
        <Alert severity="warning" sx={{ mt: 2 }} role="alert">
          {words('bids.seal.lost')}
        </Alert>
      ) : (
        <RefusalNote refusal={submission.refusal} zone={zone} onClose={submission.forget} />
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mt: 2.5 }}>
        <Button
          variant="contained"
          size="large"
          disabled={!sealed || submission.busy || state === 'differs'}
          aria-busy={submission.busy}
          startIcon={
            submission.busy ? (
              <CircularProgress size={18} color="inherit" aria-hidden="true" />
            ) : undefined
          }
          onClick={() => void send()}
        >
          {words(
            submission.busy ? 'bids.seal.sending' : lost ? 'bids.seal.again' : 'bids.seal.submit',
          )}
        </Button>
        {!lost && (
          <Button onClick={back} disabled={submission.busy}>
            {words('bids.seal.back')}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

function useSealed(tender: TenderShown, party: string, clear: ClearLot[]) {
  const [sealed, setSealed] = useState<SealedBid | null>(null);
  useEffect(() => {
    let current = true;
    void sealBid(tender, party, clear).then((one) => current && setSealed(one));
    return () => {
      current = false;
    };
  }, [tender, party, clear]);
  return sealed;
}

function Working({ label }: { label: string }) {
  return <LinearProgress aria-label={label} color="secondary" />;
}

function Envelope({ sealed }: { sealed?: SealedLot }) {
  const words = useWords();
  if (!sealed) return null;
  return (
    <>
      <HexDump hex={sealed.hex} bytes={sealed.bytes} />
      <Typography variant="body2" sx={{ mt: 1.25 }}>
        {words('bids.seal.size', { bytes: sealed.bytes })} · {words('bids.seal.hash')}
        <br />
        <Hex value={sealed.sha256} />
      </Typography>
    </>
  );
}
