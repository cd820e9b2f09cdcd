import { useEffect, useState } from 'react';
import { isRefusal, post } from '../api/client';
import { useServedLocale } from '../i18n';
import { API } from './library';
import type { Fault } from './shapes';

const PAUSE = 600; // after the last key

/** What the checks say of a text, asked for when nobody has typed for a moment. */
export function useLook(text: string | null): { faults: Fault[]; looking: boolean } {
  const language = useServedLocale();
  const [seen, setSeen] = useState<{ of: string; faults: Fault[] } | null>(null);
  useEffect(() => {
    if (text === null) return;
    let stale = false;
    const timer = setTimeout(async () => {
      try {
        const said = await post<{ findings: Fault[] }>(`${API}/look?language=${language}`, {
          text,
        });
        if (!stale) setSeen({ of: text, faults: said.findings });
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, language]);
  return { faults: seen?.faults ?? [], looking: seen?.of !== text };
}
