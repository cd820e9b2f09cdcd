import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Remove';
import {
  Button,
  Card,
  CardContent,
  IconButton,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { get, isRefusal, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { WorkshopShown } from '../api/shapes';
import { LOCALES, type Locale, useLocale, useWords, useWordsOr } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { queryClient } from '../providers/queryClient';
import { TABULAR } from '../theme/theme';
import { seatsFor, TENDERERS } from './plan';

interface Props {
  onOpened: (room: WorkshopShown) => void;
}

/** A new room with everything filled in: one press opens it. */
export function NewWorkshop({ onOpened }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const locale = useLocale();
  const [title, setTitle] = useState(words('trainer.name_default'));
  const [language, setLanguage] = useState<Locale>(locale);
  const [scenario, setScenario] = useState<string | null>(null);
  const [entity, setEntity] = useState(words('trainer.entity_default'));
  const [tenderers, setTenderers] = useState(3);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const scenarios = useQuery({
    queryKey: ['scenarios'],
    queryFn: () => get<string[]>('/api/scenarios'),
  });
  const offered = (scenarios.data ?? []).filter((name) =>
    language === 'en' ? !name.includes('/') : name.startsWith(`${language}/`),
  );
  const preferred = offered.find((name) => name.endsWith('first_bid')) ?? '';
  const chosen =
    scenario !== null && (scenario === '' || offered.includes(scenario)) ? scenario : preferred;
  const seats = seatsFor({ entity, tenderers, words });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const wanted = { title, language, seats, ...(chosen ? { scenario: chosen } : {}) };
      const room = await post<WorkshopShown>('/api/workshops', wanted);
      void queryClient.invalidateQueries({ queryKey: ['workshops'] });
      onOpened(room);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Card component="section" aria-labelledby="new-title">
      <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
        <Typography id="new-title" component="h2" variant="h2" sx={{ mb: 2.5 }}>
          {words('trainer.create_title')}
        </Typography>
        <Stack component="form" spacing={2.5} onSubmit={submit}>
          <TextField
            label={words('trainer.name')}
            value={title}
            required
            onChange={(event) => setTitle(event.target.value)}
          />
          <TextField
            select
            label={words('trainer.language')}
            value={language}
            onChange={(event) => setLanguage(event.target.value as Locale)}
          >
            {LOCALES.map((one) => (
              <MenuItem key={one.locale} value={one.locale} lang={one.locale}>
                {one.name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={words('trainer.scenario')}
            value={chosen}
            onChange={(event) => setScenario(event.target.value)}
            sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
          >
            {offered.map((name) => (
              <MenuItem key={name} value={name}>
                {wordsOr(`trainer.scenario_${name.split('/').pop()}`, name)}
              </MenuItem>
            ))}
            <MenuItem value="">{words('trainer.no_scenario')}</MenuItem>
          </TextField>
          <TextField
            label={words('trainer.entity')}
            value={entity}
            required
            onChange={(event) => setEntity(event.target.value)}
          />
          <Stack
            direction="row"
            spacing={1}
            sx={{ alignItems: 'center' }}
            role="group"
            aria-label={words('trainer.tenderers')}
          >
            <Typography sx={{ flex: 1 }}>{words('trainer.tenderers')}</Typography>
            <IconButton
              aria-label={words('trainer.fewer')}
              disabled={tenderers <= TENDERERS.least}
              onClick={() => setTenderers(tenderers - 1)}
            >
              <RemoveIcon />
            </IconButton>
            <Typography
              component="output"
              sx={{ ...TABULAR, fontWeight: 700, minWidth: '2ch', textAlign: 'center' }}
            >
              {tenderers}
            </Typography>
            <IconButton
              aria-label={words('trainer.more')}
              disabled={tenderers >= TENDERERS.most}
              onClick={() => setTenderers(tenderers + 1)}
            >
              <AddIcon />
            </IconButton>
          </Stack>
          <Typography variant="body2" color="text.secondary">
            {words('trainer.seats_text', { smart_count: seats.length })}
          </Typography>
          <RefusalNote refusal={refusal} />
          <Button type="submit" variant="contained" size="large" disabled={busy} aria-busy={busy}>
            {words('trainer.create')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
