import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AwardShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRights } from '../../complaints/useComplaints';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { ReasonsForm } from '../../layout/ReasonsForm';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';

interface Props {
  tender: TenderShown;
  award: AwardShown;
  open: boolean;
}

/** What this seat can do between award and contract: invite to sign, give the award back, complain. */
export function DoorActs({ tender, award, open }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const { seat, zone } = useRoom();
  const officer = usePlays('procuringOfficer') && seat?.party === tender.procuringEntity.id;
  const tenderer = usePlays('tenderer');
  const supplier = tenderer && seat?.party === award.supplier?.id;
  const [ending, setEnding] = useState(false);
  const invite = useAct<AwardShown>(`tenders/${tender.id}/awards/${award.id}/invitation`, {
    success: 'door.act.invited',
    refresh: ['awards'],
  });
  const withdraw = useAct<AwardShown>(`tenders/${tender.id}/awards/${award.id}/withdrawal`, {
    success: 'door.act.withdrawn',
    refresh: ['awards', 'tenders', 'evaluations'],
  });
  if (ending) {
    return (
      <ReasonsForm
        act={withdraw}
        name="reasons"
        label="door.act.reasons"
        help="door.act.reasonsHelp"
        does={supplier ? 'door.act.giveBack' : 'door.act.note'}
        leave="door.act.keep"
        onLeave={() => setEnding(false)}
      />
    );
  }
  return (
    <>
      <RefusalNote refusal={invite.refusal} zone={zone} onClose={invite.clear} />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1}
        useFlexGap
        sx={{ mt: 2, flexWrap: 'wrap' }}
      >
        {officer && !award.invitedAt && (
          <ActButton
            act={invite}
            label={words('door.act.invite')}
            variant={open ? 'contained' : 'outlined'}
          />
        )}
        {(officer || supplier) && (
          <Button color="error" onClick={() => setEnding(true)}>
            {words(supplier ? 'door.act.giveBack' : 'door.act.note')}
          </Button>
        )}
        {tenderer && !supplier && (
          <Complain tender={tender.id} to={path(`tenders/${tender.id}/complaint`)} />
        )}
      </Stack>
    </>
  );
}

/** The way to the complaint, for who takes part in the tender. */
function Complain({ tender, to }: { tender: string; to: string }) {
  const words = useWords();
  const rights = useRights(tender).data;
  if (!rights?.takesPart) return null;
  return (
    <Button component={Link} to={to} variant="outlined">
      {words('door.act.complain')}
    </Button>
  );
}
