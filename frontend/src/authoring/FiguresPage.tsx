import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import { useServedLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { Faults } from './Faults';
import { FigureField } from './FigureField';
import { API, faultsOf, useDone } from './library';
import type { Fields } from './shapes';
import { TrainersOnly } from './TrainersOnly';

const GROUPS = ['story', 'room', 'notice', 'items', 'bids', 'marks', 'acts'] as const;

/** Change the numbers: the figures and names of a scenario as a form. */
export default function FiguresPage() {
  const words = useWords();
  const { own = '', language = 'en' } = useParams();
  const read = useQuery<Fields, Refusal>({
    queryKey: ['library', own, language, 'fields'],
    queryFn: () => get(`${API}/${own}/texts/${language}/fields`),
    refetchOnWindowFocus: false,
    retry: false,
  });
  return (
    <TrainersOnly>
      <PublicShell title={words('authoring.numbers')} width="md">
        <Button
          component={Link}
          to="/scenarios"
          sx={{ alignSelf: 'flex-start', mb: 1, marginInlineStart: -2.5 }}
        >
          {words('authoring.menu')}
        </Button>
        <RefusalNote refusal={read.error} />
        {read.isPending && <Loading lines={6} />}
        {read.data && (
          <Form key={read.data.version} shown={read.data} again={() => void read.refetch()} />
        )}
      </PublicShell>
    </TrainersOnly>
  );
}

function Form({ shown, again }: { shown: Fields; again: () => void }) {
  const words = useWords();
  const locale = useServedLocale();
  const toast = useToast();
  const done = useDone();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const changes = shown.fields
    .filter(({ id, value }) => typed[id] !== undefined && typed[id].trim() !== value)
    .map(({ id }) => ({ id, value: (typed[id] ?? '').trim() }));
  const path = `/${shown.own.id}/texts/${shown.language}`;
  const keep = async () => {
    const wish = { base: shown.version, changes };
    if (!(await done.run('POST', `${path}/fields?language=${locale}`, wish))) return;
    toast({ tone: 'good', text: words('authoring.kept') });
    again();
  };
  const back = async () => {
    if (!(await done.run('POST', `${path}/back`, {}))) return;
    toast({ tone: 'good', text: words('authoring.undone') });
    again();
  };
  const first = shown.own.texts.find(({ language }) => language === shown.language)?.first;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Typography component="h1" variant="h1">
        <bdi>{shown.own.name}</bdi>
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3, maxWidth: '62ch' }}>
        {words('authoring.numbers_text')}
      </Typography>
      {GROUPS.map((group) => {
        const fields = shown.fields.filter((field) => field.group === group);
        if (fields.length === 0) return null;
        return (
          <Box key={group} component="section" aria-labelledby={`group-${group}`} sx={{ mb: 4 }}>
            <Typography id={`group-${group}`} component="h2" variant="h2" sx={{ mb: 2 }}>
              {words(`authoring.group.${group}`)}
            </Typography>
            <Box sx={GRID}>
              {fields.map((field) => (
                <FigureField
                  key={field.id}
                  field={field}
                  language={shown.language}
                  value={typed[field.id] ?? field.value}
                  wrong={done.refusal?.errors[field.id] !== undefined}
                  change={(value) => setTyped({ ...typed, [field.id]: value })}
                />
              ))}
            </Box>
          </Box>
        );
      })}
      <Box sx={BAR}>
        <RefusalNote refusal={done.refusal} onClose={done.clear} />
        <Faults faults={faultsOf(done.refusal)} />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 1 }}>
          <Button type="submit" variant="contained" disabled={changes.length === 0 || done.busy}>
            {words('authoring.keep')}
          </Button>
          <Button onClick={() => void back()} disabled={done.busy || first || changes.length > 0}>
            {words('authoring.undo')}
          </Button>
          <Button component={Link} to={`/scenarios/${shown.own.id}/${shown.language}`}>
            {words('authoring.try')}
          </Button>
          <Typography color="text.secondary" role="status">
            {changes.length > 0 && words('authoring.changed', { smart_count: changes.length })}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}

const GRID = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  alignItems: 'start',
};
const BAR = {
  position: 'sticky',
  bottom: 0,
  py: 1.5,
  bgcolor: 'background.default',
  borderTop: 1,
  borderColor: 'divider',
};
