import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Refusal } from '../../api/refusal';
import type { TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useRoom, useRoomPath } from '../../live/room';
import { type DraftValues, type Mistakes, valuesOf } from '../draft/draftForm';
import { edited, keptDraft } from '../draft/keptDraft';
import type { Draft } from '../draft/useDraft';
import { amendedNotice, noticeOf } from './amendedNotice';
import { type Change, changesBetween } from './changes';

interface Amendment {
  draft: Draft;
  changes: Change[];
  rationale: string;
  setRationale: (text: string) => void;
}

const NO_CHECKS: Draft['checks'] = [];

/** The next version of a notice while it is written: what it changes, and the act that publishes it. */
export function useAmendment(tender: TenderShown): Amendment {
  const { slug, seat, zone } = useRoom();
  const path = useRoomPath();
  const navigate = useNavigate();
  const saved = useMemo(() => valuesOf(tender, zone), [tender, zone]);
  // What was written against an older version is not put back over a newer one.
  const name = `${tender.id}.v${tender.noticeVersion}`;
  const kept = useMemo(() => keptDraft(slug, seat?.seat ?? '', name), [slug, seat?.seat, name]);
  const [restored, setRestored] = useState(() => kept.read());
  const [values, setValues] = useState<DraftValues>(restored ?? saved);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [rationale, setRationale] = useState('');
  const act = useAct<TenderShown>(`tenders/${tender.id}/amendments`, {
    success: 'amendments.form.done',
    refresh: ['tenders', 'bids', 'enquiries'],
  });
  const { notice, mistakes: found } = amendedNotice(values, tender, zone);
  const changes = changesBetween(noticeOf(tender), notice);

  const publish = async () => {
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    if (!(await act.run({ rationale: rationale.trim(), notice }))) return;
    kept.drop();
    navigate(path(`tenders/${tender.id}`), { replace: true });
  };
  const draft: Draft = {
    values,
    awardMethod: tender.procedure.awardMethod,
    checks: NO_CHECKS,
    mistakes,
    change: (edit) => setValues((now) => edited(kept, now, edit)),
    discard: () => {
      kept.drop();
      setRestored(null);
      setValues(saved);
      setMistakes({});
    },
    restored: restored !== null && changes.length > 0,
    unsaved: changes.length > 0,
    save: async () => undefined,
    publish,
    file: null,
    busy: act.busy,
    refusal: act.refusal as Refusal | null,
    clear: act.clear,
  };
  return { draft, changes, rationale, setRationale };
}
