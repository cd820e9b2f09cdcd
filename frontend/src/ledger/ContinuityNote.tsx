import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { Checkpoint } from '../api/shapes';
import { Line } from '../bids/envelope/CheckLine';
import { isSigned } from '../bids/receipt/check';
import { keepFile } from '../fields/keepFile';
import { useWords } from '../i18n';
import { useContinuity } from './useContinuity';

/** Whether this ledger continues the one this browser saw before, in words; loudly if it does not. */
export function ContinuityNote({ newest }: { newest: Checkpoint }) {
  const words = useWords();
  const { kept, isFirst, found, failed, startAgain } = useContinuity(newest);
  if (isFirst && isSigned(newest)) {
    return <Line text={words('ledger.seen.first')} />;
  }
  const contrary = isFirst ? 'notSigned' : found;
  const size = kept?.size ?? newest.size;
  if (contrary === null) {
    return <Line text={words(failed ? 'ledger.seen.failed' : 'ledger.seen.comparing', { size })} />;
  }
  if (contrary === 'continues') {
    return (
      <Box role="status" data-testid="continuity">
        <Line good text={words('ledger.seen.continues', { size })} />
      </Box>
    );
  }
  return (
    <Box role="alert" data-testid="continuity">
      <Alert
        role="none"
        severity={contrary === 'otherKey' ? 'warning' : 'error'}
        variant="outlined"
      >
        <AlertTitle sx={{ fontWeight: 650 }}>{words('ledger.seen.alarm')}</AlertTitle>
        {words(`ledger.seen.${contrary}`, { size })}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {kept && (
            <Button
              size="small"
              variant="outlined"
              color="inherit"
              onClick={() => keepFile(fileName(kept), `${JSON.stringify(kept, null, 2)}\n`)}
            >
              {words('ledger.seen.take')}
            </Button>
          )}
          {contrary !== 'notSigned' && (
            <Button size="small" color="inherit" onClick={startAgain}>
              {words('ledger.seen.start_again')}
            </Button>
          )}
        </Box>
      </Alert>
    </Box>
  );
}

const fileName = ({ log, size }: Checkpoint) => `checkpoint-${log.replace('/', '-')}-${size}.json`;
