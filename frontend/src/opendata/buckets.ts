import { type Kind, kindOf } from './tagKinds';

export interface Bucket {
  /** The first day of it, as 2026-03-02. */
  day: string;
  counts: Partial<Record<Kind, number>>;
  total: number;
}

const DAY = 86_400_000;
const WIDTHS = [1, 7, 28, 91, 364];
const MOST_BARS = 31;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Releases by day, or by longer spans where there are many days; empty spans are there too. */
export function bucketsOf(days: readonly { day: string; tag: string; releases: number }[]) {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const start = Date.parse(first.day);
  const span = (Date.parse(last.day) - start) / DAY + 1;
  const width = WIDTHS.find((one) => span / one <= MOST_BARS) ?? 3640;
  const found: Bucket[] = Array.from({ length: Math.ceil(span / width) }, (_, place) => ({
    day: dayOf(start + place * width * DAY),
    counts: {},
    total: 0,
  }));
  for (const { day, tag, releases } of days) {
    const bucket = found[Math.floor((Date.parse(day) - start) / DAY / width)];
    if (!bucket) continue;
    const kind = kindOf(tag);
    bucket.counts[kind] = (bucket.counts[kind] ?? 0) + releases;
    bucket.total += releases;
  }
  return found;
}
