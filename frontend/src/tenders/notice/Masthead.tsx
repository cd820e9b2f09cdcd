import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';
import { GlossaryTerm } from '../frame/GlossaryTerm';

interface Props {
  entity: string;
  /** What kind of paper it is, and its Korean word with the meaning. */
  kind: string;
  term: string;
  meaning: string;
  title: string;
  numberName: string;
  number?: string | null;
  /** Since when it holds. */
  children?: ReactNode;
}

/** The head of a printed paper: who gives it out, under which number, since when. */
export function Masthead(paper: Props) {
  const words = useWords();
  return (
    <Box
      component="header"
      sx={{ textAlign: 'center', pb: 2.5, borderBottom: '3px double', borderColor: 'text.primary' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650, color: 'secondary.main' }}>
        {words('tenders.notice.watermark')}
      </Typography>
      <Typography component="p" variant="h2" dir="auto" sx={{ mt: 1.5 }}>
        {paper.entity}
      </Typography>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ justifyContent: 'center', flexWrap: 'wrap', mt: 0.5 }}
      >
        <Typography component="span">{paper.kind}</Typography>
        <GlossaryTerm term={paper.term} meaning={paper.meaning} />
      </Stack>
      <Typography
        component="p"
        dir="auto"
        sx={{
          mt: 2,
          display: { xs: 'none', sm: 'block' },
          displayPrint: 'block',
          fontSize: { xs: '1.2rem', sm: '1.4rem' },
          fontWeight: 700,
          lineHeight: 1.35,
        }}
      >
        {paper.title}
      </Typography>
      <Typography component="p" color="text.secondary" sx={{ mt: 1 }}>
        {paper.numberName}{' '}
        <Box component="bdi" sx={{ fontFamily: MONO, color: 'text.primary' }}>
          {paper.number ?? '–'}
        </Box>
        {paper.children && <> · {paper.children}</>}
      </Typography>
    </Box>
  );
}
