import type { KeyboardEvent } from 'react';

const STEPS: Record<string, (place: number, last: number) => number> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, last) => last,
};
const FIRST = 'a[href], button, summary, input, select, textarea';

/** Arrow keys, Home and End go from row to row; up from the first row and down from the search. */
export function rowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const at = event.target as HTMLElement;
  const searching = at.matches('input[type="search"]');
  const typing = at.matches('input, select, textarea, pre, [role="radio"]');
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  if (searching ? event.key !== 'ArrowDown' : typing) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rows] > li')];
  if (rows.length === 0 || !(searching || at.closest('[data-rows]'))) return;
  const place = rows.findIndex((row) => row.contains(at));
  const next = step(place, rows.length - 1);
  const row = rows[next];
  const goal =
    next < 0
      ? event.currentTarget.querySelector<HTMLElement>('input[type="search"]')
      : (row?.querySelector<HTMLElement>(FIRST) ?? row);
  if (!goal) return;
  // A row without a link of its own is gone to all the same, to be read out.
  if (goal === row) goal.tabIndex = -1;
  event.preventDefault();
  goal.focus();
}
