/** Something with a place on a line and a breadth, in pixels. */
export interface Block {
  at: number;
  width: number;
}

/**
 * Moves blocks apart as little as can be so that none covers another, all between `least` and `most`;
 * answers the middle of each, in the order in which they were given.
 */
export function spreadApart(blocks: readonly Block[], gap: number, least: number, most: number) {
  const order = blocks.map((_, place) => place).sort((a, b) => at(blocks, a) - at(blocks, b));
  // Without the room each one takes, "apart" is the same as "not falling": runs that fall share their mean.
  const taken: number[] = [];
  const runs: { sum: number; count: number }[] = [];
  let room = 0;
  order.forEach((place, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) room += (width(blocks, before) + width(blocks, place)) / 2 + gap;
    taken.push(room);
    runs.push({ sum: at(blocks, place) - room, count: 1 });
    for (let last = runs.length - 1; last > 0; last -= 1) {
      const [one, two] = [runs[last - 1], runs[last]];
      if (!one || !two || one.sum / one.count <= two.sum / two.count) break;
      runs.splice(last - 1, 2, { sum: one.sum + two.sum, count: one.count + two.count });
    }
  });
  const settled = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const low = least + width(blocks, order[0] ?? 0) / 2;
  const high = most - width(blocks, order[order.length - 1] ?? 0) / 2 - room;
  const middles = Array<number>(blocks.length).fill(0);
  order.forEach((place, rank) => {
    const free = Math.max(low, Math.min(high, settled[rank] ?? 0));
    middles[place] = free + (taken[rank] ?? 0);
  });
  return middles;
}

/** Rows of a pile in which no two of the same size touch: the lowest free row for each, from low to high. */
export function pile(places: readonly number[], size: number): number[] {
  const ends: number[] = [];
  const rows = Array<number>(places.length).fill(0);
  const order = places.map((_, place) => place).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const place of order) {
    const here = places[place] ?? 0;
    const free = ends.findIndex((end) => end + size <= here);
    const row = free < 0 ? ends.length : free;
    ends[row] = here;
    rows[place] = row;
  }
  return rows;
}

const at = (blocks: readonly Block[], place: number) => blocks[place]?.at ?? 0;
const width = (blocks: readonly Block[], place: number) => blocks[place]?.width ?? 0;

const LETTER = 0.58;

/** About as wide as this text is drawn. */
export const textWidth = (text: string, size: number) => Math.ceil(text.length * size * LETTER);
