/** The numbers picked for each lot, in the order in which they were picked. */
export type Picks = Record<string, number[]>;

/**
 * A press on a number: it is put down again when it was picked, else picked; where all are picked the
 * one that was picked first makes room.
 */
export function press(picked: readonly number[], number: number, most: number): number[] {
  if (picked.includes(number)) return picked.filter((one) => one !== number);
  return [...picked, number].slice(-most);
}

/** So many different numbers, each as likely as the others. */
export function pickByChance(
  candidates: number,
  count: number,
  random: (bytes: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer> = (words) =>
    crypto.getRandomValues(words),
): number[] {
  const left = Array.from({ length: candidates }, (_, place) => place + 1);
  const word = new Uint32Array(new ArrayBuffer(4));
  const below = (limit: number) => {
    // What falls into the last, incomplete run of numbers is drawn again: no number is likelier.
    const fair = 2 ** 32 - (2 ** 32 % limit);
    let found = fair;
    while (found >= fair) found = random(word)[0] ?? fair;
    return found % limit;
  };
  return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
}

/** Where an arrow key leads among numbers that stand in rows of so many. */
export function moved(
  number: number,
  key: string,
  columns: number,
  mirrored: boolean,
  last: number,
) {
  const forward = mirrored ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  if (key === 'Home') return 1;
  if (key === 'End') return last;
  const to = number + (steps[key] ?? 0);
  return to < 1 || to > last ? number : to;
}
