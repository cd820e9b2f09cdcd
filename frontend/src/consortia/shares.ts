import { parseAmount } from '../fields/money';
import type { ConsortiumShown } from './shapes';

export const SHARE_PLACES = 4;
const UNIT = 10n ** BigInt(SHARE_PLACES);

/** A share as a whole number of its smallest step: exact, as the server counts. */
export function unitsOf(share: string): bigint {
  const [whole = '0', rest = ''] = share.split('.');
  return BigInt(whole) * UNIT + BigInt(rest.padEnd(SHARE_PLACES, '0'));
}

/** The same as plain decimal text in percent. */
export function textOf(units: bigint): string {
  const rest = (units % UNIT).toString().padStart(SHARE_PLACES, '0').replace(/0+$/, '');
  return rest ? `${units / UNIT}.${rest}` : `${units / UNIT}`;
}

export const WHOLE = 100n * UNIT;

export interface Typed {
  party: string;
  share: string;
}

export type Fault = 'unread' | 'missing' | 'notWhole' | 'tooMany' | 'tooSmall';

interface Limits {
  mostMembers: number | null;
  leastShare: string | null;
}

export interface Reading {
  /** What each typed share means, null where it means nothing. */
  shares: (string | null)[];
  /** All that could be read together, in percent. */
  total: string;
  fault: Fault | null;
}

/** Read what a lead typed, its own share first, and say what the server would refuse. */
export function readShares(typed: readonly Typed[], limits: Limits): Reading {
  const shares = typed.map(({ share }) => parseAmount(share, SHARE_PLACES));
  const units = shares.map((share) => (share === null ? 0n : unitsOf(share)));
  const total = units.reduce((sum, one) => sum + one, 0n);
  const least = limits.leastShare === null ? 0n : unitsOf(limits.leastShare);
  const found: [Fault, boolean][] = [
    ['missing', typed.length < 2 || typed.some(({ party }) => party === '')],
    ['tooMany', limits.mostMembers !== null && typed.length > limits.mostMembers],
    ['unread', shares.includes(null)],
    ['notWhole', total !== WHOLE || units.includes(0n)],
    ['tooSmall', units.some((one) => one < least)],
  ];
  const fault = found.find(([, broken]) => broken)?.[0] ?? null;
  return { shares, total: textOf(total), fault };
}

/** What is left of the whole for the one who has none typed yet. */
export function rest(typed: readonly Typed[]): string {
  const taken = typed.map(({ share }) => parseAmount(share, SHARE_PLACES));
  const units = taken.reduce((sum, one) => sum + (one === null ? 0n : unitsOf(one)), 0n);
  return units < WHOLE ? textOf(WHOLE - units) : '';
}

/** Whether a consortium has not come to an end. */
export const goesOn = ({ status }: ConsortiumShown): boolean =>
  status === 'proposed' || status === 'agreed';

/** The consortium that a party is bound in: it leads it, or accepted to be in it. */
export function boundIn(all: readonly ConsortiumShown[], party: string): ConsortiumShown | null {
  const bound = (one: ConsortiumShown) =>
    one.members.some((member) => member.party.id === party && member.status === 'accepted');
  return all.find((one) => goesOn(one) && bound(one)) ?? null;
}

/** The consortia that a party was asked into and has not answered. */
export const askedInto = (all: readonly ConsortiumShown[], party: string): ConsortiumShown[] =>
  all.filter(
    (one) =>
      goesOn(one) &&
      one.members.some((member) => member.party.id === party && member.status === 'asked'),
  );
