import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import type { Told } from '../frame/TenderFrame';
import { useSuperseded } from './superseded';

/** To a tenderer whose envelope was sealed to an older notice: that it is void, and the way out. */
export function SupersededBand({ story: { tender } }: Told) {
  const words = useWords();
  const path = useRoomPath();
  const superseded = useSuperseded(tender);
  if (!superseded) return null;
  const inTime = tender.status === 'active';
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700 }}>
        {words('amendments.mine.title')}
      </AlertTitle>
      {words(inTime ? 'amendments.mine.text' : 'amendments.mine.after')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {inTime && (
          <Button
            component={Link}
            to={path(`tenders/${tender.id}/bid`)}
            variant="outlined"
            color="inherit"
          >
            {words('amendments.mine.act')}
          </Button>
        )}
        <Button component={Link} to={{ hash: 'versions' }} color="inherit">
          {words('amendments.mine.changes')}
        </Button>
      </Box>
    </Alert>
  );
}
