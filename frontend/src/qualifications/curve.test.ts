import { expect, it } from 'vitest';
import { corners, pointsAt, span } from './curve';

const ROW = { weight: 70, slope: 4, baseRatio: 0.9, least: 2, need: 65, plateau: 0.9125 };

it('gives the points of the manual: the tent, its plateau and the least', () => {
  expect(pointsAt(ROW, 0.8875)).toBeCloseTo(65);
  expect(pointsAt(ROW, 0.8974)).toBeCloseTo(68.96);
  expect(pointsAt(ROW, 0.9)).toBe(70);
  expect(pointsAt(ROW, 0.95)).toBe(65);
  expect(pointsAt(ROW, 0.2)).toBe(2);
  expect(pointsAt(ROW, 1.5)).toBe(2);
});

it('draws the line through its corners alone, in order', () => {
  const line = corners(ROW, 0.88, 1.01);
  expect(line.map(({ ratio }) => ratio)).toEqual([0.88, 0.9, 0.9125, 1.01]);
  expect(line.map(({ points }) => Math.round(points))).toEqual([62, 70, 65, 26]);
});

it('reaches around every bid, the limit and the plan price', () => {
  const [from, to] = span(ROW, 0.88745, [0.86, 0.91]);
  expect(from).toBeLessThan(0.86);
  expect(to).toBeGreaterThan(1);
});
