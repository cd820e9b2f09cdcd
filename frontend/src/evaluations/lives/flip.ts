import type { LifeCost } from '../../api/shapes';

export const ROW = 40;

/** One bid in both orders; `from` and `to` are rows from the top. */
export interface Crossing {
  bid: string;
  name: string;
  from: number;
  to: number;
  priceRank: number;
  rank: number;
}

/** Every bid with its row among prices and its row among costs; equal ranks keep the order of the costs. */
export function crossingsOf(costs: LifeCost[]): Crossing[] {
  const byPrice = [...costs].sort((one, other) => one.priceRank - other.priceRank);
  return costs.map((cost, to) => ({
    bid: cost.bid,
    name: cost.tenderer.name,
    from: byPrice.indexOf(cost),
    to,
    priceRank: cost.priceRank,
    rank: cost.rank,
  }));
}

export const isTurned = (costs: LifeCost[]) =>
  costs.some(({ rank, priceRank }) => rank !== priceRank);
