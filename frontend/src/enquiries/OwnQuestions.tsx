import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { QuestionText } from './QuestionText';
import type { EnquiryShown } from './shapes';

/** What this seat asked and nobody has answered yet. */
export function OwnQuestions({ enquiries }: { enquiries: EnquiryShown[] }) {
  const words = useWords();
  return enquiries.map((one) => (
    <Box
      key={one.id}
      component="article"
      sx={{
        mt: 2,
        p: 2,
        borderRadius: 1.25,
        border: '1px dashed',
        borderColor: 'tones.wait.text',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="body2" sx={{ fontWeight: 650, flex: '1 1 auto' }}>
          {words('enquiries.own')} · {words('enquiries.askedAt')}{' '}
          <InstantField value={one.askedAt} />
        </Typography>
        <StatusChip
          tone="wait"
          icon={<HourglassIcon aria-hidden="true" />}
          label={words('enquiries.ownWaiting')}
        />
      </Box>
      <QuestionText enquiry={one} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words('enquiries.ownHidden')}
      </Typography>
    </Box>
  ));
}
