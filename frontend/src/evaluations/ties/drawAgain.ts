import { sha256 } from '@noble/hashes/sha2.js';
import type { Lottery, Tie } from '../../api/shapes';
import { fromHex, toHex } from '../../bids/sealing/bytes';
import { Draws } from '../reserve/draws';

/** One exchange of the drawing: for this place one up to it was drawn, and the row stood like this after it. */
export interface Exchange {
  place: number;
  drawn: number;
  row: string[];
}

/** What this browser found when it drew the lots of a tie once more. */
export interface DrawnAgain {
  /** The seed is the one that the notice committed to; null where reserve prices bind it. */
  committed: boolean | null;
  /** The seed of the lots follows from that one and from the book. */
  seed: boolean;
  /** The lots stand in the order of the record. */
  order: boolean;
  exchanges: Exchange[];
  result: string[];
}

const text = (words: string) => new TextEncoder().encode(words);

/** The hash in the notice: canonical JSON has its names in the order of the alphabet. */
export function commitmentOf(tender: string, seed: string): string {
  return toHex(sha256(text(`{"purpose":"lottery|${tender}","seed":"${seed}","v":1}`)));
}

/** The seed of a tender's lots, from the committed one and the book at the closing. */
export function lotterySeed(tender: string, committed: string, root: string): string {
  const parts = [text(`minikoneps/lottery/v1|${tender}|`), fromHex(committed), fromHex(root)];
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return toHex(sha256(joined));
}

/** Puts things in order as docs/reference/draws.md says, and keeps how the row stood after each draw. */
export function exchange(seed: string, purpose: string, things: readonly string[]): Exchange[] {
  const draws = new Draws(seed, purpose);
  const row = [...things];
  const made: Exchange[] = [];
  for (let last = row.length - 1; last > 0; last -= 1) {
    const other = Number(draws.below(BigInt(last + 1)));
    const [one = '', two = ''] = [row[last], row[other]];
    row[last] = two;
    row[other] = one;
    made.push({ place: last + 1, drawn: other + 1, row: [...row] });
  }
  return made;
}

/** Draws the lots of a tie once more from what was published. */
export function drawAgain(
  tender: { id: string; lottery: string | null },
  lottery: Lottery,
  tie: Tie,
): DrawnAgain {
  const exchanges = exchange(lottery.seed, tie.purpose ?? '', tie.bids);
  const result = exchanges.at(-1)?.row ?? [...tie.bids];
  const recorded = tie.steps.at(-1)?.groups.flat() ?? [];
  return {
    committed:
      tender.lottery === null
        ? null
        : commitmentOf(tender.id, lottery.committedSeed) === tender.lottery,
    seed: lotterySeed(tender.id, lottery.committedSeed, lottery.root) === lottery.seed,
    order: result.length === recorded.length && result.every((bid, at) => bid === recorded[at]),
    exchanges,
    result,
  };
}
