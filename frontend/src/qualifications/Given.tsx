import { Box, Typography } from '@mui/material';
import type { QueuedBid } from '../api/shapes';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { usePointsText } from './usePointsText';

/** What was given for what, and the reasons. */
export function Given({ examination }: { examination: NonNullable<QueuedBid['examination']> }) {
  const words = useWords();
  const points = usePointsText();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-line' }}>
        {examination.reasons}
      </Typography>
      {examination.adjustments.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 3 }}>
          {examination.adjustments.map(({ kind, points: changed, reasons }) => (
            <li key={`${kind} ${changed} ${reasons}`}>
              <Box component="span" sx={{ ...TABULAR, fontWeight: 650 }}>
                {words(`qualifications.kind.${kind}`)} <bdi dir="ltr">{points(changed)}</bdi>
              </Box>{' '}
              <bdi>{reasons}</bdi>
            </li>
          ))}
        </Box>
      )}
      <Typography variant="caption" color="text.secondary">
        {words('qualifications.examinedAt')}{' '}
        <InstantField value={examination.qualifiedAt} seconds />
      </Typography>
    </Box>
  );
}
