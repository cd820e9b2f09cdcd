import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { BidShown, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { EnvelopeList } from './EnvelopeList';
import { EnvelopePicture } from './EnvelopePicture';
import { SentBids } from './SentBids';
import { Withdrawal } from './Withdrawal';

interface Props {
  tender: TenderShown;
  own: BidShown;
  bids: BidShown[];
  /** Absent once no bid is taken any more. */
  replace?: () => void;
}

/** The bid that counts: shut, received, and what may still be done with it. */
export function Standing({ tender, own, bids, replace }: Props) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Stack spacing={3}>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={{ xs: 2, sm: 3 }}
          sx={{ alignItems: { sm: 'center' } }}
        >
          <Box sx={{ width: 132, flex: 'none', alignSelf: 'center' }}>
            <EnvelopePicture still />
          </Box>
          <Box sx={{ minWidth: 0, flex: 1 }}>
            <Typography component="h2" variant="h2">
              {words('bids.standing.title')}
            </Typography>
            <Typography color="text.secondary">{words('bids.standing.text')}</Typography>
            <Typography variant="body2" sx={{ mt: 1 }}>
              {words('bids.standing.receivedAt')}
              {words('page.colon')} <InstantField value={own.receivedAt} seconds />
            </Typography>
            <EnvelopeList tender={tender} envelopes={own.envelopes} short />
          </Box>
        </Stack>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ mt: 2.5 }}>
          <Button
            component={Link}
            to={path(`bids/${own.id}/receipt`)}
            variant="contained"
            size="large"
          >
            {words('bids.standing.showReceipt')}
          </Button>
          {replace && (
            <Button variant="outlined" onClick={replace} startIcon={<LockIcon />}>
              {words('bids.standing.replace')}
            </Button>
          )}
        </Stack>
        {replace && <Withdrawal bid={own} />}
      </Paper>
      <SentBids bids={bids} />
    </Stack>
  );
}
