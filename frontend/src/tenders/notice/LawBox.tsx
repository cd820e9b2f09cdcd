import GavelIcon from '@mui/icons-material/GavelOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';

interface Law {
  pack: string;
  packDate: string;
  source: string;
  trainingValue: boolean;
}

interface Props {
  law: Law;
  title: string;
  children: ReactNode;
}

/** The rule of the country pack that a paper stands under, and where it comes from. */
export function LawBox({ law, title, children }: Props) {
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
            {title}
          </Typography>
          {children}
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {words('tenders.notice.lawPack', { pack: law.pack, date: law.packDate })}
          </Typography>
          <Typography variant="body2">
            {words('tenders.notice.source')}
            {words('page.colon')} <bdi lang="en">{law.source}</bdi>
          </Typography>
          {law.trainingValue && (
            <Typography variant="body2">{words('tenders.notice.lawTraining')}</Typography>
          )}
        </Box>
      </Stack>
    </Box>
  );
}
