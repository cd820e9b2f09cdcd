import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Button, Card, CardContent, Collapse, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import type {
  PackShown,
  Playlist,
  ScenarioShown,
  WorkshopShown,
  WorkshopWanted,
} from '../api/shapes';
import { SIZE, wholeOf } from '../crowds/shapes';
import { type Translate, useLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { LawChoice } from './LawChoice';
import { type Lesson, LessonCards } from './LessonCards';
import { FOUR_EYES, GENERIC } from './law';
import { castOf, nextFirm, seatsFor, TENDERERS } from './plan';
import type { Missing } from './rivals';
import { ScenarioChoice } from './ScenarioChoice';
import { inLanguage, localeOf, storyOf, titleIn } from './scenarios';
import { type Tenderer, TendererNames } from './TendererNames';
import { TwoPersons } from './TwoPersons';
import { useOffered } from './useOffered';
import { useOpening } from './useOpening';

interface Props {
  onOpened: (room: WorkshopShown, missing: Missing | null) => void;
}

/** A new room with everything filled in: one press opens it. What the scenario asks for is taken from it. */
export function NewWorkshop({ onOpened }: Props) {
  const words = useWords();
  const [language, setLanguage] = useState(useLocale());
  const [named, setNamed] = useState<string | null>(null);
  const [asked] = useSearchParams();
  const [scenario, setScenario] = useState<string | null>(asked.get('scenario'));
  const [playlist, setPlaylist] = useState<Playlist | null>(null);
  const [details, setDetails] = useState(false);
  const [law, setLaw] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [entity, setEntity] = useState<string | null>(null);
  const [tenderers, setTenderers] = useState<Tenderer[] | null>(null);
  const [rivals, setRivals] = useState('');
  const { open, busy, refusal } = useOpening(onOpened);
  const scenarios = useOffered<ScenarioShown>('scenarios');
  const packs = useOffered<PackShown>('packs');
  const playlists = useOffered<Playlist>('playlists');
  const chosen = scenario ?? inLanguage(scenarios, language, 'first_bid');
  const story = scenarios.find(({ name }) => name === chosen);
  const title =
    named ??
    (playlist && titleIn(playlist, language)) ??
    story?.title ??
    words('trainer.name_default');
  const cast = castOf(story);
  const pack = law ?? story?.pack ?? GENERIC;
  const entityName = entity ?? cast.entity ?? words('trainer.entity_default');
  const firms = tenderers ?? numbered(cast.firms.length ? cast.firms : usualFirms(words));
  const twoOfficers = packs.find(({ name }) => name === pack)?.secondPerson ?? false;
  const seats = seatsFor({
    entity: entityName,
    tenderers: firms.map(({ name }) => name),
    twoOfficers,
    cast: cast.cast,
    words,
  });
  const uncounted = rivals !== '' && wholeOf(rivals, 0, SIZE.most) === null;
  const choose = (name: string, from: Playlist | null = null) => {
    setScenario(name);
    setPlaylist(from);
    setLaw(null);
    setEntity(null);
    setTenderers(null);
    const told = scenarios.find((one) => one.name === name);
    const heard = scenarios.some((one) => one.language === language);
    if (told && heard) setLanguage(localeOf(told) ?? language);
  };
  const pick = (lesson: Lesson) => {
    if ('scenario' in lesson) return choose(lesson.scenario);
    const listed = playlists.find(({ name }) => name === lesson.playlist);
    if (listed?.scenarios[0]) choose(listed.scenarios[0], listed);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (uncounted) return setDetails(true);
    const plan: WorkshopWanted = { title, language, seats, pack };
    if (day) plan.packDate = day;
    if (chosen) plan.scenario = chosen;
    if (playlist) plan.playlist = playlist.name;
    await open(plan, wholeOf(rivals, 1, SIZE.most));
  };
  return (
    <Card component="section" aria-labelledby="new-title">
      <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
        <Typography id="new-title" component="h2" variant="h2" sx={{ mb: 2.5 }}>
          {words('trainer.create_title')}
        </Typography>
        <Stack component="form" spacing={2.5} onSubmit={submit}>
          {scenarios.length === 0 && <Loading lines={3} />}
          <LessonCards
            scenarios={scenarios}
            playlists={playlists}
            language={language}
            chosen={playlist ? { playlist: playlist.name } : { scenario: chosen }}
            choose={pick}
          />
          <RefusalNote refusal={refusal} />
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={busy || scenarios.length === 0}
            aria-busy={busy}
          >
            {words('trainer.create')}
          </Button>
          <Button
            onClick={() => setDetails(!details)}
            aria-expanded={details}
            endIcon={<ExpandIcon sx={{ rotate: details ? '180deg' : '0deg' }} />}
          >
            {words('lessons.details')}
          </Button>
          <Collapse in={details} unmountOnExit>
            <Stack spacing={2.5}>
              <TextField
                label={words('trainer.name')}
                value={title}
                required
                onChange={(event) => setNamed(event.target.value)}
              />
              <ScenarioChoice
                scenarios={scenarios}
                chosen={chosen}
                language={language}
                choose={choose}
                speak={(spoken) => {
                  setLanguage(spoken);
                  if (chosen) setScenario(inLanguage(scenarios, spoken, storyOf(chosen)));
                }}
              />
              <LawChoice
                packs={packs.filter(({ name }) => name !== FOUR_EYES)}
                chosen={pack === FOUR_EYES ? GENERIC : pack}
                day={day}
                choose={setLaw}
                on={setDay}
              />
              {(pack === GENERIC || pack === FOUR_EYES) && (
                <TwoPersons
                  on={pack === FOUR_EYES}
                  turn={(on) => setLaw(on ? FOUR_EYES : GENERIC)}
                />
              )}
              <TextField
                label={words('trainer.entity')}
                value={entityName}
                required
                onChange={(event) => setEntity(event.target.value)}
              />
              <TendererNames tenderers={firms} change={setTenderers} />
              <TextField
                label={words('crowds.at_start')}
                value={rivals}
                helperText={words('crowds.at_start_why')}
                error={uncounted}
                slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '[0-9]*' } }}
                onChange={(event) => setRivals(event.target.value)}
              />
              <Typography variant="body2" color="text.secondary">
                {words('trainer.seats_text', { smart_count: seats.length })}
              </Typography>
            </Stack>
          </Collapse>
        </Stack>
      </CardContent>
    </Card>
  );
}

const numbered = (names: readonly string[]): Tenderer[] => names.map((name, id) => ({ id, name }));

function usualFirms(words: Translate): string[] {
  const names: string[] = [];
  while (names.length < TENDERERS.usual) names.push(nextFirm(names, words));
  return names;
}
