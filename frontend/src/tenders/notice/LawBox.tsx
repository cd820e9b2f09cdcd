import GavelIcon from '@mui/icons-material/GavelOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';

/** The rule of the country pack that this notice stands under, and where it comes from. */
export function LawBox({ procedure }: { procedure: TenderShown['procedure'] }) {
  const words = useWords();
  const { minimumDays, pack, packDate, source } = procedure;
  return (
    <Box
      component="aside"
      sx={{
        mt: 3.5,
        p: 2,
        borderRadius: 1.25,
        bgcolor: 'tones.neutral.ground',
        color: 'tones.neutral.text',
      }}
    >
      <Stack direction="row" spacing={1.5}>
        <GavelIcon aria-hidden="true" />
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h2" variant="h3">
            {words('tenders.notice.law')}
          </Typography>
          <Typography>{words('tenders.notice.lawPeriod', { smart_count: minimumDays })}</Typography>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {words('tenders.notice.lawPack', { pack, date: packDate })}
          </Typography>
          <Typography variant="body2">
            {words('tenders.notice.source')}: <bdi lang="en">{source}</bdi>
          </Typography>
          <Typography variant="body2">{words('tenders.notice.lawTraining')}</Typography>
        </Box>
      </Stack>
    </Box>
  );
}
