import type { Palette } from '@mui/material';
import type { LifeCost } from '../../api/shapes';

/** What a bar is made of, in the order of its pieces; the residual value comes off at its end. */
export const PARTS = [
  'purchase',
  'energy',
  'operation',
  'maintenance',
  'carbon',
  'endOfLife',
] as const;
export type Part = (typeof PARTS)[number];

/** Amounts as widths only; what is printed stays text. */
const sizeOf = (cost: LifeCost, part: Part) => Number(cost[part].amount);

export const lengthOf = (cost: LifeCost) =>
  PARTS.reduce((sum, part) => sum + sizeOf(cost, part), 0);

/** The pieces of one bar that are long enough to be there, as shares of the longest bar. */
export function piecesOf(cost: LifeCost, longest: number): { part: Part; share: number }[] {
  const whole = Math.max(longest, 1);
  return PARTS.map((part) => ({ part, share: sizeOf(cost, part) / whole })).filter(
    ({ share }) => share > 0,
  );
}

/** Parts that nobody has are left out of legend and table. */
export const partsIn = (costs: LifeCost[]): Part[] =>
  PARTS.filter((part) => costs.some((cost) => sizeOf(cost, part) > 0));

export function colourOf(part: Part, palette: Palette): string {
  const dark = palette.mode === 'dark';
  const colours: Record<Part, string> = {
    purchase: palette.primary.main,
    energy: dark ? '#e8b04a' : '#c77700',
    operation: dark ? '#b3a4e0' : '#6a55a8',
    maintenance: dark ? '#7fc6a0' : '#2b7a55',
    carbon: dark ? '#9aa7a3' : '#5d6a66',
    endOfLife: palette.secondary.main,
  };
  return colours[part];
}

/** Lines across some of the pieces, so that they differ without colour and on grey paper. */
export function textureOf(part: Part): string | undefined {
  const stripe = (angle: number, gap: number) =>
    `repeating-linear-gradient(${angle}deg, transparent 0 ${gap}px, rgb(255 255 255 / 0.32) ${gap}px ${gap + 2}px)`;
  const textures: Partial<Record<Part, string>> = {
    energy: stripe(45, 5),
    maintenance: stripe(90, 5),
    carbon: stripe(0, 4),
    endOfLife: stripe(135, 3),
  };
  return textures[part];
}
