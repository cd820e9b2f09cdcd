import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { LOCALES, type Locale, setLocale, useLocale, useWords } from '../i18n';
import { chooseMode, type ModeChoice, useModeChoice } from '../theme/mode';
import { NAME_FONTS } from '../theme/theme';

/** The languages in their own names, always in sight on the way in. */
export function LanguageChoice({ size = 'small' }: { size?: 'small' | 'medium' | 'large' }) {
  const words = useWords();
  const locale = useLocale();
  return (
    <ToggleButtonGroup
      exclusive
      size={size}
      value={locale}
      color="primary"
      aria-label={words('page.language')}
      onChange={(_, next: Locale | null) => next && void setLocale(next)}
    >
      {LOCALES.map((one) => (
        <ToggleButton
          key={one.locale}
          value={one.locale}
          lang={one.locale}
          sx={{
            minHeight: 44,
            px: { xs: 1, sm: 2 },
            textTransform: 'none',
            fontFamily: NAME_FONTS,
            fontWeight: 600,
          }}
        >
          {one.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function ModeSwitch() {
  const words = useWords();
  const choice = useModeChoice();
  const modes: ModeChoice[] = ['light', 'dark', 'system'];
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={choice}
      color="primary"
      aria-label={words('page.appearance')}
      onChange={(_, next: ModeChoice | null) => next && chooseMode(next)}
    >
      {modes.map((mode) => (
        <ToggleButton
          key={mode}
          value={mode}
          sx={{ minHeight: 44, px: 1.5, textTransform: 'none' }}
        >
          {words(`page.${mode}` as 'page.light')}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
