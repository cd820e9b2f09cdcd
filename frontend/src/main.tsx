import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import './theme/fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { firstLocale, setLocale } from './i18n';
import { queryClient } from './providers/queryClient';
import { ThemeRoot } from './theme/ThemeRoot';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await setLocale(firstLocale());
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ThemeRoot>
        <App />
      </ThemeRoot>
    </QueryClientProvider>
  </StrictMode>,
);
