import type { Instant } from '../api/shapes';
import type { PlanShown } from './shapes';

export interface Step {
  name: 'plan' | 'specification' | 'comments' | 'notice';
  state: 'done' | 'now' | 'ahead';
  at: Instant | null;
  /** How the instant is said. */
  how: 'at' | 'until' | 'closed' | 'expected';
}

/** The four stations between a need and its notice, as far as a plan has come. */
export function stepsOf(plan: PlanShown): Step[] {
  const { status, prespecification: shown } = plan;
  const period = shown?.commentPeriod;
  const over = status === 'consulted' || status === 'noticed';
  const open = status === 'consulting';
  const state = (done: boolean, now: boolean) => (done ? 'done' : now ? 'now' : 'ahead');
  return [
    { name: 'plan', state: 'done', at: plan.publishedAt, how: 'at' },
    {
      name: 'specification',
      state: state(Boolean(shown), status === 'planned'),
      at: period?.startDate ?? null,
      how: 'at',
    },
    {
      name: 'comments',
      state: state(Boolean(shown) && over, open),
      at: period?.endDate ?? null,
      how: open ? 'until' : 'closed',
    },
    {
      name: 'notice',
      state: state(status === 'noticed', status === 'consulted'),
      at: status === 'noticed' || status === 'withdrawn' ? null : plan.noticeExpectedAt,
      how: 'expected',
    },
  ];
}
