import type { SeatShown } from '../api/shapes';

/** What a seat is to the one who looks at it. */
export type SeatState = 'mine' | 'resting' | 'free' | 'bot' | 'table' | 'held';

/** Whether it can be taken, shared, taken back, or is somebody's. */
export function stateOf(seat: SeatShown, me: string): SeatState {
  if (seat.mine) return 'mine';
  if (seat.resting.some(({ id }) => id === me)) return 'resting';
  if (seat.holder === null) return 'free';
  if (!seat.takes) return 'held';
  return seat.bot ? 'bot' : 'table';
}

/** The words of the button that sits down, where there is a place. */
export const TAKES = {
  free: 'seats.take',
  bot: 'seating.take_from_bot',
  table: 'seating.join_table',
} as const;
