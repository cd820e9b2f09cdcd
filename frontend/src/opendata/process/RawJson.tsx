import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { keepFile } from '../../fields/keepFile';
import { markAndCopy } from '../../fields/markAndCopy';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';
import { exactText } from '../exact';

/** A part of the data as it was sent, to look at, to copy, or to keep. */
export function RawJson({ label, name, part }: { label: string; name: string; part: unknown }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<'copied' | 'marked' | null>(null);
  const shown = useRef<HTMLPreElement>(null);
  const text = open ? exactText(part) : '';
  const copy = () => {
    const pre = shown.current;
    if (pre) setSaid(markAndCopy(pre) ? 'copied' : 'marked');
  };
  return (
    <Box component="details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 1.25, fontSize: '0.875rem' }}>
        {label}
      </Box>
      {open && (
        <>
          <Stack
            direction="row"
            spacing={1}
            useFlexGap
            sx={{ mb: 1, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Button size="small" variant="outlined" onClick={copy}>
              {words('openprocess.copy')}
            </Button>
            <Button size="small" onClick={() => keepFile(`${name}.json`, text)}>
              {words('openprocess.keep')}
            </Button>
            <Typography role="status" variant="body2" color="text.secondary">
              {said && words(`openprocess.${said}`)}
            </Typography>
          </Stack>
          <Box
            component="pre"
            ref={shown}
            dir="ltr"
            // A long text that scrolls must be reachable without a mouse.
            tabIndex={0}
            aria-label={label}
            sx={{
              m: 0,
              p: 1.5,
              maxHeight: 420,
              overflow: 'auto',
              borderRadius: 1,
              bgcolor: 'tones.neutral.ground',
              color: 'tones.neutral.text',
              fontFamily: MONO,
              fontSize: '0.8rem',
              textAlign: 'left',
            }}
          >
            {text}
          </Box>
        </>
      )}
    </Box>
  );
}
