import { Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { FileButton } from '../fields/FileButton';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { Faults } from './Faults';
import { API, useDone } from './library';
import type { Own, OwnText } from './shapes';
import { Undo } from './Undo';
import { useBring } from './useBring';

interface Props {
  own: Own;
  onGone: (own: Own) => void;
}

/** One own scenario: its languages, and what can be done with it. */
export function OwnCard({ own, onGone }: Props) {
  const words = useWords();
  const locale = useLocale();
  const done = useDone();
  const quiz = useBring(own.id);
  const [named, setNamed] = useState<string | null>(null);
  const [askedBefore, setAskedBefore] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const text =
    own.texts.find((one) => one.language === (chosen ?? locale)) ?? (own.texts[0] as OwnText);
  const way = `/scenarios/${own.id}/${text.language}`;
  const rename = async () => {
    if (await done.run('PATCH', `/${own.id}`, { name: named?.trim() })) setNamed(null);
  };
  const askNothing = async () => {
    if (await done.run('DELETE', `/${own.id}/quiz`)) setAskedBefore(true);
  };
  const remove = async () => {
    if ((await done.run('DELETE', `/${own.id}`)) !== undefined) onGone(own);
  };
  const clear = () => {
    done.clear();
    quiz.clear();
  };
  return (
    <Card component="li" sx={{ p: 2.5 }}>
      {named === null ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
          <Typography component="h3" variant="h2" sx={{ flex: 1, minWidth: 200 }}>
            <bdi>{own.name}</bdi>
          </Typography>
          <StatusChip
            tone={text.sound ? 'good' : 'wait'}
            label={words(text.sound ? 'authoring.sound' : 'authoring.draft')}
          />
        </Box>
      ) : (
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
          sx={{ display: 'flex', gap: 1 }}
        >
          <TextField
            label={words('authoring.name')}
            value={named}
            autoFocus
            fullWidth
            slotProps={{ htmlInput: { maxLength: 200 } }}
            onChange={(event) => setNamed(event.target.value)}
          />
          <Button type="submit" disabled={done.busy || !named.trim()}>
            {words('authoring.keep')}
          </Button>
        </Box>
      )}
      <Typography color="text.secondary" component="div" sx={{ mt: 0.5 }}>
        <bdi lang={text.language}>{text.title}</bdi> · <InstantField value={own.changedAt} />
        {own.questions > 0 && ` · ${words('authoring.quiz', { smart_count: own.questions })}`}
      </Typography>
      <Languages texts={own.texts} chosen={text.language} choose={setChosen} />
      <RefusalNote refusal={done.refusal ?? quiz.refusal} onClose={clear} />
      <Faults faults={quiz.faults} />
      {own.questions === 0 && askedBefore && (
        <Undo
          text={words('authoring.quiz_gone', { name: own.name })}
          disabled={done.busy}
          undo={() => void done.run('POST', `/${own.id}/quiz/return`, {})}
        />
      )}
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ mt: 1.5, flexWrap: 'wrap', '& .MuiButton-text': { px: 1.25 } }}
      >
        <Button component={Link} to={`${way}/figures`} variant="outlined">
          {words('authoring.numbers')}
        </Button>
        <Button component={Link} to={way} variant="outlined">
          {words('authoring.write')}
        </Button>
        {text.sound && (
          <Button component={Link} to={`/trainer?scenario=${encodeURIComponent(text.scenario)}`}>
            {words('authoring.open_room')}
          </Button>
        )}
        <Button component="a" href={`${API}/${own.id}/file`} download>
          {words('authoring.download')}
        </Button>
        <FileButton
          variant="text"
          label={words('authoring.quiz_bring')}
          accept=".toml"
          disabled={quiz.busy}
          take={(file) => void quiz.bring(file)}
        />
        {own.questions > 0 && (
          <Button onClick={() => void askNothing()} disabled={done.busy}>
            {words('authoring.quiz_away')}
          </Button>
        )}
        <Button onClick={() => setNamed(named === null ? own.name : null)}>
          {words('authoring.rename')}
        </Button>
        <Button color="error" onClick={() => void remove()} disabled={done.busy}>
          {words('authoring.delete')}
        </Button>
      </Stack>
    </Card>
  );
}

interface LanguagesProps {
  texts: readonly OwnText[];
  chosen: string;
  choose: (language: string) => void;
}

function Languages({ texts, chosen, choose }: LanguagesProps) {
  if (texts.length < 2) return null;
  return (
    <Box sx={{ mt: 1, display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {texts.map(({ language }) => (
        <Button
          key={language}
          size="small"
          lang={language}
          aria-pressed={language === chosen}
          variant={language === chosen ? 'outlined' : 'text'}
          onClick={() => choose(language)}
          sx={{ minWidth: 44, textTransform: 'none' }}
        >
          {nameOf(language)}
        </Button>
      ))}
    </Box>
  );
}

/** A language's own name for itself. */
export const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
