const PLACES = 3n;
const SCALE = 10n ** PLACES;

/** A fraction to three decimals, half up, as plain decimal text. */
export function nearest(fraction: string): string {
  const [above = '0', below = '1'] = fraction.split('/');
  const [over, under] = [BigInt(above), BigInt(below)];
  const counted = (2n * over * SCALE + under) / (2n * under);
  const rest = String(counted % SCALE)
    .padStart(Number(PLACES), '0')
    .replace(/0+$/, '');
  return `${counted / SCALE}${rest ? `.${rest}` : ''}`;
}
