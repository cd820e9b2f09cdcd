const STEP = 1024;

/** A size as people read it, in the words and figures of their language. */
export function formatSize(bytes: number, tag: string): string {
  const [unit, size] =
    bytes < STEP
      ? ['byte', bytes]
      : bytes < STEP * STEP
        ? ['kilobyte', bytes / STEP]
        : ['megabyte', bytes / (STEP * STEP)];
  const short = bytes >= STEP && !tag.startsWith('ar'); // abbreviated, nobody reads it in Arabic
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: short ? 'short' : 'long',
    maximumFractionDigits: unit === 'kilobyte' && size >= 10 ? 0 : 1,
  }).format(size);
}
