/** Sizes of the wall: readable from the last row, and whole on a phone. */
export const SIZE = {
  huge: 'clamp(28px, 4.6vw, 92px)',
  large: 'clamp(24px, 3vw, 58px)',
  body: 'clamp(20px, 1.9vw, 36px)',
  small: 'clamp(18px, 1.5vw, 28px)',
} as const;
