import { Paper, Typography } from '@mui/material';
import { Hex } from '../../fields/Hex';
import { useWords } from '../../i18n';
import type { Told } from '../../tenders/frame/TenderFrame';

/** Below a notice whose law draws lots for equal bids: what it has committed to. */
export function LotsCommitted({ story: { tender } }: Told) {
  const words = useWords();
  if (!tender.lottery) return null;
  return (
    <Paper
      component="section"
      aria-labelledby="lots-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, breakInside: 'avoid' }}
    >
      <Typography id="lots-title" component="h2" variant="h2">
        {words('ties.notice.title')}
      </Typography>
      <Typography sx={{ maxWidth: '70ch', mb: 1 }}>{words('ties.notice.text')}</Typography>
      <Hex value={tender.lottery} />
    </Paper>
  );
}
