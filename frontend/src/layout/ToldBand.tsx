import { Box, Button, Typography } from '@mui/material';

interface Props {
  tone: 'wait' | 'active';
  title: string;
  text: string;
  /** The button that puts it away, once it is read. */
  done: string;
  onDone: () => void;
}

/** A band above every page of the room that tells something until it is put away. */
export function ToldBand({ tone, title, text, done, onDone }: Props) {
  return (
    <Box
      role="status"
      sx={{
        displayPrint: 'none',
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        alignItems: { xs: 'flex-start', sm: 'center' },
        gap: { xs: 0.5, sm: 2 },
        px: 2.5,
        py: 1,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      <Box sx={{ flex: 1, maxWidth: '90ch' }}>
        <Typography component="p" sx={{ fontWeight: 650 }}>
          {title}
        </Typography>
        <Typography component="p" variant="body2">
          {text}
        </Typography>
      </Box>
      <Button color="inherit" onClick={onDone}>
        {done}
      </Button>
    </Box>
  );
}
