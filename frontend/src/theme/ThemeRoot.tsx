import createCache, { type EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline, type Theme, ThemeProvider, useMediaQuery } from '@mui/material';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { prefixer } from 'stylis';
import { directionOf, useLocale } from '../i18n';
import { useMode } from './mode';
import { themeFor } from './theme';

/** The server writes a fresh nonce into the page; every style we insert must carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

const caches: Record<'ltr' | 'rtl', EmotionCache> = {
  ltr: createCache({ key: 'mk', nonce }),
  rtl: createCache({ key: 'mkrtl', nonce, stylisPlugins: [prefixer, rtlPlugin] }),
};

const PageTheme = createContext<Theme | null>(null);

/** The theme object itself, for react-admin's own provider. */
export function usePageTheme(): Theme {
  const theme = useContext(PageTheme);
  if (!theme) throw new Error('usePageTheme outside ThemeRoot');
  return theme;
}

export function ThemeRoot({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const chosen = useMode();
  // Paper is white, whatever the screen is.
  const mode = useMediaQuery('print', { noSsr: true }) ? 'light' : chosen;
  const theme = useMemo(() => themeFor(mode, locale), [mode, locale]);
  return (
    <CacheProvider value={caches[directionOf(locale)]}>
      <PageTheme.Provider value={theme}>
        <ThemeProvider theme={theme}>
          <CssBaseline enableColorScheme />
          {children}
        </ThemeProvider>
      </PageTheme.Provider>
    </CacheProvider>
  );
}
