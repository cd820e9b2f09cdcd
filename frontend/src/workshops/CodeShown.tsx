import { Box, Typography } from '@mui/material';
import type { PersonalCode } from '../api/shapes';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { inFourAndFour } from './pin';
import { QrPicture } from './QrPicture';

/** A personal code, to scan or to type. */
export function CodeShown({ code }: { code: PersonalCode }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <QrPicture qr={code.qr} label={words('seating.code_qr')} sx={{ width: 168 }} />
      <Box>
        <Typography variant="body2" color="text.secondary">
          {words('seating.code')}
        </Typography>
        <Typography
          component="bdi"
          dir="ltr"
          sx={{ ...TABULAR, fontSize: '2rem', fontWeight: 800 }}
        >
          {inFourAndFour(code.code)}
        </Typography>
      </Box>
    </Box>
  );
}
