import LockIcon from '@mui/icons-material/LockOutlined';
import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import type { BidShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { SentBids } from './SentBids';
import { Withdrawal } from './Withdrawal';

interface Props {
  own: BidShown;
  bids: BidShown[];
  anew: () => void;
}

/** The notice was amended after this bid was sealed: it does not count until it is sealed again. */
export function Superseded({ own, bids, anew }: Props) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Stack spacing={3}>
      <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { width: 1 } }}>
        <AlertTitle sx={{ fontSize: '1.15rem', fontWeight: 700 }}>
          {words('lots.bid.supersededTitle')}
        </AlertTitle>
        {words('lots.bid.superseded')}
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mt: 2 }}>
          <Button variant="contained" size="large" startIcon={<LockIcon />} onClick={anew}>
            {words('lots.bid.supersededAct')}
          </Button>
          <Button component={Link} to={path(`tenders/${own.tender}`)} color="inherit">
            {words('lots.bid.readNotice')}
          </Button>
        </Stack>
      </Alert>
      <SentBids bids={bids} />
      <Withdrawal bid={own} />
    </Stack>
  );
}
