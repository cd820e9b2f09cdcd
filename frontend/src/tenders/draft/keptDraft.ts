import { type Kept, keptUnder } from '../../layout/kept';
import { type DraftValues, emptyDraft, emptyItem, emptyLot } from './draftForm';

export function keptDraft(slug: string, seat: string, id: string): Kept<DraftValues> {
  const kept = keptUnder<DraftValues>(`mk.notice.${slug}.${seat}.${id}`);
  return {
    ...kept,
    read: () => {
      const values = kept.read();
      return values && whole(values);
    },
  };
}

/** A text kept by an earlier page lacks what notices have said since. */
function whole(kept: DraftValues): DraftValues {
  const items = kept.items.map((item) => ({ ...emptyItem(item.id), ...item }));
  const lots = kept.lots.map((lot) => ({ ...emptyLot(lot.id), ...lot }));
  return { ...emptyDraft(), ...kept, items, lots };
}

/** What is typed: new words for some fields, or what they become from what stands there by then. */
export type Edit = Partial<DraftValues> | ((now: DraftValues) => Partial<DraftValues>);

/** The values after an edit, kept in this browser. */
export function edited(
  kept: ReturnType<typeof keptDraft>,
  now: DraftValues,
  edit: Edit,
): DraftValues {
  const next = { ...now, ...(typeof edit === 'function' ? edit(now) : edit) };
  kept.write(next);
  return next;
}
