import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Check, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRead } from '../../api/useRead';
import { useRoom, useRoomPath } from '../../live/room';
import { useAwardMethod } from '../procedure/useAwardMethod';
import { type DraftValues, emptyDraft, type Mistakes, valuesOf } from './draftForm';
import { draftOf } from './draftSent';
import { type Edit, edited, keptDraft } from './keptDraft';

const NO_CHECKS: Check[] = [];

/** The draft of a notice: what is typed, what is saved, and the acts that save and publish it. */
export function useDraft(tender: TenderShown | null) {
  const { slug, seat, zone, workshop } = useRoom();
  const path = useRoomPath();
  const navigate = useNavigate();
  const id = tender?.id ?? 'new';
  const kept = useMemo(() => keptDraft(slug, seat?.seat ?? '', id), [slug, seat?.seat, id]);
  const checks = useRead<Check[]>('tenders', `tenders/${id}/checks`, { enabled: tender !== null });
  const [saved, setSaved] = useState<DraftValues>(() =>
    tender ? valuesOf(tender, zone) : emptyDraft(workshop.currency),
  );
  const [restored, setRestored] = useState(() => kept.read());
  const [values, setValues] = useState<DraftValues>(restored ?? saved);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const save = useAct<TenderShown>(tender ? `tenders/${id}` : 'tenders', {
    method: tender ? 'PUT' : 'POST',
    refresh: ['tenders'],
  });
  const publish = useAct<TenderShown>(`tenders/${id}/publication`, {
    success: 'tenders.draft.published',
    refresh: ['tenders'],
  });

  const known = useAwardMethod(values.procedure);
  const awardMethod =
    known ?? (tender?.procedureId === values.procedure ? tender.procedure.awardMethod : null);

  const change = (edit: Edit) => setValues((now) => edited(kept, now, edit));
  const discard = () => {
    kept.drop();
    setRestored(null);
    setValues(saved);
    setMistakes({});
  };
  const took = (answer: TenderShown) => {
    const { items, lots } = valuesOf(answer, zone);
    setSaved((now) => ({ ...now, items, lots }));
    change({ items, lots });
  };
  const saveNow = async (): Promise<TenderShown | undefined> => {
    publish.clear();
    const { draft, mistakes: found } = draftOf(values, zone, awardMethod);
    setMistakes(found);
    if (Object.keys(found).length > 0) return undefined;
    const answer = await save.run(draft);
    if (!answer) return undefined;
    kept.drop();
    setRestored(null);
    setSaved(values);
    if (!tender) navigate(path(`tenders/${answer.id}/edit`), { replace: true });
    return answer;
  };
  const publishNow = async () => {
    if (unsaved && !(await saveNow())) return;
    if (await publish.run({})) navigate(path(`tenders/${id}`), { replace: true });
  };
  const unsaved = JSON.stringify(values) !== JSON.stringify(saved);
  return {
    values,
    awardMethod,
    checks: checks.data ?? NO_CHECKS,
    mistakes,
    change,
    discard,
    restored: restored !== null && unsaved,
    unsaved,
    save: saveNow,
    publish: publishNow,
    file: { id: tender?.id ?? null, took },
    busy: save.busy || publish.busy,
    refusal: save.refusal ?? publish.refusal,
    clear: () => {
      save.clear();
      publish.clear();
    },
  };
}

type Whole = ReturnType<typeof useDraft>;

/** What the form of a notice works on; `file` takes items as a workbook, which an amendment does not. */
export type Draft = Omit<Whole, 'file'> & { file: Whole['file'] | null };
