import { describe, expect, it } from 'vitest';
import { daysLater, instantOf, localOf } from './zoneTime';

describe('wall clock of the workshop', () => {
  it("is read in the workshop's zone, not the browser's", () => {
    expect(instantOf('2026-03-10T18:00', 'Asia/Seoul')).toBe('2026-03-10T09:00:00.000Z');
    expect(localOf('2026-03-10T09:00:00.000000Z', 'Asia/Seoul')).toBe('2026-03-10T18:00');
  });

  it('knows summer time on both sides of the change', () => {
    expect(instantOf('2026-03-28T12:00', 'Europe/Rome')).toBe('2026-03-28T11:00:00.000Z');
    expect(instantOf('2026-03-29T12:00', 'Europe/Rome')).toBe('2026-03-29T10:00:00.000Z');
  });

  it('is nothing while the field is half filled', () => {
    expect(instantOf('', 'Asia/Seoul')).toBeNull();
  });

  it('keeps the wall hour some days later', () => {
    expect(daysLater('2026-03-25T12:31:00Z', 8, 15, 'Europe/Rome')).toBe('2026-04-02T15:00');
  });
});
