import { arEG, enUS, frFR, khKH } from '@mui/material/locale';
import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import { directionOf, type Locale } from '../i18n';
import { dark, light, type Tone, tones } from './palette';

declare module '@mui/material/styles' {
  interface Palette {
    tones: Record<Tone, { text: string; ground: string }>;
  }
  interface PaletteOptions {
    tones?: Record<Tone, { text: string; ground: string }>;
  }
}

const MATERIAL_WORDS: Record<Locale, object> = {
  en: enUS,
  ar: arEG,
  fr: frFR,
  km: khKH,
};

const fonts = (others: string) =>
  `"Inter Variable", ${others}, system-ui, "Segoe UI", Roboto, sans-serif`;

/** For languages by their own names: who reads neither Arabic nor Khmer fetches no more of their letters. */
export const NAME_FONTS = fonts('"Own Names"');

const components: ThemeOptions['components'] = {
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 44, paddingInline: 20, fontWeight: 600 },
      sizeSmall: {
        minHeight: 36,
        paddingInline: 14,
        '@media (max-width: 899.95px)': { minHeight: 44 },
      },
      sizeLarge: { minHeight: 52, paddingInline: 28, fontSize: '1.05rem' },
    },
  },
  MuiIconButton: { styleOverrides: { root: { minWidth: 44, minHeight: 44 } } },
  MuiRadio: { styleOverrides: { root: { minWidth: 44, minHeight: 44 } } },
  MuiToggleButton: {
    styleOverrides: { root: ({ theme }) => ({ color: theme.palette.text.secondary }) },
  },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', fullWidth: true, size: 'medium' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.paper,
        minHeight: 44,
      }),
      notchedOutline: ({ theme }) => ({
        borderColor: theme.palette.mode === 'dark' ? '#6d7d79' : '#84918c',
      }),
    },
  },
  // Figures are written from left to right also on Arabic pages, and begin where everything else begins.
  MuiInputBase: {
    styleOverrides: {
      input: { '&[dir="ltr"]': { textAlign: ['-webkit-match-parent', 'match-parent'] } },
    },
  },
  // What was chosen is read whole, also on a phone.
  MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
  MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
  MuiTableCell: {
    styleOverrides: {
      head: ({ theme }) => ({ fontWeight: 600, color: theme.palette.text.secondary }),
      root: ({ theme }) => ({ borderColor: theme.palette.divider }),
    },
  },
  MuiTooltip: { defaultProps: { arrow: true, enterTouchDelay: 0 } },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
  MuiAlert: { styleOverrides: { root: { borderRadius: 10 } } },
  MuiButtonBase: {
    styleOverrides: {
      root: ({ theme }) => ({
        fontFamily: theme.typography.fontFamily,
        '&.Mui-focusVisible': {
          outline: `3px solid ${theme.palette.primary.main}`,
          outlineOffset: 2,
        },
      }),
    },
  },
};

export type Mode = 'light' | 'dark';

/** Khmer stacks signs above and below its letters. */
const KHMER_LINE = 1.7;

export function themeFor(mode: Mode, locale: Locale): Theme {
  const atLeast = (line: number) => (locale === 'km' ? KHMER_LINE : line);
  return createTheme(
    {
      direction: directionOf(locale),
      palette: { mode, ...(mode === 'dark' ? dark : light), tones: tones[mode] },
      shape: { borderRadius: 10 },
      typography: {
        fontFamily: fonts('"Noto Sans Arabic Variable", "Noto Sans Khmer Variable"'),
        ...(locale === 'km' && { allVariants: { lineHeight: KHMER_LINE } }),
        button: { textTransform: 'none' },
        h1: {
          fontSize: 'clamp(1.5rem, 1.2rem + 1.2vw, 2.1rem)',
          fontWeight: 700,
          lineHeight: atLeast(1.2),
        },
        h2: { fontSize: '1.25rem', fontWeight: 650, lineHeight: atLeast(1.3) },
        h3: { fontSize: '1.05rem', fontWeight: 650, lineHeight: atLeast(1.4) },
        overline: { textTransform: 'none', letterSpacing: 0, fontWeight: 600 },
      },
      components: {
        ...components,
        MuiCssBaseline: {
          styleOverrides: {
            body: {
              minHeight: '100vh',
              '--mk-on': mode === 'dark' ? '#05262f' : '#ffffff',
              WebkitFontSmoothing: 'antialiased',
            },
            'a:focus-visible, [tabindex]:focus-visible': {
              outline: '3px solid currentColor',
              outlineOffset: 2,
            },
            '@media (prefers-reduced-motion: reduce)': {
              '*': { animation: 'none !important', transition: 'none !important' },
            },
          },
        },
      },
    },
    MATERIAL_WORDS[locale],
  );
}

/** Figures that do not jump while they count. */
export const TABULAR = { fontVariantNumeric: 'tabular-nums', fontFeatureSettings: '"tnum"' };
export const MONO = 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace';
