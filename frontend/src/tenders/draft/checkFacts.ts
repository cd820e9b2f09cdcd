import type { Check } from '../../api/shapes';

/** Facts under the names that sentences use: minimum_days becomes minimumDays. */
export function checkFacts({ facts }: Check): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      fact,
    ]),
  );
}
