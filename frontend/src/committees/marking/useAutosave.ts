import { useRef, useState } from 'react';
import type { BidToMark, CriterionToMark, MarkShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { readMark } from './marks';

interface Given {
  marks: string | null;
  reasons: string;
}

const SHORTEST = 3;

/** Saves a mark as soon as it and its reason can stand, and takes the last saving back. */
export function useAutosave(
  tender: string,
  bid: BidToMark,
  criterion: CriterionToMark,
  saved: MarkShown | null,
) {
  const act = useAct(`tenders/${tender}/marks`, { refresh: ['committees'] });
  const [mark, setMark] = useState(saved?.marks ?? '');
  const [reasons, setReasons] = useState(saved?.reasons ?? '');
  const [before, setBefore] = useState<Given | null>(null);
  const kept = useRef<Given | null>(saved && { marks: saved.marks, reasons: saved.reasons });
  const read = readMark(mark, criterion.fullMarks, criterion.leastMarks ?? '0');
  const whole = read !== null && reasons.trim().length >= SHORTEST;
  const changed = kept.current?.marks !== read || kept.current?.reasons !== reasons.trim();

  const send = async (given: Given) => {
    const { bid: name, lot } = bid;
    return (await act.run({ bid: name, lot, criterion: criterion.id, ...given })) !== undefined;
  };
  const save = async () => {
    if (!whole || !changed || act.busy) return;
    const given = { marks: read, reasons: reasons.trim() };
    const earlier = kept.current ?? { marks: null, reasons: given.reasons };
    if (!(await send(given))) return;
    kept.current = given;
    setBefore(earlier);
  };
  const undo = async () => {
    if (!before || !(await send(before))) return;
    kept.current = before.marks === null ? null : before;
    setMark(before.marks ?? '');
    setReasons(before.marks === null ? '' : before.reasons);
    setBefore(null);
  };
  return {
    act,
    mark,
    setMark,
    reasons,
    setReasons,
    save,
    undo: before && !changed ? undo : null,
    isSaved: kept.current !== null && !changed,
    markWrong: mark.trim() !== '' && read === null,
    reasonMissing: read !== null && reasons.trim().length < SHORTEST,
  };
}
