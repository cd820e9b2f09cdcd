import type { DraftValues } from '../draftForm';

/** A list with one of its members one place further up or down. */
export function moved<One>(list: readonly One[], index: number, by: -1 | 1): One[] {
  const next = [...list];
  const [one] = next.splice(index, 1);
  if (one !== undefined) next.splice(Math.max(0, index + by), 0, one);
  return next;
}

/** To which lot the items of a removed lot go: the one before it, else the one after it. */
export function heirOf({ lots }: Pick<DraftValues, 'lots'>, id: string): string {
  const index = lots.findIndex((lot) => lot.id === id);
  return (lots[index - 1] ?? lots[index + 1])?.id ?? id;
}

/** The draft without a lot; what belonged to it belongs to its neighbour. */
export function removed(values: DraftValues, id: string): Pick<DraftValues, 'lots' | 'items'> {
  const heir = heirOf(values, id);
  return {
    lots: values.lots.filter((lot) => lot.id !== id),
    items: values.items.map((item) =>
      item.relatedLot === id ? { ...item, relatedLot: heir } : item,
    ),
  };
}
