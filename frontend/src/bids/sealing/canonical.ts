/** What may stand in a sealed payload or a ledger entry: no floats, no null. */
export type Canonical =
  | string
  | number
  | boolean
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** The one byte form everybody hashes: keys sorted, no spaces, NFC, UTF-8. */
export function canonical(value: Canonical): Uint8Array {
  return new TextEncoder().encode(canonicalText(value));
}

export function canonicalText(value: Canonical): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new RangeError('Only whole numbers have a canonical form.');
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object')
    throw new TypeError('This value has no canonical form.');
  const members = Object.entries(value).map(
    ([key, member]) => [key.normalize('NFC'), member] as const,
  );
  members.sort(([a], [b]) => byCodePoint(a, b));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

// JavaScript compares UTF-16 units; Python compares code points. They differ above U+FFFF.
function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, (c) => c.codePointAt(0) ?? 0);
  const right = Array.from(b, (c) => c.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
