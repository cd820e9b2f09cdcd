import { Button, Paper, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { useRoomPath } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import type { Told } from '../tenders/frame/TenderFrame';
import { toldOf } from './told';
import { committeePath, useCommittee } from './useCommittee';

/** Who will evaluate, beside a notice whose bids are marked; the officer appoints them from here. */
export function NoticeCommittee({ story: { tender, opening } }: Told) {
  const words = useWords();
  const path = useRoomPath();
  const officer = useOwnNotice(tender);
  const published = tender.status !== 'planned';
  const marked = (tender.criteria ?? []).length > 0;
  const { data: committee } = useCommittee(tender.id, published);
  if (!published || tender.status === 'cancelled' || committee === undefined) return null;
  if (committee === null && !(officer && marked)) return null;
  const told = committee && toldOf(committee, opening !== null);
  return (
    <Paper
      component="section"
      aria-labelledby="committee-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none' }}
    >
      <Typography component="h2" variant="h2" id="committee-title">
        {words('committees.title')}
      </Typography>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mt: 0.5, alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography color="text.secondary">
          {told ? words(told.key, told.facts) : words('committees.noneText')}
        </Typography>
        <Button
          component={Link}
          to={path(committeePath(tender.id))}
          variant="outlined"
          sx={{ flex: 'none' }}
        >
          {words(committee ? 'committees.open' : 'committees.band.appoint')}
        </Button>
      </Stack>
    </Paper>
  );
}
