import type { Inject, Offer } from '../shapes';

/** What the trainer is about to have happen: for whom is asked where there is a choice. */
export interface Wish {
  scene: string;
  name: string;
  seats: string[];
  /** An inject of the palette is about one seat; one of the scenario is played by all, or by one. */
  about: boolean;
}

export const wishFor = ({ id, name, seats }: Inject): Wish => ({
  scene: id,
  name,
  seats,
  about: false,
});

export const wishOf = ({ scene, name, seats }: Offer): Wish => ({
  scene,
  name,
  seats,
  about: seats.length > 0,
});
