import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { ReasonsForm } from '../../layout/ReasonsForm';
import { usePlays } from '../../live/room';
import type { Tone } from '../../theme/palette';
import type { DebarmentShown } from './shapes';
import { useDayText } from './useDayText';

const TONES: Record<DebarmentShown['status'], Tone> = {
  inForce: 'bad',
  coming: 'wait',
  over: 'neutral',
  lifted: 'good',
};

/** Who is shut out, from which day until which, and why; the trainer may take it out again. */
export function DebarmentCard({ debarment }: { debarment: DebarmentShown }) {
  const words = useWords();
  const day = useDayText();
  const trainer = usePlays('trainer');
  const [lifting, setLifting] = useState(false);
  const { id, party, status, from, until, reasons, enteredAt, liftedAt, liftingReasons } =
    debarment;
  const lift = useAct(`debarments/${id}/lifting`, {
    success: 'debarments.lifted',
    refresh: ['debarments', 'parties'],
  });
  const open = status === 'inForce' || status === 'coming';
  return (
    <Card component="li" tabIndex={-1} sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
        <Typography component="h2" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <bdi>{party.name}</bdi>
        </Typography>
        <StatusChip tone={TONES[status]} label={words(`debarments.status.${status}`)} />
      </Box>
      <Typography sx={{ fontWeight: 600, mt: 0.5 }}>
        {words('debarments.days', { from: day(from), until: day(until) })}
      </Typography>
      <Typography dir="auto" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
        {reasons}
      </Typography>
      {liftingReasons && (
        <Typography dir="auto" sx={{ mt: 1 }}>
          {words('debarments.why')} <bdi>{liftingReasons}</bdi>
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words(liftedAt ? 'debarments.liftedAt' : 'debarments.enteredAt')}{' '}
        <InstantField value={liftedAt ?? enteredAt} />
      </Typography>
      {trainer && open && !lifting && (
        <Button onClick={() => setLifting(true)} sx={{ mt: 1, ml: -1 }}>
          {words('debarments.lift')}
        </Button>
      )}
      {lifting && open && (
        <ReasonsForm
          act={lift}
          name="reasons"
          label="debarments.form.reasons"
          help="debarments.liftHelp"
          does="debarments.lift"
          leave="debarments.keep"
          onLeave={() => setLifting(false)}
          onDone={() => setLifting(false)}
        />
      )}
    </Card>
  );
}
