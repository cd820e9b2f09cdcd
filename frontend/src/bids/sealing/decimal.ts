/** A decimal held exactly: `units` / 10^`places`. */
export interface Decimal {
  units: bigint;
  places: number;
}

export const LINE_PLACES = 6;
const WHOLE_DIGITS = 15;
const LARGEST_UNITS = 2n ** 63n;

/** Reads "12.50" as typed into a form field, or tells that it is no such number. */
export function parseDecimal(text: string, places: number): Decimal | null {
  const match = /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole.length > WHOLE_DIGITS || fraction.length > places) return null;
  return { units: BigInt(whole + fraction), places: fraction.length };
}

export function decimalText({ units, places }: Decimal): string {
  const digits = units.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** True for an amount that the server cannot keep: it would call the envelope malformed. */
export function isTooLarge({ units, places }: Decimal): boolean {
  return units >= 10n ** BigInt(WHOLE_DIGITS + places) || units >= LARGEST_UNITS;
}

/** Quantity × unit price, rounded half up to the decimals of the currency. */
export function lineAmount(quantity: Decimal, unitPrice: Decimal, currencyPlaces: number): Decimal {
  const units = quantity.units * unitPrice.units;
  const excess = quantity.places + unitPrice.places - currencyPlaces;
  if (excess <= 0) return { units: units * 10n ** BigInt(-excess), places: currencyPlaces };
  const step = 10n ** BigInt(excess);
  return { units: (units + step / 2n) / step, places: currencyPlaces };
}

export function sum(amounts: readonly Decimal[], currencyPlaces: number): Decimal {
  let units = 0n;
  for (const amount of amounts)
    units += amount.units * 10n ** BigInt(currencyPlaces - amount.places);
  return { units, places: currencyPlaces };
}
