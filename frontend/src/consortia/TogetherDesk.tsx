import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { BidShown, TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useWorkshopNow } from '../live/room';
import { absent } from '../participation/tenderers';
import { Bound } from './Bound';
import { Card } from './Card';
import { Invitation } from './Invitation';
import { ProposalForm } from './ProposalForm';
import { askedInto, boundIn } from './shares';
import { useConsortia, useConsortiumRules } from './useConsortia';

interface Props {
  tender: TenderShown;
  bids: BidShown[];
  /** The desk of whoever bids: alone, or as the lead of an agreed consortium. */
  children: ReactNode;
}

/** Bidding with others, over the desk: who is asked answers, who is bound sees how far it is. */
export function TogetherDesk({ tender, bids, children }: Props) {
  const words = useWords();
  const { seat, seats, zone } = useRoom();
  const now = useWorkshopNow();
  const [proposing, setProposing] = useState(false);
  const [apart, setApart] = useState(false);
  const read = useConsortia(tender.id);
  const rules = useConsortiumRules(tender, true);
  const own = seat?.party ?? '';
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data || !rules.data) return <Loading />;
  const bound = boundIn(read.data, own);
  if (bound) {
    const bids = bound.lead.id === own && bound.status === 'agreed';
    return (
      <>
        <Bound consortium={bound} own={own} />
        {bids && children}
      </>
    );
  }
  const alone = bids.some(({ status }) => status === 'valid' || status === 'superseded');
  const inTime = now <= Date.parse(rules.data.until);
  const asked = inTime ? askedInto(read.data, own) : [];
  const others = absent(seats, [{ id: own }]).length > 0;
  return (
    <>
      {asked.map((one) => (
        <Invitation
          key={one.id}
          consortium={one}
          own={own}
          bidAlone={alone || apart ? undefined : () => setApart(true)}
        />
      ))}
      {inTime && !alone && asked.length === 0 && others && (
        <Card title={words('consortia.offer.title')} text={words('consortia.offer.text')}>
          {proposing ? (
            <ProposalForm
              tender={tender}
              rules={rules.data}
              own={own}
              leave={() => setProposing(false)}
            />
          ) : (
            <Button
              variant="outlined"
              startIcon={<GroupsIcon />}
              onClick={() => setProposing(true)}
              sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
            >
              {words('consortia.offer.start')}
            </Button>
          )}
        </Card>
      )}
      {!proposing && (asked.length === 0 || alone || apart) && children}
    </>
  );
}
