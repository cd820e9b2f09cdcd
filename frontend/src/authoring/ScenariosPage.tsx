import AddIcon from '@mui/icons-material/Add';
import BookIcon from '@mui/icons-material/AutoStoriesOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useServedLocale, useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { BringFile } from './BringFile';
import { useDone, useLibrary } from './library';
import { OwnCard } from './OwnCard';
import { Shipped } from './Shipped';
import type { Own } from './shapes';
import { TrainersOnly } from './TrainersOnly';
import { Undo } from './Undo';

/** The trainer's shelf: own scenarios, a way to bring files, and those that ship. */
export default function ScenariosPage() {
  const words = useWords();
  return (
    <TrainersOnly>
      <PublicShell title={words('authoring.menu')}>
        <Shelf />
      </PublicShell>
    </TrainersOnly>
  );
}

function Shelf() {
  const words = useWords();
  const locale = useServedLocale();
  const navigate = useNavigate();
  const read = useLibrary();
  const done = useDone();
  const [gone, setGone] = useState<Own | null>(null);
  const begin = async () => {
    const own = await done.run<Own>('POST', '', {
      name: words('authoring.new_name'),
      language: locale,
    });
    if (own) navigate(`/scenarios/${own.id}/${locale}`);
  };
  const bringBack = async () => {
    if (gone && (await done.run('POST', `/${gone.id}/return`, {}))) setGone(null);
  };
  return (
    <>
      <Button
        component={Link}
        to="/trainer"
        sx={{ alignSelf: 'flex-start', mb: 1, marginInlineStart: -2.5 }}
      >
        {words('authoring.rooms')}
      </Button>
      <Typography component="h1" variant="h1">
        {words('authoring.menu')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3, maxWidth: '62ch' }}>
        {words('authoring.lead')}
      </Typography>
      <RefusalNote refusal={done.refusal ?? read.error} onClose={done.clear} />
      {gone && (
        <Undo
          text={words('authoring.deleted', { name: gone.name })}
          undo={() => void bringBack()}
        />
      )}
      <Box sx={GRID}>
        <Box component="section" aria-labelledby="own-title">
          <Typography id="own-title" component="h2" variant="h2" sx={{ mb: 2 }}>
            {words('authoring.own')}
          </Typography>
          {read.isPending && <Loading lines={3} />}
          {read.data?.length === 0 && (
            <EmptyState
              icon={<BookIcon />}
              title={words('authoring.own_none')}
              text={words('authoring.own_none_text')}
            />
          )}
          <Stack component="ul" spacing={2} sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {(read.data ?? []).map((own) => (
              <OwnCard key={own.id} own={own} onGone={setGone} />
            ))}
          </Stack>
        </Box>
        <Stack spacing={2}>
          <BringFile />
          <Button
            startIcon={<AddIcon />}
            onClick={() => void begin()}
            disabled={done.busy}
            sx={{ alignSelf: 'flex-start' }}
          >
            {words('authoring.new')}
          </Button>
        </Stack>
      </Box>
      <Shipped />
    </>
  );
}

const GRID = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 4fr)' },
  alignItems: 'start',
};
