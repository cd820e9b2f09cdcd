/** Answers that were chosen and not sent yet; a private window may refuse to keep them. */
export function kept(place: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    if (found === null || typeof found !== 'object') return {};
    return Object.fromEntries(
      Object.entries(found).filter((row): row is [string, string] => typeof row[1] === 'string'),
    );
  } catch {
    return {};
  }
}

export function keep(place: string, chosen: Record<string, string>): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // They stay on the screen all the same.
  }
}

export function forget(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}
