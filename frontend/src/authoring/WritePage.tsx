import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import { useServedLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { Editor, goToLine } from './Editor';
import { Faults } from './Faults';
import { API, useDone } from './library';
import { Palette } from './Palette';
import type { TextShown } from './shapes';
import { TrainersOnly } from './TrainersOnly';
import { TryPanel } from './TryPanel';
import { useLook } from './useLook';
import { useTry } from './useTry';
import { drafts, inserted, instead } from './writing';

/** Write a scenario: the text, the phrases beside it, what is wrong with it, and a try by bots. */
export default function WritePage() {
  const words = useWords();
  const locale = useServedLocale();
  const { own = '', language = 'en' } = useParams();
  const read = useQuery<TextShown, Refusal>({
    queryKey: ['library', own, language, locale],
    queryFn: () => get(`${API}/${own}/texts/${language}?language=${locale}`),
    refetchOnWindowFocus: false,
    retry: false,
  });
  return (
    <TrainersOnly>
      <PublicShell title={words('authoring.write')}>
        <Button
          component={Link}
          to="/scenarios"
          sx={{ alignSelf: 'flex-start', mb: 1, marginInlineStart: -2.5 }}
        >
          {words('authoring.menu')}
        </Button>
        <RefusalNote refusal={read.error} />
        {read.isPending && <Loading lines={6} />}
        {read.data && <Desk key={own + language} shown={read.data} />}
      </PublicShell>
    </TrainersOnly>
  );
}

function Desk({ shown }: { shown: TextShown }) {
  const words = useWords();
  const locale = useServedLocale();
  const toast = useToast();
  const done = useDone();
  const play = useTry();
  const area = useRef<HTMLTextAreaElement>(null);
  const { id } = shown.own;
  const { language } = shown;
  const [left] = useState(() => drafts.read(id, language));
  const lost = left !== null && left.text !== shown.text;
  const [kept, setKept] = useState({ version: shown.version, text: shown.text });
  const [text, setText] = useState(lost ? left.text : shown.text);
  const [recovered, setRecovered] = useState(lost);
  const { faults, looking } = useLook(text);
  const unkept = text !== kept.text;
  useEffect(() => {
    if (unkept) drafts.write(id, language, kept.version, text);
    else drafts.drop(id, language);
  }, [id, language, kept.version, text, unkept]);
  const path = `/${id}/texts/${language}`;
  const take = (answer: TextShown | undefined, said: string) => {
    if (!answer) return;
    setKept({ version: answer.version, text: answer.text });
    setText(answer.text);
    setRecovered(false);
    toast({ tone: 'good', text: said });
  };
  const keep = async () => {
    if (!unkept || done.busy) return;
    const wish = { text, base: kept.version };
    take(
      await done.run<TextShown>('PUT', `${path}?language=${locale}`, wish),
      words('authoring.kept'),
    );
  };
  const back = async () =>
    take(
      await done.run<TextShown>('POST', `${path}/back?language=${locale}`, {}),
      words('authoring.undone'),
    );
  const put = (lines: string) => {
    const made = inserted(text, area.current?.selectionStart ?? text.length, lines);
    setText(made.text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(made.cursor, made.cursor);
    });
  };
  const onLine = (line: number) => goToLine(area.current, line);
  return (
    <>
      <Typography component="h1" variant="h1" sx={{ mb: 2 }}>
        <bdi>{shown.own.name}</bdi>
      </Typography>
      <RefusalNote refusal={done.refusal} onClose={done.clear} />
      {recovered && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ mb: 2 }}
          action={
            <Button
              color="inherit"
              onClick={() => {
                setText(kept.text);
                setRecovered(false);
              }}
            >
              {words('authoring.recovered_drop')}
            </Button>
          }
        >
          {words('authoring.recovered')}
        </Alert>
      )}
      <Box sx={GRID}>
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          <Editor
            text={text}
            language={language}
            area={area}
            faulty={new Set(faults.map(({ line }) => line))}
            change={setText}
            onKeep={() => void keep()}
          />
          <Stack
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Button variant="contained" onClick={() => void keep()} disabled={!unkept || done.busy}>
              {words('authoring.keep')}
            </Button>
            <Button
              variant="outlined"
              onClick={() => void play.begin(text)}
              disabled={play.on || looking || faults.length > 0}
            >
              {words('authoring.try')}
            </Button>
            <Button onClick={() => void back()} disabled={unkept || done.busy || kept.version < 2}>
              {words('authoring.undo')}
            </Button>
            <Typography color="text.secondary" role="status">
              {unkept && `${words('authoring.unkept')} · `}
              {faults.length
                ? words('authoring.faults', { smart_count: faults.length })
                : !looking && words('authoring.faultless')}
            </Typography>
          </Stack>
          <RefusalNote refusal={play.refusal} />
          {play.tried && (
            <TryPanel tried={play.tried} on={play.on} onLine={onLine} stop={play.stop} />
          )}
          <Faults
            faults={faults}
            onLine={onLine}
            onInstead={(line, phrase) => setText(instead(text, line, phrase))}
          />
        </Stack>
        <Palette language={language} put={put} />
      </Box>
    </>
  );
}

const GRID = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 4fr)' },
  alignItems: 'start',
};
