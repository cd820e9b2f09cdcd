/**
 * Prices and envelopes not yet acknowledged, for this tab alone: sessionStorage is never shared
 * with another tab and never sent anywhere.
 */
export function readTab<T>(name: string): T | null {
  try {
    const text = sessionStorage.getItem(name);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

export function writeTab(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A browser without session storage keeps it while the screen is open.
  }
}

export const pricesName = (slug: string, seat: string, tender: string) =>
  `mk.prices.${slug}.${seat}.${tender}`;
export const envelopeName = (slug: string, seat: string, tender: string) =>
  `mk.envelope.${slug}.${seat}.${tender}`;
export const picksName = (slug: string, seat: string, tender: string) =>
  `mk.picks.${slug}.${seat}.${tender}`;
export const leftName = (slug: string, seat: string, tender: string) =>
  `mk.left.${slug}.${seat}.${tender}`;
export const saidName = (slug: string, seat: string, tender: string) =>
  `mk.said.${slug}.${seat}.${tender}`;
