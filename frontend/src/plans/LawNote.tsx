import GavelIcon from '@mui/icons-material/GavelOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useWords } from '../i18n';
import type { PlanShown } from './shapes';

/** For how long the country pack lets a specification be commented on, and where that comes from. */
export function LawNote({ law }: { law: PlanShown['consultation'] }) {
  const words = useWords();
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
            {words('plans.law.title')}
          </Typography>
          <Typography>
            {words('plans.law.days', { smart_count: law.minimumDays })}{' '}
            {words('plans.law.urgent', { smart_count: law.urgentDays })}
          </Typography>
          <Typography variant="body2">{words('plans.law.counted')}</Typography>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {words('tenders.notice.lawPack', { pack: law.pack, date: law.packDate })}
          </Typography>
          <Typography variant="body2">
            {words('tenders.notice.source')}: <bdi lang="en">{law.source}</bdi>
          </Typography>
          {law.trainingValue && (
            <Typography variant="body2">{words('tenders.notice.lawTraining')}</Typography>
          )}
        </Box>
      </Stack>
    </Box>
  );
}
