import {
  Button,
  Card,
  CardContent,
  FormControlLabel,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { get, isRefusal, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { WorkshopShown, WorkshopWanted } from '../api/shapes';
import { type Translate, useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { queryClient } from '../providers/queryClient';
import { nextFirm, seatsFor, TENDERERS } from './plan';
import { ScenarioChoice } from './ScenarioChoice';
import { inLanguage, localeOf, storyOf } from './scenarios';
import { type Tenderer, TendererNames } from './TendererNames';

/** The law that wants two persons, and the story about it. */
const FOUR_EYES = { pack: 'foureyes', scenario: 'four_eyes' };

interface Props {
  onOpened: (room: WorkshopShown) => void;
}

/** A new room with everything filled in: one press opens it. */
export function NewWorkshop({ onOpened }: Props) {
  const words = useWords();
  const [language, setLanguage] = useState(useLocale());
  const [title, setTitle] = useState(words('trainer.name_default'));
  const [scenario, setScenario] = useState<string | null>(null);
  const [entity, setEntity] = useState(words('trainer.entity_default'));
  const [tenderers, setTenderers] = useState(() => usualTenderers(words));
  const [signing, setSigning] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = useQuery({
    queryKey: ['scenarios'],
    queryFn: () => get<string[]>('/api/scenarios'),
  });
  const scenarios = read.data ?? [];
  const chosen = scenario ?? inLanguage(scenarios, language, 'first_bid');
  const twoOfficers = signing ?? storyOf(chosen) === FOUR_EYES.scenario;
  const seats = seatsFor({
    entity,
    tenderers: tenderers.map(({ name }) => name),
    twoOfficers,
    words,
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const law = twoOfficers ? { pack: FOUR_EYES.pack } : {};
      const plan: WorkshopWanted = { title, language, seats, ...law };
      const wanted = chosen ? { ...plan, scenario: chosen } : plan;
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
          <ScenarioChoice
            scenarios={scenarios}
            chosen={chosen}
            language={language}
            choose={(name) => {
              setScenario(name);
              if (name) setLanguage(localeOf(name) ?? language);
            }}
            speak={(spoken) => {
              setLanguage(spoken);
              if (chosen) setScenario(inLanguage(scenarios, spoken, storyOf(chosen)));
            }}
          />
          <TextField
            label={words('trainer.entity')}
            value={entity}
            required
            onChange={(event) => setEntity(event.target.value)}
          />
          <FormControlLabel
            control={<Switch checked={twoOfficers} onChange={(_, on) => setSigning(on)} />}
            label={
              <>
                {words('trainer.two_persons')}
                <Typography variant="body2" color="text.secondary">
                  {words('trainer.two_persons_text')}
                </Typography>
              </>
            }
          />
          <TendererNames tenderers={tenderers} change={setTenderers} />
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

function usualTenderers(words: Translate): Tenderer[] {
  const names: string[] = [];
  while (names.length < TENDERERS.usual) names.push(nextFirm(names, words));
  return names.map((name, id) => ({ id, name }));
}
