import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useAnchor } from '../../layout/useAnchor';
import { useRoomPath } from '../../live/room';
import type { Told } from '../frame/TenderFrame';
import { CancelForm } from './CancelForm';
import { useOwnNotice } from './useOwnNotice';

/** Whether nothing of a tender can be amended or given up any more. */
export const isOver = ({ status }: TenderShown, awards: number) =>
  status === 'planned' || status === 'cancelled' || awards > 0;

/** What its own officer can still do to a published notice: amend it, or give the tender up. */
export function OfficerDesk({ story: { tender, awards } }: Told) {
  const words = useWords();
  const path = useRoomPath();
  const own = useOwnNotice(tender);
  const [cancelling, setCancelling] = useState(false);
  useAnchor('officer', own);
  if (!own || isOver(tender, awards.length)) return null;
  const amendable = tender.status === 'active';
  return (
    <Paper
      id="officer"
      component="section"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none', scrollMarginTop: 96 }}
    >
      <Typography component="h2" variant="h2">
        {words('amendments.desk')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words(amendable ? 'amendments.deskWhy' : 'amendments.deskCancelOnly')}
      </Typography>
      {cancelling ? (
        <CancelForm tender={tender} keep={() => setCancelling(false)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {amendable && (
            <Button component={Link} to={path(`tenders/${tender.id}/amend`)} variant="outlined">
              {words('amendments.openAmend')}
            </Button>
          )}
          <Button color="error" onClick={() => setCancelling(true)}>
            {words('amendments.openCancel')}
          </Button>
        </Box>
      )}
    </Paper>
  );
}
