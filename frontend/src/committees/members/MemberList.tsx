import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { CommitteeMember, CommitteeShown, TenderShown } from '../../api/shapes';
import { SeatName } from '../../approvals/SeatName';
import { isolated } from '../../fields/isolated';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { usePlays, useRoom } from '../../live/room';
import { AddMember } from './AddMember';
import { Recuse } from './Recuse';

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
}

const TONES = { member: 'active', reserve: 'neutral', recused: 'bad' } as const;

/** Who sits on the committee, what they declared, how far they are, and how one steps aside. */
export function MemberList({ tender, committee }: Props) {
  const words = useWords();
  const { seat } = useRoom();
  const officer = usePlays('procuringOfficer') && seat?.party === tender.procuringEntity.id;
  const [leaving, setLeaving] = useState<string | null>(null);
  const open = committee.closedAt === null;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mt: 3 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {words('committees.title')}
      </Typography>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {committee.members.map((one) => {
          const own = one.seat === seat?.seat;
          const may = open && one.standing !== 'recused' && (own || officer);
          return (
            <Box
              component="li"
              key={one.seat}
              sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}
            >
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
                  <Typography sx={{ fontWeight: 650 }}>
                    <SeatName seat={one.seat} />
                  </Typography>
                  <Typography variant="body2" color="text.secondary">
                    <State one={one} committee={committee} />
                  </Typography>
                </Box>
                <StatusChip
                  tone={TONES[one.standing]}
                  label={words(`committees.standing.${one.standing}`)}
                />
                {may && leaving !== one.seat && (
                  <Button size="small" onClick={() => setLeaving(one.seat)}>
                    {words(own ? 'committees.recuse.act' : 'committees.recuse.ask')}
                  </Button>
                )}
              </Box>
              {leaving === one.seat && (
                <Recuse tender={tender.id} member={one.seat} leave={() => setLeaving(null)} />
              )}
            </Box>
          );
        })}
      </Stack>
      {officer && open && <AddMember tender={tender.id} committee={committee} />}
    </Paper>
  );
}

function State({ one, committee }: { one: CommitteeMember; committee: CommitteeShown }) {
  const words = useWords();
  if (one.standing === 'recused') {
    return (
      <span dir="auto">
        {words('committees.recuse.because', { reasons: isolated(one.reasons ?? '') })}
      </span>
    );
  }
  const said = [committee.chair === one.seat ? words('committees.state.chair') : null];
  if (one.standing === 'reserve') said.push(words('committees.state.waits'));
  else if (one.handedInAt) said.push(words('committees.state.handedIn'));
  else if (one.declaredAt) said.push(words('committees.state.declared'));
  else said.push(words('committees.state.toDeclare'));
  return <>{said.filter(Boolean).join(' · ')}</>;
}
