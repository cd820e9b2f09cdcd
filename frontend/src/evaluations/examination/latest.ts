import type { ExaminationShown } from '../../api/shapes';

/** The examination that counts for each bid: the last one recorded. */
export function latestByBid(examinations: ExaminationShown[]): Map<string, ExaminationShown> {
  const inOrder = [...examinations].sort((a, b) => a.examinedAt.localeCompare(b.examinedAt));
  return new Map(inOrder.map((one) => [one.bid, one]));
}
