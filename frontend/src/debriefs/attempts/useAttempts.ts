import { useSearchParams } from 'react-router';
import { useRead } from '../../api/useRead';
import type { AttemptTold, Debrief } from '../shapes';

export const BOTH = 'both';
type Chosen = number | typeof BOTH;

/** The debrief of the attempt that the address names, and the two that stand side by side. */
export function useAttempts(live: Debrief | undefined) {
  const [params, setParams] = useSearchParams();
  const told = (live?.attempts ?? []).filter(({ shut }) => !shut);
  const own = live?.attempt ?? 0;
  const asked = params.get('attempt');
  const named = told.find(({ attempt }) => String(attempt) === asked)?.attempt;
  const chosen: Chosen = asked === BOTH && told.length > 1 ? BOTH : (named ?? own);
  const against = earlier(told, own, Number(params.get('with')));
  const number = chosen === BOTH ? against : chosen;
  const other = useRead<Debrief>('exercise', `debrief?attempt=${number}`, {
    enabled: live !== undefined && number !== own,
  });
  const choose = (next: Chosen, pick?: number) =>
    setParams(
      {
        ...(next === own ? {} : { attempt: String(next) }),
        ...(pick ? { with: String(pick) } : {}),
      },
      { replace: true },
    );
  return {
    told,
    chosen,
    against,
    shown: number === own ? live : other.data,
    failed: other.error,
    choose,
  };
}

/** The attempt that stands beside this one: the one that was asked for, or the one that it goes on from. */
function earlier(told: readonly AttemptTold[], own: number, asked: number): number {
  const others = told.filter(({ attempt }) => attempt !== own);
  const parent = told.find(({ attempt }) => attempt === own)?.rewound?.attempt;
  const found =
    others.find(({ attempt }) => attempt === asked) ??
    others.find(({ attempt }) => attempt === parent) ??
    others[0];
  return found?.attempt ?? own;
}
