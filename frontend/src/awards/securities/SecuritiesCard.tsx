import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import type { BidSecurityShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom } from '../../live/room';
import { ForfeitForm } from './ForfeitForm';
import { SecurityRow } from './SecurityRow';

interface Props {
  tender: TenderShown;
  lot: string;
}

/** The securities of the bids on a lot: held, given back or lost, and what its officer can do about each. */
export function SecuritiesCard({ tender, lot }: Props) {
  const words = useWords();
  const { seat, zone } = useRoom();
  const officer = usePlays('procuringOfficer') && seat?.party === tender.procuringEntity.id;
  const read = useRead<BidSecurityShown[]>('awards', `tenders/${tender.id}/securities`, {
    enabled: tender.bidSecurity !== null,
  });
  const [losing, setLosing] = useState<string | null>(null);
  const release = useAct(`tenders/${tender.id}/securities/release`, {
    success: 'security.award.released',
    refresh: ['awards'],
  });
  const rows = (read.data ?? []).filter((one) => one.lot === lot);
  const [first] = rows;
  if (!first) return null;
  // Who can be declared to have lost its security is not given it back in passing.
  const free = rows.filter((one) => one.releasable && !one.forfeitable);
  return (
    <Paper
      component="section"
      aria-labelledby="securities-title"
      variant="outlined"
      sx={{ mt: 3, mb: 3, p: { xs: 2, sm: 3 } }}
    >
      <Typography id="securities-title" component="h2" variant="h2">
        {words('security.award.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('security.award.intro')} {words('security.award.binds')}{' '}
        <InstantField value={first.bindsUntil} />.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {rows.map((one) => (
          <SecurityRow key={one.bid} one={one} own={one.tenderer.id === seat?.party}>
            {officer && one.forfeitable && losing !== one.bid && (
              <Button
                color="error"
                onClick={() => setLosing(one.bid)}
                aria-label={words('security.award.forfeitOf', { tenderer: one.tenderer.name })}
              >
                {words('security.award.forfeit')}
              </Button>
            )}
            {officer && losing === one.bid && (
              <ForfeitForm tender={tender.id} one={one} leave={() => setLosing(null)} />
            )}
          </SecurityRow>
        ))}
      </Box>
      <RefusalNote refusal={release.refusal} zone={zone} onClose={release.clear} />
      {officer && free.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <ActButton
            act={release}
            body={{ lot, bids: free.map(({ bid }) => bid) }}
            label={words('security.award.releaseAll', { smart_count: free.length })}
            variant="outlined"
          />
        </Box>
      )}
    </Paper>
  );
}
