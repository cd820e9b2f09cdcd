import type { DrawRecord } from '../../api/shapes';
import type { MoneyText } from '../../fields/money';
import { commitmentOf, type DrawnFrom, makeCandidates, smallest } from './candidates';
import { findPlanPrice, floorOf, type PicksOfBids } from './planPrice';

/** What this browser found when it made the draw once more. */
export interface DrawChecked {
  /** Seed, rule and prices have the hash that stood in the notice. */
  committed: boolean;
  /** The seed gives these candidates. */
  candidates: boolean;
  /** The picks of the opened bids choose these candidates, and their mean is this plan price. */
  planPrice: boolean;
  /** The limits are these shares of it and of the net cost, rounded up. */
  floor: boolean;
}

/**
 * Makes the draw of a lot once more from what was published: `commitment` is the one of the notice,
 * `picks` are those of the opened envelopes.
 */
export function checkDraw(
  record: DrawRecord,
  purpose: string,
  commitment: string,
  picks: PicksOfBids,
): DrawChecked {
  const nothing = { committed: false, candidates: false, planPrice: false, floor: false };
  const { base, rule, seed, share, floor, statutoryCosts } = record;
  if (!seed) return nothing;
  try {
    const from: DrawnFrom = { base, rule, seed, purpose };
    const prices = makeCandidates(from);
    const found = findPlanPrice(from, prices, picks);
    const costs = statutoryCosts ? smallest(statutoryCosts) : 0n;
    const limit = share ? floorOf(found.planPrice, share, costs) : null;
    const least = leastByNetCost(record);
    const same = (units: bigint, money?: MoneyText | null) =>
      Boolean(money) && money?.currency === base.currency && smallest(money) === units;
    return {
      committed: commitmentOf(from, prices) === commitment,
      candidates: equal(prices, record.candidates, (units, one) => same(units, one.price)),
      planPrice:
        equal(found.candidates, record.candidates, (mine, theirs) => mine.why === theirs.why) &&
        same(found.planPrice, record.planPrice),
      floor:
        (limit === null ? !floor : same(limit, floor)) &&
        (least === null ? !record.netCostFloor : same(least, record.netCostFloor)),
    };
  } catch {
    // A record that cannot be read has not been shown to be right.
    return nothing;
  }
}

function leastByNetCost({ netCost, netCostShare }: DrawRecord): bigint | null {
  return netCost && netCostShare ? floorOf(smallest(netCost), netCostShare) : null;
}

function equal<A, B>(mine: readonly A[], theirs: readonly B[], same: (a: A, b: B) => boolean) {
  return (
    mine.length === theirs.length &&
    mine.length > 0 &&
    mine.every((one, place) => same(one, theirs[place] as B))
  );
}
