import { useCallback } from 'react';
import type { ProcedureShown } from '../../api/shapes';
import { useLocale } from '../../i18n';

/** The name of a procedure in the reader's language; its own country's name stands beside it. */
export function useProcedureName() {
  const locale = useLocale();
  return useCallback(
    ({ id, names }: Pick<ProcedureShown, 'id' | 'names'>) => names[locale] ?? names.en ?? id,
    [locale],
  );
}
