import { Typography } from '@mui/material';
import { useParams } from 'react-router';
import { useShareText } from '../fields/percent';
import { useWords } from '../i18n';
import { useBehind } from './useConsortia';

/** Under the name of who bids: with whom, and how much each has. Nothing where it bids alone. */
export function Partners({ tenderer }: { tenderer: string }) {
  const { id = '' } = useParams();
  const words = useWords();
  const percent = useShareText();
  const consortium = useBehind(id, tenderer);
  if (!consortium) return null;
  return (
    <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
      {words('consortia.behind')}{' '}
      {consortium.members.map(({ party, role, share }, place) => (
        <span key={party.id}>
          {place > 0 && ' · '}
          <bdi>{party.name}</bdi> <bdi>{percent(share)}</bdi>
          {role === 'lead' && ` (${words('consortia.role.lead')})`}
        </span>
      ))}
    </Typography>
  );
}
