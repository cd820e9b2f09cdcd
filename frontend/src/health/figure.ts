/** Units: bytes in, megabytes or gigabytes out, as the language writes them. */
export function inBytes(bytes: number, tag: string): string {
  const large = bytes >= 1e9;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: large ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1e9 : 1e6));
}

/** Units: seconds in, milliseconds out; a dash where nothing was measured yet. */
export function inMilliseconds(seconds: number | null, tag: string): string {
  if (seconds === null) return '–';
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'millisecond',
    maximumSignificantDigits: 2,
  }).format(seconds * 1000);
}

/** A count, or an average of counts to one decimal; a dash where nothing was counted yet. */
export function inNumber(count: number | null, tag: string): string {
  if (count === null) return '–';
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(count);
}
