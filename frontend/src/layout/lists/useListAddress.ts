import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, type ListForm, type Wanted, wantedIn } from './address';

export interface ListAddress extends Wanted {
  /** Whether a search or a filter leaves rows out. */
  narrowed: boolean;
  change: (next: Partial<Wanted>) => void;
  /** The whole list again, sorted as it was. */
  showAll: () => void;
}

/** Search, filters, order and page of a list live in the address, so it can be sent and gone back to. */
export function useListAddress(form: ListForm): ListAddress {
  const [params, setParams] = useSearchParams();
  const wanted = useMemo(() => wantedIn(params, form), [params, form]);
  const change = useCallback(
    (next: Partial<Wanted>) =>
      setParams((now) => addressOf(now, form, { ...wantedIn(now, form), page: 1, ...next }), {
        replace: true,
      }),
    [form, setParams],
  );
  return {
    ...wanted,
    narrowed: wanted.search !== '' || Object.keys(wanted.filters).length > 0,
    change,
    showAll: () => change({ search: '', filters: {} }),
  };
}
