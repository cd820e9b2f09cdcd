import type { BidTold, CheckTold, Debrief, Moment, SeatTold } from '../shapes';

/** The same thing in two attempts; null where one of them has it not. */
export interface Pair<T> {
  key: string;
  one: T | null;
  two: T | null;
}

export interface LotPair {
  key: string;
  title: string;
  lot: string;
  several: boolean;
  bids: Pair<BidTold>[];
}

function pair<T>(one: readonly T[], two: readonly T[], keyOf: (row: T) => string): Pair<T>[] {
  const keys = [...new Set([...two, ...one].map(keyOf))];
  return keys.map((key) => ({
    key,
    one: one.find((row) => keyOf(row) === key) ?? null,
    two: two.find((row) => keyOf(row) === key) ?? null,
  }));
}

const place = ({ tender, lot }: { tender: number; lot: string }) => `${tender} ${lot}`;

const lotsOf = ({ tenders }: Debrief) =>
  tenders.flatMap(({ title, lots }, tender) =>
    lots.map((row) => ({ tender, title, lot: row.lot, several: lots.length > 1, bids: row.bids })),
  );

/** The bids of both attempts by lot and tenderer; tenders meet by their place, for each may have its own. */
export function pairLots(one: Debrief, two: Debrief): LotPair[] {
  return pair(lotsOf(one), lotsOf(two), place)
    .map((row) => ({
      key: row.key,
      title: row.two?.title ?? row.one?.title ?? '',
      lot: row.two?.lot ?? row.one?.lot ?? '',
      several: (row.two ?? row.one)?.several ?? false,
      bids: pair(row.one?.bids ?? [], row.two?.bids ?? [], ({ tenderer }) => tenderer.id),
    }))
    .filter(({ bids }) => bids.length > 0);
}

export const pairSeats = (one: Debrief, two: Debrief): Pair<SeatTold>[] =>
  pair(one.seats, two.seats, ({ seat }) => seat);

/** Checks that came out otherwise, and how many came out the same; what one has not yet is otherwise. */
export function pairChecks(one: Debrief, two: Debrief) {
  const all: Pair<CheckTold>[] = pair(one.checks, two.checks, ({ id }) => id);
  const other = all.filter((row) => row.one?.verdict !== row.two?.verdict);
  return { other, same: all.length - other.length };
}

const sameMoment = (one: Moment, two: Moment | undefined) =>
  two !== undefined && one.index === two.index && one.real === two.real && one.kind === two.kind;

/** The story that both share, and how each goes on from where they part. */
export function branch(one: readonly Moment[], two: readonly Moment[]) {
  const parted = one.findIndex((moment, at) => !sameMoment(moment, two[at]));
  const at = parted < 0 ? one.length : parted;
  return { shared: one.slice(0, at), one: one.slice(at), two: two.slice(at) };
}

const winnerOf = (bids: readonly (BidTold | null)[]) =>
  bids.find((bid) => bid?.outcome === 'first')?.tenderer.name ?? null;

export interface Changes {
  winners: { key: string; lot: LotPair; one: string | null; two: string | null }[];
  prices: number;
  better: number;
  worse: number;
  refused: [number, number];
  hints: [number, number];
}

const total = (seats: readonly SeatTold[], of: (seat: SeatTold) => number) =>
  seats.reduce((sum, seat) => sum + of(seat), 0);
const held = (row: CheckTold | null) => row?.verdict === 'green';

/** What changed between two attempts, in figures. */
export function changesOf(one: Debrief, two: Debrief): Changes {
  const lots = pairLots(one, two);
  const { other } = pairChecks(one, two);
  const tries = ({ refused, late }: SeatTold) => refused + late;
  return {
    winners: lots
      .map((lot) => ({
        key: lot.key,
        lot,
        one: winnerOf(lot.bids.map((row) => row.one)),
        two: winnerOf(lot.bids.map((row) => row.two)),
      }))
      .filter((row) => row.one !== row.two),
    prices: lots.flatMap(({ bids }) =>
      bids.filter((row) => row.one?.total?.amount !== row.two?.total?.amount),
    ).length,
    better: other.filter((row) => held(row.two)).length,
    worse: other.filter((row) => held(row.one)).length,
    refused: [total(one.seats, tries), total(two.seats, tries)],
    hints: [total(one.seats, ({ hints }) => hints), total(two.seats, ({ hints }) => hints)],
  };
}
