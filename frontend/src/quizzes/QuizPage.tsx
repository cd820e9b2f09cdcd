import QuizIcon from '@mui/icons-material/QuizOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../api/useAct';
import { useLocale, useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useRoomPath } from '../live/room';
import { Asked } from './Asked';
import { forget, keep, kept } from './draft';
import { type Quiz, useQuiz } from './useQuiz';

/** The questions, answered alone and sent once; what is chosen stays when the page is left. */
export default function QuizPage() {
  const words = useWords();
  const quiz = useQuiz().data;
  if (!quiz) return <Loading />;
  const title = words('quiz.title');
  if (quiz.asks.length > 0 && quiz.phase) {
    return (
      <PageShell title={title} width="sm">
        <Form key={quiz.phase} quiz={quiz} phase={quiz.phase} />
      </PageShell>
    );
  }
  return (
    <PageShell title={title} width="sm">
      <Nothing quiz={quiz} />
    </PageShell>
  );
}

function Nothing({ quiz }: { quiz: Quiz }) {
  const words = useWords();
  const path = useRoomPath();
  const said = quiz.phase !== null && quiz.answered.includes(quiz.phase);
  const after = quiz.phase === 'after';
  return (
    <EmptyState
      icon={<QuizIcon />}
      title={words(said ? 'quiz.thanks' : 'quiz.none')}
      text={words(said ? (after ? 'quiz.thanks_after' : 'quiz.thanks_before') : 'quiz.none_text')}
      action={
        <Button component={Link} to={path(after ? 'debrief' : 'exercise')} variant="contained">
          {words(after ? 'debrief.title' : 'quiz.back')}
        </Button>
      }
    />
  );
}

function Form({ quiz, phase }: { quiz: Quiz; phase: 'before' | 'after' }) {
  const words = useWords();
  const locale = useLocale();
  const { workshop } = useRoom();
  const place = `mk.quiz.${workshop.log}.${phase}`;
  const [chosen, setChosen] = useState<Record<string, string>>(() => kept(place));
  const act = useAct<Quiz>(`quiz/${phase}?language=${locale}`, { refresh: ['exercise'] });
  const left = quiz.asks.filter(({ id }) => !(id in chosen)).length;
  const choose = (id: string, letter: string) => {
    const next = { ...chosen, [id]: letter };
    setChosen(next);
    keep(place, next);
  };
  return (
    <Stack spacing={2.5}>
      <Alert severity="info">
        {words(`quiz.lead.${phase}`)} {words('quiz.private')}
      </Alert>
      {quiz.asks.map((question, at) => (
        <Asked
          key={question.id}
          number={at + 1}
          total={quiz.asks.length}
          question={question}
          language={quiz.language}
          value={chosen[question.id] ?? null}
          onChange={(letter) => choose(question.id, letter)}
        />
      ))}
      <RefusalNote refusal={act.refusal} onClose={act.clear} />
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <ActButton
          act={act}
          body={{ answers: chosen }}
          label={words('quiz.send')}
          disabled={left > 0}
          onDone={() => forget(place)}
        />
        {left > 0 && (
          <Typography variant="body2" color="text.secondary">
            {words('quiz.missing', { smart_count: left })}
          </Typography>
        )}
      </Stack>
    </Stack>
  );
}
