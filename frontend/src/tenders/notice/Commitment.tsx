import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Hex } from '../../fields/Hex';
import { markAndCopy } from '../../fields/markAndCopy';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';

/** The hash that fixes a draw before the first bid: short, with what it means and the whole of it to copy. */
export function Commitment({ value }: { value: string | null }) {
  const words = useWords();
  const whole = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<'copied' | 'marked' | null>(null);
  if (!value) {
    return (
      <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
        {words('reserve.notice.notYet')}
      </Box>
    );
  }
  const copy = () => whole.current && setSaid(markAndCopy(whole.current) ? 'copied' : 'marked');
  return (
    <>
      <Hex value={value} short />
      <Box component="details" sx={{ fontWeight: 400 }}>
        <Box
          component="summary"
          sx={{
            cursor: 'pointer',
            color: 'primary.main',
            py: { xs: 1.25, md: 0.5 },
            displayPrint: 'none',
          }}
        >
          {words('reserve.notice.what')}
        </Box>
        <Typography variant="body2" sx={{ maxWidth: '70ch', mb: 1 }}>
          {words('reserve.notice.whatText')}
        </Typography>
        <Box
          component="bdi"
          dir="ltr"
          ref={whole}
          sx={{
            display: 'block',
            fontFamily: MONO,
            fontSize: '0.8125rem',
            overflowWrap: 'anywhere',
          }}
        >
          {value}
        </Box>
        <Button size="small" variant="outlined" onClick={copy} sx={{ mt: 1, displayPrint: 'none' }}>
          {words('openprocess.copy')}
        </Button>
        <Typography component="span" role="status" variant="body2" sx={{ marginInlineStart: 1.5 }}>
          {said && words(`openprocess.${said}`)}
        </Typography>
      </Box>
    </>
  );
}
