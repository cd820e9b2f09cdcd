/** One mark among those given for the same thing: where its dot stands, and in which row of dots. */
export interface Dot {
  mark: string;
  /** From 0 at no marks to 1 at full marks. */
  at: number;
  /** Equal marks stand above each other, the first on the line. */
  row: number;
  leftOut: boolean;
}

/** Where the dots of some marks stand; marks are decimal texts, compared as numbers for the drawing alone. */
export function dotsOf(given: string[], leftOut: string[], fullMarks: string): Dot[] {
  const full = Number(fullMarks);
  const rows = new Map<number, number>();
  const all = [
    ...given.map((mark) => ({ mark, out: false })),
    ...leftOut.map((mark) => ({ mark, out: true })),
  ];
  return all
    .sort((a, b) => Number(a.mark) - Number(b.mark))
    .map(({ mark, out }) => {
      const at = full > 0 ? Number(mark) / full : 0;
      const row = rows.get(at) ?? 0;
      rows.set(at, row + 1);
      return { mark, at, row, leftOut: out };
    });
}

/** How far apart marks lie, as a share of full marks: nought where all gave alike. */
export function spreadOf(given: string[], fullMarks: string): number {
  const numbers = given.map(Number);
  const full = Number(fullMarks);
  return numbers.length > 0 && full > 0 ? (Math.max(...numbers) - Math.min(...numbers)) / full : 0;
}

/** An exact mark as a number: `251/3` too, which is how a mean without end is written. */
export function markNumber(mark: string): number {
  const [above, below] = mark.split('/');
  return below === undefined ? Number(above) : Number(above) / Number(below);
}
