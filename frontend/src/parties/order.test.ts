// @vitest-environment node
import { expect, test } from 'vitest';
import type { Role, SeatShown } from '../api/shapes';
import { dealt, inOrder } from './order';

const seat = (name: string, role: Role, holder: string | null = null): SeatShown => ({
  seat: name,
  role,
  organisation: 'Kestrel',
  party: 'party-1',
  holder,
  mine: false,
  bot: false,
});

test('seats stand in the order of the play', () => {
  const mixed = [
    seat('auditor', 'auditor'),
    seat('tenderer-10', 'tenderer'),
    seat('tenderer-9', 'tenderer'),
    seat('procuring-officer', 'procuringOfficer'),
  ];
  expect(inOrder(mixed).map((one) => one.seat)).toEqual([
    'procuring-officer',
    'tenderer-9',
    'tenderer-10',
    'auditor',
  ]);
});

test('a free tenderer is dealt first, then whatever is free, then nothing', () => {
  const officer = seat('procuring-officer', 'procuringOfficer');
  const taken = seat('tenderer-1', 'tenderer', 'Ada');
  expect(dealt([officer, taken, seat('tenderer-2', 'tenderer')])?.seat).toBe('tenderer-2');
  expect(dealt([officer, taken])?.seat).toBe('procuring-officer');
  expect(dealt([taken])).toBeUndefined();
});
