import type { ExaminationShown } from '../../api/shapes';

/** One envelope: a bid and the lot it is on. */
export const inLot = ({ bid, lot }: { bid: string; lot: string }) => `${bid} ${lot}`;

/** The examination that counts for each bid in each lot: the last one recorded. */
export function latestInLots(examinations: ExaminationShown[]): Map<string, ExaminationShown> {
  const inOrder = [...examinations].sort((a, b) => a.examinedAt.localeCompare(b.examinedAt));
  return new Map(inOrder.map((one) => [inLot(one), one]));
}
