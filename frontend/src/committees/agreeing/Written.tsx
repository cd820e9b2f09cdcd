import { Box, Typography } from '@mui/material';
import type { MarkShown } from '../../api/shapes';
import { SeatName } from '../../approvals/SeatName';
import { useWords } from '../../i18n';
import { useMarkText } from '../useMarkText';

/** What each member gave and wrote, folded away until it is talked about. */
export function Written({ marks }: { marks: MarkShown[] }) {
  const words = useWords();
  const markText = useMarkText();
  return (
    <Box component="details" sx={{ mt: 0.5 }}>
      <Box
        component="summary"
        sx={{ cursor: 'pointer', py: 1, color: 'primary.main', fontWeight: 600 }}
      >
        {words('committees.agree.words')}
      </Box>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {marks.map((mark) => (
          <Typography component="li" variant="body2" key={mark.member} sx={{ mb: 0.5 }}>
            <SeatName seat={mark.member} />: <b>{markText(mark.marks)}</b> ·{' '}
            <bdi>{mark.reasons}</bdi>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
