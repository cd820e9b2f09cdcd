import { useCallback } from 'react';
import type { Licence, Region, Register } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useLocale } from '../i18n';

/** The lists of the office that registers; they stay as they are while a room lives. */
export const useRegister = () => useRead<Register>('register', 'register').data;

/** The name of a licence or region in the reader's language. */
export function useListedName() {
  const locale = useLocale();
  return useCallback(
    ({ id, names }: Licence | Region) => names[locale] ?? names.en ?? id,
    [locale],
  );
}

/** Licences and regions by their identifiers; one that the lists do not have keeps what it was called. */
export function useQualificationNames() {
  const register = useRegister();
  const nameOf = useListedName();
  return useCallback(
    (list: 'licences' | 'regions', id: string, called = '') => {
      const listed: readonly (Licence | Region)[] = register?.[list] ?? [];
      const found = listed.find((one) => one.id === id);
      return found ? nameOf(found) : called || id;
    },
    [register, nameOf],
  );
}
