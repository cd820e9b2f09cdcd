/** Points are exact decimals in text; ten places hold whatever a law's row can give. */
const PLACES = 10;
const TYPED = /^-?(0|[1-9][0-9]{0,2})(\.[0-9]{1,3})?$/;

const scaled = (points: string): bigint => {
  const [whole = '0', rest = ''] = points.replace('-', '').split('.');
  const units = BigInt(whole + rest.padEnd(PLACES, '0'));
  return points.startsWith('-') ? -units : units;
};

const plain = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, '0');
  const rest = digits.slice(-PLACES).replace(/0+$/, '');
  const text = digits.slice(0, -PLACES) + (rest && `.${rest}`);
  return units < 0n ? `-${text}` : text;
};

/** Points added up exactly. */
export const sumOf = (points: string[]): string =>
  plain(points.reduce((sum, one) => sum + scaled(one), 0n));

export const reaches = (total: string, mark: string): boolean => scaled(total) >= scaled(mark);

/** Whether a text is points as they are given: up to three decimals, a minus where it is allowed. */
export function isPoints(typed: string, most: string | null): boolean {
  if (!TYPED.test(typed)) return false;
  if (most === null) return true;
  return !typed.startsWith('-') && reaches(most, typed);
}
