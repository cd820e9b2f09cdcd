import { exactly } from '../opening/totals';

/** Where amounts lie on a line of so many pixels; mirrored where people read from right to left. */
export interface Scale {
  from: bigint;
  to: bigint;
  width: number;
  /** Left empty at both ends. */
  edge: number;
  mirrored: boolean;
}

/** Amounts in millionths of their currency, so that texts of any length can be compared. */
export const units = (amount: string) => exactly(amount);

/** Pixels from the left; what lies beyond the line stays on its end. */
export function placeOn({ from, to, width, edge, mirrored }: Scale, amount: bigint): number {
  const span = to - from;
  const share = span === 0n ? 0.5 : Number(((amount - from) * 1_000_000n) / span) / 1_000_000;
  const along = edge + Math.max(0, Math.min(1, share)) * (width - 2 * edge);
  return mirrored ? width - along : along;
}

const STEPS = [1n, 2n, 5n, 10n, 20n];

/** Whole percents of the plan price between two amounts, not more than so many of them. */
export function percentTicks(from: bigint, to: bigint, plan: bigint, most: number): number[] {
  if (plan <= 0n || most < 1) return [];
  const first = (from * 100n + plan - 1n) / plan;
  const last = (to * 100n) / plan;
  const step = STEPS.find((one) => last / one - (first + one - 1n) / one < BigInt(most)) ?? 50n;
  const ticks: number[] = [];
  for (let percent = ((first + step - 1n) / step) * step; percent <= last; percent += step)
    ticks.push(Number(percent));
  return ticks;
}
