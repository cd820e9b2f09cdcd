// @vitest-environment node
import { expect, test } from 'vitest';
import type { RegistrationShown } from '../../api/shapes';
import { type Status, standingOf } from './status';

const all = (...statuses: Status[]) =>
  statuses.map((status, place) => ({ id: `${place}`, status }) as RegistrationShown);

test('nothing sent yet is nothing', () => {
  expect(standingOf([])).toEqual({ earlier: [] });
});

test('a change that waits leaves the old one in force', () => {
  const [change, old, first] = all('pending', 'approved', 'replaced');
  expect(standingOf([change, old, first] as RegistrationShown[])).toMatchObject({
    inForce: old,
    pending: change,
    earlier: [first],
  });
});

test('only the newest refusal is to be mended', () => {
  const mended = all('approved', 'refused');
  expect(standingOf(mended).refused).toBeUndefined();
  expect(standingOf(mended).earlier).toEqual([mended[1]]);
  const again = all('refused', 'refused', 'approved');
  expect(standingOf(again)).toMatchObject({ refused: again[0], inForce: again[2] });
});

test('one taken back is where the form begins again', () => {
  const [back] = all('withdrawn');
  expect(standingOf([back as RegistrationShown]).latest).toBe(back);
});
