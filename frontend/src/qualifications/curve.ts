/** How a price becomes points, as numbers for a picture; the server's points are what counts. */
export interface ScoreRow {
  weight: number;
  slope: number;
  baseRatio: number;
  least: number;
  need: number;
  plateau: number;
}

export interface CurvePoint {
  ratio: number;
  points: number;
}

/** The points of a ratio by the row's formula: a tent around the base ratio, flat from the plateau on. */
export function pointsAt(row: ScoreRow, ratio: number): number {
  if (ratio >= row.plateau && ratio <= 1) return Math.max(row.need, row.least);
  const lost = row.slope * 100 * Math.abs(row.baseRatio - ratio);
  return Math.max(row.weight - lost, row.least);
}

/** The corners of the line between two ratios: its ends, the least, the top and the foot of the plateau. */
export function corners(row: ScoreRow, from: number, to: number): CurvePoint[] {
  const reach = (row.weight - row.least) / (row.slope * 100);
  const bends = [row.baseRatio - reach, row.baseRatio, row.plateau, row.baseRatio + reach];
  const inside = bends.filter((ratio) => ratio > from && ratio < to);
  const ratios = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return ratios.map((ratio) => ({ ratio, points: pointsAt(row, ratio) }));
}

/** From which ratio to which the picture reaches: all bids, limit, top and plateau with room beside them. */
export function span(row: ScoreRow, floor: number, ratios: number[]): [number, number] {
  const seen = [floor, row.baseRatio, row.plateau, 1, ...ratios];
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  const room = (most - least) * 0.06;
  return [least - room, most + room];
}
