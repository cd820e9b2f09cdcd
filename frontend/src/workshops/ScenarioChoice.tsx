import { MenuItem, TextField } from '@mui/material';
import { LOCALES, type Locale, useWords, useWordsOr } from '../i18n';
import { languageOf, storyOf, tonguesOf } from './scenarios';

interface Props {
  scenarios: readonly string[];
  /** Empty for free play. */
  chosen: string;
  language: Locale;
  choose: (scenario: string) => void;
  speak: (language: Locale) => void;
}

/** Which story is played and in which language; the one follows the other where the page can. */
export function ScenarioChoice({ scenarios, chosen, language, choose, speak }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
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
          scenarios
            .filter((name) => languageOf(name) === written)
            .map((name) => (
              <MenuItem key={name} value={name} sx={{ minHeight: 44, whiteSpace: 'normal' }}>
                <span>
                  {wordsOr(`trainer.scenario_${storyOf(name)}`, name)} (
                  <bdi lang={written}>{tongue}</bdi>)
                </span>
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
        onChange={(event) => speak(event.target.value as Locale)}
      >
        {LOCALES.map((one) => (
          <MenuItem key={one.locale} value={one.locale} lang={one.locale} sx={{ minHeight: 44 }}>
            {one.name}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
