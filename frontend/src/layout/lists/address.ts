/** What a list can be asked for, and what it shows when nothing was asked. */
export interface ListForm {
  /** Stands before this list's names in the address where several lists share a page. */
  name?: string;
  /** The values of each filter. */
  filters?: Record<string, readonly string[]>;
  /** The fields to sort by; the first one, in `order`, is how the list stands untouched. */
  sorts: readonly string[];
  order?: Order;
}

export type Order = 'ASC' | 'DESC';

/** What a reader has asked a list for. */
export interface Wanted {
  search: string;
  filters: Record<string, string>;
  sort: { field: string; order: Order };
  page: number;
}

const nameIn = ({ name }: ListForm, part: string) => (name ? `${name}.${part}` : part);

const untouched = ({ sorts, order = 'ASC' }: ListForm) => ({ field: sorts[0] ?? 'id', order });

/** Reads what an address asks a list for; what the list does not know is passed over. */
export function wantedIn(params: URLSearchParams, form: ListForm): Wanted {
  const given = (part: string) => params.get(nameIn(form, part)) ?? '';
  const filters: Record<string, string> = {};
  for (const [filter, values] of Object.entries(form.filters ?? {})) {
    if (values.includes(given(filter))) filters[filter] = given(filter);
  }
  const turned = given('sort').startsWith('-');
  const field = given('sort').replace(/^-/, '');
  const sort = form.sorts.includes(field)
    ? { field, order: turned ? ('DESC' as const) : ('ASC' as const) }
    : untouched(form);
  const page = Math.max(1, Number.parseInt(given('page'), 10) || 1);
  return { search: given('q'), filters, sort, page };
}

/** The same address asking this list for something else; the rest of it stays. */
export function addressOf(params: URLSearchParams, form: ListForm, wanted: Wanted) {
  const next = new URLSearchParams(params);
  const put = (part: string, value: string) =>
    value ? next.set(nameIn(form, part), value) : next.delete(nameIn(form, part));
  const { field, order } = wanted.sort;
  const first = untouched(form);
  put('q', wanted.search);
  for (const filter of Object.keys(form.filters ?? {})) put(filter, wanted.filters[filter] ?? '');
  put(
    'sort',
    field === first.field && order === first.order ? '' : `${order === 'DESC' ? '-' : ''}${field}`,
  );
  put('page', wanted.page > 1 ? String(wanted.page) : '');
  return next;
}
