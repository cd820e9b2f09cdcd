import { Alert, AlertTitle, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { ReasonsForm } from '../layout/ReasonsForm';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { TakeBack } from './TakeBack';
import { type Approval, useMayDecide } from './useApprovals';

const DONE = ['approvals', 'tenders', 'bids', 'awards', 'documents', 'enquiries'] as const;

/** Approving does the act; turning down asks for the reasons in place; the asker takes it back. */
export function Decision({ approval }: { approval: Approval }) {
  const decides = useMayDecide(approval);
  return decides ? <Decide approval={approval} /> : <Own approval={approval} />;
}

function Own({ approval }: { approval: Approval }) {
  const words = useWords();
  return (
    <Alert severity="info" role="note" sx={{ mt: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {words(approval.own ? 'approvals.own.title' : 'approvals.askWhy')}
      </AlertTitle>
      <Typography>{words(approval.own ? 'approvals.own.text' : 'approvals.own.seat')}</Typography>
      <TakeBack approval={approval} />
    </Alert>
  );
}

function Decide({ approval }: { approval: Approval }) {
  const words = useWords();
  const { zone } = useRoom();
  const [refusing, setRefusing] = useState(false);
  const path = `approvals/${approval.id}`;
  const approve = useAct<Approval>(`${path}/approval`, {
    success: 'approvals.decide.approved',
    refresh: [...DONE],
  });
  const refuse = useAct<Approval>(`${path}/refusal`, {
    success: 'approvals.decide.turnedDown',
    refresh: ['approvals'],
  });
  return (
    <Paper
      component="section"
      aria-labelledby="decision-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 } }}
    >
      <Typography id="decision-title" component="h2" variant="h2">
        {words('approvals.decide.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '68ch' }}>
        {words('approvals.decide.why')}
      </Typography>
      <RefusalNote refusal={approve.refusal} zone={zone} onClose={approve.clear} />
      {refusing ? (
        <ReasonsForm
          act={refuse}
          name="reasons"
          label="approvals.decide.reasons"
          help="approvals.decide.reasonsHelp"
          does="approvals.decide.turnDown"
          leave="approvals.decide.keep"
          onLeave={() => setRefusing(false)}
        />
      ) : (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
          <ActButton act={approve} label={words(`approvals.decide.${approval.act}`)} size="large" />
          <Button color="error" disabled={approve.busy} onClick={() => setRefusing(true)}>
            {words('approvals.decide.turnDown')}
          </Button>
        </Stack>
      )}
    </Paper>
  );
}
