import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import type { Complaint } from './shapes';

/** Whom an open complaint waits for; its own tenderer can take it back, after one more look. */
export function Waiting({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  const zone = useZone();
  const [sure, setSure] = useState(false);
  const act = useAct<Complaint>(`complaints/${complaint.id}/withdrawal`, {
    success: 'complaints.own.withdrawn',
    refresh: ['complaints', 'awards'],
  });
  const whom = complaint.status === 'pending' ? 'entity' : 'body';
  return (
    <Alert severity="info" role="note" sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {words(`complaints.waits.${whom}`)}
      </AlertTitle>
      <Typography>
        {words(complaint.own ? 'complaints.own.text' : 'complaints.waits.text')}
      </Typography>
      {complaint.own && !sure && (
        <Button color="inherit" variant="outlined" sx={{ mt: 1.5 }} onClick={() => setSure(true)}>
          {words('complaints.own.withdraw')}
        </Button>
      )}
      {complaint.own && sure && (
        <>
          <Typography sx={{ mt: 1.5, fontWeight: 600 }}>{words('complaints.own.sure')}</Typography>
          <ActButton
            act={act}
            variant="outlined"
            color="error"
            label={words('complaints.own.withdraw')}
            sx={{ mt: 1, marginInlineEnd: 1 }}
          />
          <Button color="inherit" sx={{ mt: 1 }} onClick={() => setSure(false)}>
            {words('complaints.own.keep')}
          </Button>
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
        </>
      )}
    </Alert>
  );
}
