import type { Candidate } from '../../api/shapes';
import type { MoneyText } from '../../fields/money';
import { type LineLimits, type Marker, placeMarkers, spreadOf } from './bidsLine';
import { placeOn, type Scale, units } from './scale';
import { spreadApart } from './spacing';

export interface CandidateMark extends Candidate {
  /** Its amount on the line. */
  x: number;
  /** The middle of its number, moved aside where numbers would cover each other. */
  ballX: number;
  row: number;
}

export interface CandidatesLine {
  scale: Scale;
  marks: CandidateMark[];
  rows: number;
  mostPicks: number;
  markers: Marker[];
}

export const BALL = 20;
const GAP = 1.5;

interface Wanted extends Pick<LineLimits, 'base' | 'spreadShare'> {
  candidates: readonly Candidate[];
  planPrice: MoneyText | null;
}

/** Where the candidates lie around the base amount, each with a number that can be read. */
export function layOutCandidates(
  { base, spreadShare, candidates, planPrice }: Wanted,
  width: number,
  mirrored: boolean,
): CandidatesLine {
  const [from, to] = spreadOf({ base, spreadShare });
  const scale: Scale = { from, to, width, edge: BALL / 2, mirrored };
  const places = candidates.map((one) => placeOn(scale, units(one.price.amount)));
  const rows = Math.max(1, Math.ceil((candidates.length * (BALL + GAP) - GAP) / width));
  const order = places.map((_, place) => place).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const rowOf = new Map(order.map((place, rank) => [place, rank % rows]));
  const ballX = Array<number>(candidates.length).fill(0);
  for (let row = 0; row < rows; row += 1) {
    const here = order.filter((place) => rowOf.get(place) === row);
    const blocks = here.map((place) => ({ at: places[place] ?? 0, width: BALL }));
    spreadApart(blocks, GAP, 0, width).forEach((middle, rank) => {
      ballX[here[rank] ?? 0] = middle;
    });
  }
  return {
    scale,
    marks: candidates.map((one, place) => ({
      ...one,
      x: places[place] ?? 0,
      ballX: ballX[place] ?? 0,
      row: rowOf.get(place) ?? 0,
    })),
    rows,
    mostPicks: Math.max(1, ...candidates.map((one) => one.picks)),
    markers: placeMarkers(
      [
        ['base', base],
        ['planPrice', planPrice],
      ],
      scale,
    ),
  };
}
