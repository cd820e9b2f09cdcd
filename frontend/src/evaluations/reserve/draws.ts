import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex } from '../../bids/sealing/bytes';

const PREFIX = 'minikoneps/draw/v1';
const SPAN = 2n ** 64n;
const READ = 8;

/** The draws of docs/reference/draws.md, made once more where the reader is. */
export class Draws {
  private made = 0;
  private readonly seed: Uint8Array;

  constructor(
    seedHex: string,
    private readonly purpose: string,
  ) {
    this.seed = fromHex(seedHex);
  }

  /** A whole number from 0 up to, not including, the limit; each equally likely. */
  below(limit: bigint): bigint {
    if (limit < 1n || limit > SPAN) throw new RangeError('A draw is among 1 to 2^64 numbers.');
    const fair = SPAN - (SPAN % limit);
    let word = this.next();
    while (word >= fair) word = this.next();
    return word % limit;
  }

  between(least: bigint, most: bigint): bigint {
    return least + this.below(most - least + 1n);
  }

  /** An order of the numbers 0 to count - 1. */
  permutation(count: number): number[] {
    const order = Array.from({ length: count }, (_, place) => place);
    for (let place = count - 1; place > 0; place -= 1) {
      const other = Number(this.below(BigInt(place + 1)));
      const [one = 0, two = 0] = [order[place], order[other]];
      order[place] = two;
      order[other] = one;
    }
    return order;
  }

  /** So many different items, in the order in which they come out. */
  choose<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: count }, () =>
      left.splice(Number(this.below(BigInt(left.length))), 1),
    ).flat();
  }

  private next(): bigint {
    this.made += 1;
    const message = new TextEncoder().encode(`${PREFIX}|${this.purpose}|${this.made}`);
    const hash = hmac(sha256, this.seed, message);
    return hash.subarray(0, READ).reduce((word, byte) => word * 256n + BigInt(byte), 0n);
  }
}
