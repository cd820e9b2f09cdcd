import type { Inject, Offer } from '../shapes';

/** What the trainer is about to have happen: for whom is asked where there is a choice. */
export interface Wish {
  scene: string;
  name: string;
  seats: string[];
  /** The seat that it is about unless another is chosen; null where it is played by all, or by one. */
  about: string | null;
}

export const wishFor = ({ id, name, seats, about }: Inject): Wish => ({
  scene: id,
  name,
  seats,
  about,
});

export const wishOf = ({ scene, name, seats }: Offer): Wish => ({
  scene,
  name,
  seats,
  about: seats[0] ?? null,
});
