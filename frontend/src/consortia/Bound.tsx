import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { ReasonsForm } from '../layout/ReasonsForm';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { Card } from './Card';
import { CHANGED } from './Invitation';
import { ShareBar } from './ShareBar';
import type { ConsortiumShown } from './shapes';

interface Props {
  consortium: ConsortiumShown;
  own: string;
  /** No bid is taken any more: nobody joins or leaves. */
  over?: boolean;
}

/** The consortium that the organisation in play is bound in: how far it is, and the way out of it. */
export function Bound({ consortium, own, over = false }: Props) {
  const words = useWords();
  const leads = consortium.lead.id === own;
  const state = consortium.bidStands ? 'bid' : consortium.status;
  const told = state === 'bid' || state === 'agreed' ? state : 'proposed';
  return (
    <Card
      title={words(`consortia.bound.${told}`)}
      text={words(`consortia.bound.${told}${leads ? 'Lead' : 'Member'}`, {
        lead: consortium.lead.name,
      })}
    >
      <ShareBar members={consortium.members} own={own} />
      {over ? null : consortium.bidStands ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {words(leads ? 'consortia.bound.stuckLead' : 'consortia.bound.stuckMember')}
        </Typography>
      ) : (
        <WayOut consortium={consortium} leads={leads} />
      )}
    </Card>
  );
}

function WayOut({ consortium, leads }: { consortium: ConsortiumShown; leads: boolean }) {
  const words = useWords();
  const { zone } = useRoom();
  const [sure, setSure] = useState(false);
  const dissolve = useAct(`consortia/${consortium.id}/dissolution`, {
    success: 'consortia.toast.dissolved',
    refresh: [...CHANGED],
  });
  const leave = useAct(`consortia/${consortium.id}/decline`, {
    success: 'consortia.toast.left',
    refresh: [...CHANGED],
  });
  if (!sure) {
    return (
      <Button color="error" onClick={() => setSure(true)} sx={{ mt: 1.5, ml: -1 }}>
        {words(leads ? 'consortia.bound.dissolve' : 'consortia.bound.leave')}
      </Button>
    );
  }
  if (!leads) {
    return (
      <ReasonsForm
        act={leave}
        name="reasons"
        label="consortia.reasons"
        help="consortia.reasonsHelp"
        does="consortia.bound.leave"
        leave="consortia.keep"
        onLeave={() => setSure(false)}
      />
    );
  }
  return (
    <>
      <Typography sx={{ mt: 2 }}>{words('consortia.bound.dissolveSure')}</Typography>
      <RefusalNote refusal={dissolve.refusal} zone={zone} onClose={dissolve.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 1.5 }}>
        <ActButton
          act={dissolve}
          variant="outlined"
          color="error"
          label={words('consortia.bound.dissolve')}
        />
        <Button onClick={() => setSure(false)}>{words('consortia.keep')}</Button>
      </Stack>
    </>
  );
}
