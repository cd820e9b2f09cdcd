import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import WarningIcon from '@mui/icons-material/ErrorOutlined';
import WaitIcon from '@mui/icons-material/HourglassEmpty';
import { Box, Typography } from '@mui/material';

export function Line({ good, bad, text }: { good?: boolean; bad?: boolean; text: string }) {
  const Icon = good ? CheckIcon : bad ? WarningIcon : WaitIcon;
  const colour = good ? 'success.main' : bad ? 'error.main' : 'text.secondary';
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.25, color: bad ? 'error.main' : 'text.primary' }}>
      <Icon aria-hidden="true" sx={{ fontSize: 20, mt: '2px', color: colour }} />
      <Typography component="span" variant="body2">
        {text}
      </Typography>
    </Box>
  );
}
