import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { ReasonsForm } from '../layout/ReasonsForm';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { Card } from './Card';
import { ShareBar } from './ShareBar';
import type { ConsortiumShown } from './shapes';

export const CHANGED = ['consortia', 'bids'] as const;

interface Props {
  consortium: ConsortiumShown;
  own: string;
  /** Shows the desk for a bid alone; absent where it is shown already. */
  bidAlone?: () => void;
}

/** A lead asks the organisation in play to bid with it: join with that share, or say why not. */
export function Invitation({ consortium, own, bidAlone }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const [declining, setDeclining] = useState(false);
  const accept = useAct(`consortia/${consortium.id}/acceptance`, {
    success: 'consortia.toast.accepted',
    refresh: [...CHANGED],
  });
  const decline = useAct(`consortia/${consortium.id}/decline`, {
    success: 'consortia.toast.declined',
    refresh: [...CHANGED],
  });
  return (
    <Card
      title={words('consortia.invitation.title', { lead: consortium.lead.name })}
      text={words('consortia.invitation.text', { lead: consortium.lead.name })}
    >
      <ShareBar members={consortium.members} own={own} />
      <RefusalNote refusal={accept.refusal} zone={zone} onClose={accept.clear} />
      {declining ? (
        <ReasonsForm
          act={decline}
          name="reasons"
          label="consortia.reasons"
          help="consortia.reasonsHelp"
          does="consortia.invitation.decline"
          leave="consortia.keep"
          onLeave={() => setDeclining(false)}
        />
      ) : (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
          <ActButton
            act={accept}
            label={words('consortia.invitation.accept')}
            size="large"
            variant={bidAlone ? 'contained' : 'outlined'}
          />
          {bidAlone && (
            <Button disabled={accept.busy} onClick={bidAlone}>
              {words('consortia.invitation.apart')}
            </Button>
          )}
          <Button color="error" disabled={accept.busy} onClick={() => setDeclining(true)}>
            {words('consortia.invitation.decline')}
          </Button>
        </Stack>
      )}
    </Card>
  );
}
