import { type DraftValues, emptyDraft, emptyItem } from './draftForm';

/** A notice is public in the end, so its unsaved text may stay in the browser. Bids never do. */
export interface KeptDraft {
  read: () => DraftValues | null;
  write: (values: DraftValues) => void;
  drop: () => void;
}

export function keptDraft(slug: string, seat: string, id: string): KeptDraft {
  const name = `mk.notice.${slug}.${seat}.${id}`;
  return {
    read: () => {
      try {
        const text = localStorage.getItem(name);
        return text ? whole(JSON.parse(text) as DraftValues) : null;
      } catch {
        return null;
      }
    },
    write: (values) => {
      try {
        localStorage.setItem(name, JSON.stringify(values));
      } catch {
        // Without storage the form still holds the text while the page is open.
      }
    },
    drop: () => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept.
      }
    },
  };
}

/** A text kept by an earlier page lacks what notices have said since. */
function whole(kept: DraftValues): DraftValues {
  const items = kept.items.map((item) => ({ ...emptyItem(item.id), ...item }));
  return { ...emptyDraft(), ...kept, items };
}
