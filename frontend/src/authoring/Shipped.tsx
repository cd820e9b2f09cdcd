import { Box, Button, Card, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ScenarioShown } from '../api/shapes';
import { useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { storyOf } from '../workshops/scenarios';
import { useLawName } from '../workshops/useLawName';
import { useOffered } from '../workshops/useOffered';
import { useDone } from './library';
import type { Own } from './shapes';

/** The scenarios that ship, each once, in the page's language where it is told in it. */
export function Shipped() {
  const words = useWords();
  const locale = useLocale();
  const lawName = useLawName();
  const toast = useToast();
  const navigate = useNavigate();
  const done = useDone();
  const [wish, setWish] = useState('');
  const told = byStory(useOffered<ScenarioShown>('scenarios'), locale);
  const found = told.filter((one) =>
    one.title.toLocaleLowerCase(locale).includes(wish.trim().toLocaleLowerCase(locale)),
  );
  const copy = async (scenario: string) => {
    const own = await done.run<Own>('POST', '/copies', { scenario });
    if (!own) return;
    toast({ tone: 'good', text: words('authoring.copied') });
    const language = own.texts.find((one) => one.language === locale) ? locale : 'en';
    const first = own.texts.find((one) => one.language === language) ?? own.texts[0];
    navigate(`/scenarios/${own.id}/${first?.language}/figures`);
  };
  return (
    <Box component="section" aria-labelledby="shipped-title" sx={{ mt: 5 }}>
      <Typography id="shipped-title" component="h2" variant="h2" sx={{ mb: 2 }}>
        {words('authoring.shipped')}
      </Typography>
      <TextField
        type="search"
        label={words('authoring.search')}
        value={wish}
        onChange={(event) => setWish(event.target.value)}
        sx={{ mb: 2, width: '100%', maxWidth: 420 }}
      />
      <RefusalNote refusal={done.refusal} onClose={done.clear} />
      <Box component="ul" sx={GRID}>
        {found.map((one) => (
          <Card
            component="li"
            key={one.name}
            sx={{ p: 2, display: 'flex', flexDirection: 'column' }}
          >
            <Typography component="h3" sx={{ fontWeight: 650, flex: 1 }}>
              <bdi lang={one.language}>{one.title}</bdi>
            </Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {[
                lawName(one.pack),
                one.minutes == null ? '' : words('trainer.minutes', { smart_count: one.minutes }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            <Button
              onClick={() => void copy(one.name)}
              disabled={done.busy}
              sx={{ alignSelf: 'flex-start', mt: 1 }}
            >
              {words('authoring.copy')}
            </Button>
          </Card>
        ))}
      </Box>
    </Box>
  );
}

function byStory(offered: readonly ScenarioShown[], locale: string): ScenarioShown[] {
  const stories = new Map<string, ScenarioShown>();
  for (const one of offered.filter(({ name }) => !name.startsWith('own/'))) {
    const known = stories.get(storyOf(one.name));
    if (!known || one.language === locale || (known.language !== locale && one.language === 'en'))
      stories.set(storyOf(one.name), one);
  }
  return [...stories.values()].sort((one, other) => one.title.localeCompare(other.title, locale));
}

const GRID = {
  display: 'grid',
  gap: 1.5,
  p: 0,
  m: 0,
  listStyle: 'none',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
};
