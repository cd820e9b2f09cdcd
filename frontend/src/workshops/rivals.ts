import { post, roomApi } from '../api/client';
import { type Problem, Refusal } from '../api/refusal';

/** Rivals that were asked for with a room, and what was said to it; with the same key nobody comes twice. */
export interface Missing {
  size: number;
  key: string;
  status: number;
  problem: Problem;
}

/** Asks a new room's rivals in; what was refused is given back, for the room is open already. */
export async function inviteRivals(
  room: string,
  size: number,
  key: string,
): Promise<Missing | null> {
  try {
    await post(roomApi(room, 'crowds'), { size }, key);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, type, title, remedy, source, facts } = error;
    return { size, key, status, problem: { code, type, title, remedy, source, facts } };
  }
}
