import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { Ends, Track } from '../debriefs/attempts/Track';
import { Block } from '../debriefs/Block';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { TABULAR } from '../theme/theme';
import { Known } from './Known';
import { type QuestionTold, type QuizResult, useQuiz } from './useQuiz';

/** What the room knew before and knows after, question by question; the reader's own answers beside it. */
export function GainBlock() {
  const words = useWords();
  const path = useRoomPath();
  const { trainer } = useRoom();
  const [names, setNames] = useState(false);
  const quiz = useQuiz({ names: trainer && names, live: true }).data;
  if (!quiz?.on || quiz.phase !== 'after') return null;
  const { result, progress, asks } = quiz;
  if (!result) {
    return (
      <Block title={words('quiz.gain.title')} lead={words('quiz.gain.first')}>
        <Button component={Link} to={path('quiz')} variant="contained">
          {words('quiz.card.after', { smart_count: asks.length })}
        </Button>
      </Block>
    );
  }
  return (
    <Block
      title={words('quiz.gain.title')}
      lead={words('quiz.gain.lead')}
      aside={
        trainer && (
          <FormControlLabel
            control={<Switch checked={names} onChange={(_, on) => setNames(on)} />}
            label={words('debrief.seats.names')}
            sx={{ displayPrint: 'none' }}
          />
        )
      }
    >
      {progress && (
        <Typography color="text.secondary" role="status" sx={{ mb: 1.5 }}>
          {words('quiz.progress', { answered: progress.after, smart_count: progress.people })}
        </Typography>
      )}
      <Whole result={result} />
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {result.questions.map((question) => (
          <Line key={question.id} question={question} both={result.both} />
        ))}
      </Box>
      {names && <Known people={result.people} total={result.questions.length} />}
    </Block>
  );
}

function Whole({ result: { both, fewest, before, after } }: { result: QuizResult }) {
  const words = useWords();
  if (before === null || after === null) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {words('quiz.gain.too_few', { smart_count: fewest })}
      </Typography>
    );
  }
  return (
    <Box sx={{ mb: 2 }}>
      <Typography sx={{ ...TABULAR, fontSize: { xs: '1.75rem', md: '2.5rem' }, fontWeight: 700 }}>
        {words('quiz.gain.whole', { before, after })}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {words('quiz.gain.of', { smart_count: both })}
      </Typography>
      <Ends names={[words('quiz.before'), words('quiz.after')]} />
    </Box>
  );
}

function Line({ question, both }: { question: QuestionTold; both: number }) {
  const words = useWords();
  const { before, after, ownBefore, ownAfter } = question;
  const counted = before !== null && after !== null && both > 0;
  return (
    <Box component="li" sx={{ py: 1.75, borderTop: 1, borderColor: 'divider' }}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 3,
          rowGap: 1,
          alignItems: 'center',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.2fr) minmax(0, 1fr) 6rem' },
        }}
      >
        <Typography sx={{ fontWeight: 600 }}>
          <bdi>{question.asks}</bdi>
        </Typography>
        {counted && (
          <>
            <Track from={(before / both) * 100} to={(after / both) * 100} good={after > before} />
            <Typography variant="body2" sx={TABULAR}>
              {words('quiz.gain.counts', { before, after, both })}
            </Typography>
          </>
        )}
      </Box>
      <Typography sx={{ mt: 1 }}>
        <Box component="span" sx={{ display: 'block', color: 'tones.good.text', fontWeight: 650 }}>
          ✓ <bdi>{question.right}</bdi>
        </Box>
        <bdi>{question.why}</bdi>
      </Typography>
      {(ownBefore !== null || ownAfter !== null) && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          <Own label={words('quiz.before')} said={ownBefore} right={question.right} />{' '}
          <Own label={words('quiz.after')} said={ownAfter} right={question.right} />
        </Typography>
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        {words('quiz.source')} <bdi lang="en">{question.source}</bdi>
      </Typography>
    </Box>
  );
}

function Own({ label, said, right }: { label: string; said: string | null; right: string }) {
  const words = useWords();
  if (said === null) return null;
  const tone = said === right ? 'good' : 'bad';
  return (
    <Box component="span" sx={{ display: 'block', color: `tones.${tone}.text` }}>
      {words('quiz.own', { when: label })} {said === right ? '✓' : '✗'}{' '}
      <bdi>{said || words('quiz.unknown')}</bdi>
    </Box>
  );
}
