import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { Block } from './Block';
import type { Debrief } from './shapes';

/** What the exercise was to teach, in the words of its file. */
export function Aims({ aims }: { aims: string[] }) {
  const words = useWords();
  if (aims.length === 0) return null;
  return (
    <Block title={words('debrief.aims.title')} lead={words('debrief.aims.lead')}>
      <Box component="ul" dir="auto" sx={{ m: 0, paddingInlineStart: 2.5, maxWidth: '68ch' }}>
        {aims.map((aim) => (
          <Box component="li" key={aim} sx={{ py: 0.5, fontSize: { md: '1.125rem' } }}>
            {aim}
          </Box>
        ))}
      </Box>
    </Block>
  );
}

/** Three questions to talk about: the file's own first. */
export function Talk({ debrief: { ownQuestions, questions } }: { debrief: Debrief }) {
  const words = useWords();
  const standard = questions.map((name) => words(`debrief.talk.${name}`));
  const asked = [...ownQuestions, ...standard].slice(0, Math.max(3, ownQuestions.length));
  return (
    <Block title={words('debrief.talk.title')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {asked.map((question, place) => (
          <Box
            component="li"
            key={question}
            sx={{ display: 'flex', gap: 1.5, alignItems: 'start' }}
          >
            <Box
              aria-hidden="true"
              sx={{
                flexShrink: 0,
                width: 32,
                height: 32,
                borderRadius: '50%',
                display: 'grid',
                placeItems: 'center',
                fontWeight: 700,
                bgcolor: 'tones.active.ground',
                color: 'tones.active.text',
              }}
            >
              {place + 1}
            </Box>
            <Typography sx={{ fontSize: { xs: '1rem', md: '1.25rem' }, maxWidth: '60ch' }}>
              <bdi>{question}</bdi>
            </Typography>
          </Box>
        ))}
      </Box>
    </Block>
  );
}
