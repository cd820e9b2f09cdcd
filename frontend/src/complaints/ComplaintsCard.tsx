import { Box, Button, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { usePlays, useRoomPath } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';
import { AttackedText } from './AttackedText';
import { ComplaintChip } from './ComplaintChip';
import { useComplaintsOf, useRights } from './useComplaints';

/** Beside a notice: the complaints one may know of, and for its tenderers the way to one of their own. */
export function ComplaintsCard({ story: { tender } }: Told) {
  const words = useWords();
  const path = useRoomPath();
  const tenderer = usePlays('tenderer');
  const complaints = useComplaintsOf(tender.id);
  const rights = useRights(tender.id).data;
  const may = tenderer && rights?.attackable.some(({ late, complaint }) => !late && !complaint);
  if (complaints.length === 0 && !may) return null;
  return (
    <Paper
      component="section"
      aria-labelledby="complaints-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, displayPrint: 'none' }}
    >
      <Typography id="complaints-title" component="h2" variant="h2">
        {words('complaints.list.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {complaints.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
          >
            <Link component={RouterLink} to={path(`complaints/${one.id}`)}>
              <AttackedText complaint={one} />
            </Link>
            <InstantField value={one.filedAt} />
            <ComplaintChip status={one.status} />
          </Box>
        ))}
      </Box>
      {may && (
        <Button
          component={RouterLink}
          to={path(`tenders/${tender.id}/complaint`)}
          variant="outlined"
          sx={{ mt: 2 }}
        >
          {words('door.act.complain')}
        </Button>
      )}
    </Paper>
  );
}
