import { useState } from 'react';
import { isRefusal } from '../api/client';
import type { Refusal } from '../api/refusal';
import { useSize } from '../documents/SizeText';
import { useServedLocale, useWords } from '../i18n';
import { useToast } from '../layout/toasts';
import { faultsOf, sendScenario, useShelfChanged } from './library';
import type { Fault } from './shapes';

/** What the server takes at most, in bytes: a larger file is not sent at all. */
const LARGEST = 1024 * 1024;

/** A file brought to the shelf, or into one of the scenarios there; and what is wrong with it, all at once. */
export function useBring(into?: string) {
  const words = useWords();
  const language = useServedLocale();
  const toast = useToast();
  const changed = useShelfChanged();
  const size = useSize();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tooLarge, setTooLarge] = useState<Fault[]>([]);
  const bring = async (file: File | undefined) => {
    if (!file || busy) return;
    setRefusal(null);
    setTooLarge([]);
    if (file.size > LARGEST) {
      const problem = words('authoring.too_large', { size: size(file.size), most: size(LARGEST) });
      const cure = words('authoring.too_large_cure');
      const code = 'authoring.too_large';
      setTooLarge([{ code, file: file.name, line: 1, problem, cure, near: [] }]);
      return;
    }
    setBusy(true);
    try {
      const own = await sendScenario(file, language, into);
      changed();
      const said = into ? 'authoring.quiz_taken' : 'authoring.taken';
      toast({ tone: 'good', text: words(said, { name: own.name }) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    bring,
    busy,
    refusal,
    faults: [...tooLarge, ...faultsOf(refusal)],
    clear: () => setRefusal(null),
  };
}
