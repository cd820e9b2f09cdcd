import { Box, Stack, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';
import { GlossaryTerm } from '../frame/GlossaryTerm';

/** The head of a printed notice: who invites, under which number, since when. */
export function Masthead({ tender }: { tender: TenderShown }) {
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
        {tender.procuringEntity.name}
      </Typography>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ justifyContent: 'center', flexWrap: 'wrap', mt: 0.5 }}
      >
        <Typography component="span">{words('tenders.notice.masthead')}</Typography>
        <GlossaryTerm term="ipchal gonggo" meaning={words('tenders.notice.koreanTerm')} />
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
        {tender.title}
      </Typography>
      <Typography component="p" color="text.secondary" sx={{ mt: 1 }}>
        {words('tenders.notice.number')}{' '}
        <Box component="bdi" sx={{ fontFamily: MONO, color: 'text.primary' }}>
          {tender.noticeNumber ?? '–'}
        </Box>
        {tender.publishedAt && (
          <>
            {' · '}
            {words('tenders.notice.published')} <InstantField value={tender.publishedAt} />
          </>
        )}
      </Typography>
    </Box>
  );
}
