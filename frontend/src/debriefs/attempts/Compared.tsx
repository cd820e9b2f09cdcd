import { Stack } from '@mui/material';
import { Talk } from '../Aims';
import type { Debrief } from '../shapes';
import { BidsCompared } from './BidsCompared';
import { ChangesBlock } from './ChangesBlock';
import { ChecksCompared } from './ChecksCompared';
import { SeatsCompared } from './SeatsCompared';
import { TimeCompared } from './TimeCompared';

export interface Two {
  one: Debrief;
  two: Debrief;
  /** What the two are called. */
  names: [string, string];
}

/** Two attempts side by side: what changed, the bids, the seats, the checks, and where the stories part. */
export function Compared(of: Two) {
  return (
    <Stack spacing={3}>
      <ChangesBlock {...of} />
      <BidsCompared {...of} />
      <SeatsCompared {...of} />
      <ChecksCompared {...of} />
      <TimeCompared {...of} />
      <Talk debrief={of.two} />
    </Stack>
  );
}
