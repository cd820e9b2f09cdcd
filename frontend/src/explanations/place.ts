import type { Bounds } from '../api/shapes';

/** Something with a name and an amount on the line of prices. */
export interface Marker {
  name: 'ceiling' | 'low' | 'upTo';
  amount: number;
}

/** From which amount on a price looks too low: the law's limit, or the base less the threshold. */
export function lowAmount(bounds: Bounds): number | null {
  if (bounds.lowLimit) return Number(bounds.lowLimit.amount);
  const threshold = bounds.threshold?.threshold;
  if (!threshold || !bounds.base) return null;
  return Number(bounds.base.amount) * (1 - Number(threshold) / 100);
}

/** The amounts that prices are held against, for drawing alone. */
export function markersOf(bounds: Bounds): Marker[] {
  const low = lowAmount(bounds);
  const most = bounds.ceilings.map(({ amount }) => Number(amount.amount));
  const markers: Marker[] =
    low === null ? [] : [{ name: bounds.lowLimit ? 'low' : 'upTo', amount: low }];
  if (most.length > 0) markers.push({ name: 'ceiling', amount: Math.min(...most) });
  return markers;
}

/** From where to where the line reaches: every bid and every marker, with room beside them. */
export function reach(bounds: Bounds): [number, number] {
  const seen = [
    ...bounds.bids.map(({ total }) => Number(total.amount)),
    ...markersOf(bounds).map(({ amount }) => amount),
  ];
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  const room = (most - least || most || 1) * 0.08;
  return [least - room, most + room];
}
