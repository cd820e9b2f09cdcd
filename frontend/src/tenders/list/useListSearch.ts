import { useSearchParams } from 'react-router';

export interface ListSearch {
  search: string;
  status: string;
  page: number;
}

/** Search, status and page of the list live in the address, so a list can be sent and gone back to. */
export function useListSearch() {
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const status = params.get('status') ?? '';
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);
  const change = (next: Partial<ListSearch>) => {
    const wanted = { search, status, page: 1, ...next };
    const kept: Record<string, string> = {};
    if (wanted.search) kept.q = wanted.search;
    if (wanted.status) kept.status = wanted.status;
    if (wanted.page > 1) kept.page = String(wanted.page);
    setParams(kept, { replace: true });
  };
  return { search, status, page, change };
}
