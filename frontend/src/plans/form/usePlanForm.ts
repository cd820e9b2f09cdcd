import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/useAct';
import { decimalsOf } from '../../fields/money';
import { useWords } from '../../i18n';
import { keptUnder } from '../../layout/kept';
import { useRefusalWords } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import type { PlanShown } from '../shapes';
import { emptyPlan, type Mistakes, madeOf, type PlanValues, valuesOf } from './planForm';

/** A plan, or its next version, while it is written, and the act that publishes it. */
export function usePlanForm(plan: PlanShown | null) {
  const { slug, seat, zone } = useRoom();
  const words = useWords();
  const refusalWords = useRefusalWords(zone);
  const path = useRoomPath();
  const navigate = useNavigate();
  // What was written against an older version is not put back over a newer one.
  const name = `mk.plan.${slug}.${seat?.seat}.${plan ? `${plan.id}.v${plan.version}` : 'new'}`;
  const kept = useMemo(() => keptUnder<PlanValues>(name), [name]);
  const [saved] = useState(() => (plan ? valuesOf(plan, zone) : emptyPlan()));
  const [restored, setRestored] = useState(() => kept.read());
  const [values, setValues] = useState<PlanValues>(restored ?? saved);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [rationale, setRationale] = useState('');
  const act = useAct<PlanShown>(plan ? `plans/${plan.id}/revisions` : 'plans', {
    success: plan ? 'planForm.revised' : 'planForm.published',
    refresh: ['plans'],
  });

  const change = (part: Partial<PlanValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    kept.write(next);
  };
  const discard = () => {
    kept.drop();
    setRestored(null);
    setValues(saved);
    setMistakes({});
  };
  const publish = async () => {
    const { made, mistakes: found } = madeOf(values, zone);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const specification = plan?.prespecification ? { specification: values.specification } : {};
    const body = plan ? { rationale: rationale.trim(), plan: made, ...specification } : made;
    const answer = await act.run(body);
    if (!answer) return;
    kept.drop();
    navigate(path(`plans/${answer.id}`), { replace: true });
  };
  /** What stands under a field: its mistake, what the server said of it, or plain help. */
  const help = (field: string, plain?: string) => {
    const own = mistakes[field];
    if (own) {
      const places = decimalsOf(values.currency);
      return { error: true, helperText: words(`planForm.${own}`, { places }) };
    }
    const code = field === 'expected' && act.refusal?.errors.noticeExpectedAt;
    if (!code) return { error: false, helperText: plain };
    return { error: true, helperText: refusalWords(code, act.refusal?.facts).title };
  };
  const unsaved = JSON.stringify(values) !== JSON.stringify(saved);
  return {
    values,
    mistakes,
    rationale,
    setRationale,
    change,
    discard,
    restored: restored !== null && unsaved,
    unsaved,
    publish,
    help,
    act,
  };
}

export type PlanDraft = ReturnType<typeof usePlanForm>;
