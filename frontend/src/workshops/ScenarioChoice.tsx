import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { ScenarioShown } from '../api/shapes';
import { LOCALES, type Locale, useLocale, useWords } from '../i18n';
import { inLanguage, storyOf, tongueIn, tonguesOf } from './scenarios';
import { useLawName } from './useLawName';

interface Props {
  scenarios: readonly ScenarioShown[];
  /** Empty for free play. */
  chosen: string;
  language: Locale;
  choose: (scenario: string) => void;
  speak: (language: Locale) => void;
}

/** Which story is played and in which language; the one follows the other where the page can. */
export function ScenarioChoice({ scenarios, chosen, language, choose, speak }: Props) {
  const words = useWords();
  const page = useLocale();
  /** In what the scenario stays where a room's language is not one that it is written in. */
  const staysIn = (spoken: Locale): string | null => {
    const name = chosen && inLanguage(scenarios, spoken, storyOf(chosen));
    const written = scenarios.find((one) => one.name === name)?.language ?? spoken;
    return written === spoken ? null : tongueIn(page, written);
  };
  const stays = staysIn(language);
  return (
    <>
      <TextField
        select
        label={words('trainer.scenario')}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        sx={{ '&& .MuiSelect-select': { whiteSpace: 'normal' } }}
      >
        {tonguesOf(scenarios).flatMap(({ language: written, name: tongue }) =>
          byStory(scenarios, written).map((one) => (
            <MenuItem
              key={one.name}
              value={one.name}
              sx={{ minHeight: 44, whiteSpace: 'normal', display: 'block' }}
            >
              <Title scenario={one} tongue={tongue} />
            </MenuItem>
          )),
        )}
        <MenuItem value="" sx={{ minHeight: 44 }}>
          {words('trainer.no_scenario')}
        </MenuItem>
      </TextField>
      <TextField
        select
        label={words('trainer.language')}
        value={language}
        helperText={stays && words('trainer.told_in', { tongue: stays })}
        onChange={(event) => speak(event.target.value as Locale)}
      >
        {LOCALES.map((one) => {
          const other = staysIn(one.locale);
          return (
            <MenuItem
              key={one.locale}
              value={one.locale}
              sx={{ minHeight: 44, whiteSpace: 'normal', display: 'block' }}
            >
              <bdi lang={one.locale}>{one.name}</bdi>
              {other && (
                <Typography component="span" variant="caption" color="text.secondary">
                  {' · '}
                  {words('trainer.scenario_in', { tongue: other })}
                </Typography>
              )}
            </MenuItem>
          );
        })}
      </TextField>
    </>
  );
}

const byStory = (scenarios: readonly ScenarioShown[], language: string) =>
  scenarios
    .filter((one) => one.language === language)
    .sort(
      (one, other) =>
        (one.level ?? 9) - (other.level ?? 9) ||
        storyOf(one.name).localeCompare(storyOf(other.name)),
    );

/** A scenario's own title, and below it the law, the level, the time and the language. */
function Title({ scenario, tongue }: { scenario: ScenarioShown; tongue: string }) {
  const words = useWords();
  const lawName = useLawName();
  const facts = [
    lawName(scenario.pack),
    scenario.level === null ? '' : words('trainer.level', { level: scenario.level }),
    scenario.minutes === null ? '' : words('trainer.minutes', { smart_count: scenario.minutes }),
  ].filter(Boolean);
  return (
    <>
      <Box component="bdi" lang={scenario.language} sx={{ display: 'block' }}>
        {scenario.title}
      </Box>
      <Typography component="span" variant="caption" color="text.secondary">
        {facts.join(' · ')} · <bdi lang={scenario.language}>{tongue}</bdi>
      </Typography>
    </>
  );
}
