import type { Moment, SceneTold } from '../shapes';

export interface Dot {
  moment: Moment;
  /** Its column and its lane, counted from 0. */
  at: number;
  lane: number;
}

export interface Band {
  scene: SceneTold | null;
  from: number;
  to: number;
}

export interface Laid {
  dots: Dot[];
  lanes: string[];
  bands: Band[];
  columns: number;
}

const LEADERS = ['trainer', 'clock'];
export const MOST_LANES = 14;

/**
 * Moments in columns, in the order in which they were done; the same kind done by several seats one
 * after the other shares a column. A lane for each seat, leaders on top.
 */
export function layOut(moments: readonly Moment[], scenes: readonly SceneTold[]): Laid {
  const seats = [...new Set(moments.map(({ seat }) => seat))];
  const lanes = [
    ...LEADERS.filter((seat) => seats.includes(seat)),
    ...seats.filter((seat) => !LEADERS.includes(seat)),
  ].slice(0, MOST_LANES);
  const dots: Dot[] = [];
  const bands: Band[] = [];
  let column = -1;
  let taken = new Set<string>();
  let before: Moment | null = null;
  for (const moment of moments) {
    const lane = lanes.indexOf(moment.seat);
    if (lane < 0) continue;
    const same =
      before !== null &&
      before.kind === moment.kind &&
      before.scene === moment.scene &&
      !taken.has(moment.seat);
    if (!same) {
      column += 1;
      taken = new Set();
    }
    taken.add(moment.seat);
    dots.push({ moment, at: column, lane });
    const last = bands.at(-1);
    if (last && (last.scene?.id ?? null) === (moment.scene ?? null)) last.to = column;
    else {
      const scene = scenes.find(({ id }) => id === moment.scene) ?? null;
      bands.push({ scene, from: column, to: column });
    }
    before = moment;
  }
  return { dots, lanes, bands, columns: column + 1 };
}

/** The moments act by act, in the order in which they were done. */
export function inScenes(moments: readonly Moment[], scenes: readonly SceneTold[]) {
  const found: { key: string; scene: SceneTold | null; rows: Moment[] }[] = [];
  for (const moment of moments) {
    const scene = scenes.find(({ id }) => id === moment.scene) ?? null;
    const last = found.at(-1);
    if (last && last.scene === scene) last.rows.push(moment);
    else found.push({ key: `${moment.scene} ${moment.index}`, scene, rows: [moment] });
  }
  return found;
}

/** Whole minutes that a scene took in the world. */
export function minutesOf({ begunAt, endedAt }: SceneTold): number | null {
  if (!endedAt) return null;
  return Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(begunAt)) / 60_000));
}
