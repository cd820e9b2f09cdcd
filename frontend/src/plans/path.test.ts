// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { stepsOf } from './path';
import type { PlanShown, PlanStatus } from './shapes';

const period = { startDate: '2026-03-02T09:00:00Z', endDate: '2026-03-07T23:59:59Z' };
const plan = (status: PlanStatus, shown: boolean) =>
  ({
    status,
    publishedAt: '2026-03-01T09:00:00Z',
    noticeExpectedAt: '2026-04-01T00:00:00Z',
    prespecification: shown ? { commentPeriod: period } : null,
  }) as PlanShown;
const states = (status: PlanStatus, shown: boolean) =>
  stepsOf(plan(status, shown)).map(({ state }) => state);

describe('the way from a plan to its notice', () => {
  it('goes on where the plan stands', () => {
    expect(states('planned', false)).toEqual(['done', 'now', 'ahead', 'ahead']);
    expect(states('consulting', true)).toEqual(['done', 'done', 'now', 'ahead']);
    expect(states('consulted', true)).toEqual(['done', 'done', 'done', 'now']);
    expect(states('noticed', true)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('leaves out what never was', () => {
    expect(states('noticed', false)).toEqual(['done', 'ahead', 'ahead', 'done']);
    expect(states('withdrawn', false)).toEqual(['done', 'ahead', 'ahead', 'ahead']);
    expect(stepsOf(plan('withdrawn', true)).at(-1)?.at).toBeNull();
  });

  it('says until when comments are taken, and when that was over', () => {
    expect(stepsOf(plan('consulting', true))[2]).toMatchObject({
      at: period.endDate,
      how: 'until',
    });
    expect(stepsOf(plan('consulted', true))[2]?.how).toBe('closed');
  });
});
