import type { Fate } from '../../api/shapes';
import type { MoneyText } from '../../fields/money';
import { percentTicks, placeOn, type Scale, units } from './scale';
import { pile, spreadApart, textWidth } from './spacing';

export interface LineBid {
  bid: string;
  /** What the picture and the table call it. */
  letter: string;
  amount: string;
  fate: Fate | null;
  first: boolean;
  /** Whether it is the bid of whoever looks. */
  own?: boolean;
}

export interface LineLimits {
  base: MoneyText;
  spreadShare: string;
  planPrice: MoneyText;
  floor: MoneyText | null;
}

export interface BidDot extends LineBid {
  x: number;
  row: number;
  /** Farther out than the line reaches. */
  beyond: 'low' | 'high' | null;
}

export interface Marker {
  name: 'floor' | 'planPrice' | 'base';
  x: number;
  /** The middle of its label. */
  labelX: number;
  money: MoneyText;
}

export interface BidsLine {
  scale: Scale;
  dots: BidDot[];
  rows: number;
  markers: Marker[];
  ticks: { percent: number; x: number }[];
  /** Where the range of the candidates lies: the part that is drawn large below. */
  range: [number, number];
}

export const DOT = 20;
export const LABEL_SIZE = 12;
const SMALL_DOT = 9;
const TINY_DOT = 5;
const MANY = 40;
const VERY_MANY = 200;
const EDGE = 16;
const TICK_ROOM = 56;

export const dotSize = (count: number) =>
  count > VERY_MANY ? TINY_DOT : count > MANY ? SMALL_DOT : DOT;

/** Where the plan price, the limit and the bids lie beside each other. */
export function layOutBids(
  limits: LineLimits,
  bids: readonly LineBid[],
  width: number,
  mirrored: boolean,
): BidsLine {
  const plan = units(limits.planPrice.amount);
  const [spreadLow, spreadHigh] = spreadOf(limits);
  const amounts = bids.map((one) => units(one.amount));
  const lowest = limits.floor ? units(limits.floor.amount) : least([spreadLow, ...amounts]);
  const span = plan > lowest ? plan - lowest : 1n;
  const scale: Scale = {
    from: larger(least([lowest - span / 6n, ...amounts]), lowest - span),
    to: smaller(most([spreadHigh, ...amounts]), spreadHigh + span),
    width,
    edge: EDGE,
    mirrored,
  };
  const places = amounts.map((amount) => placeOn(scale, amount));
  const rows = pile(places, dotSize(bids.length) + 2);
  const dots = bids.map((one, place): BidDot => {
    const amount = amounts[place] ?? 0n;
    const beyond = amount < scale.from ? 'low' : amount > scale.to ? 'high' : null;
    return { ...one, x: places[place] ?? 0, row: rows[place] ?? 0, beyond };
  });
  const ticks = percentTicks(scale.from, scale.to, plan, Math.floor(width / TICK_ROOM));
  const marked: [Marker['name'], MoneyText | null][] = [
    ['floor', limits.floor],
    ['planPrice', limits.planPrice],
  ];
  return {
    scale,
    dots,
    rows: dots.length === 0 ? 0 : Math.max(...rows) + 1,
    markers: placeMarkers(marked, scale),
    ticks: ticks.map((percent) => ({
      percent,
      x: placeOn(scale, (plan * BigInt(percent)) / 100n),
    })),
    range: [placeOn(scale, spreadLow), placeOn(scale, spreadHigh)],
  };
}

/** The lowest and the highest amount that a candidate can have, in millionths. */
export function spreadOf({ base, spreadShare }: Pick<LineLimits, 'base' | 'spreadShare'>) {
  const middle = units(base.amount);
  const aside = (middle * units(spreadShare)) / 1_000_000n;
  return [middle - aside, middle + aside] as const;
}

/** Markers with labels that stand beside each other. */
export function placeMarkers(
  marked: readonly (readonly [Marker['name'], MoneyText | null])[],
  scale: Scale,
): Marker[] {
  const markers = marked.flatMap(([name, money]) =>
    money ? [{ name, money, x: placeOn(scale, units(money.amount)) }] : [],
  );
  // Amounts are written with thousands apart: about a third more signs.
  const blocks = markers.map(({ x, money }) => {
    const signs = `${money.amount}${'.'.repeat(Math.floor(money.amount.length / 3))} ${money.currency}`;
    return { at: x, width: textWidth(signs, LABEL_SIZE) };
  });
  const middles = spreadApart(blocks, LABEL_SIZE, 0, scale.width);
  return markers.map((marker, place) => ({ ...marker, labelX: middles[place] ?? marker.x }));
}

const smaller = (one: bigint, other: bigint) => (one < other ? one : other);
const larger = (one: bigint, other: bigint) => (one > other ? one : other);
const least = (all: readonly bigint[]) => all.reduce(smaller);
const most = (all: readonly bigint[]) => all.reduce(larger);

/** A, B … Z, AA, AB …: how the picture and the table name the bids. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
