import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];

export type OpeningOnWall = Schemas['OpeningOnWall'];
export type EnvelopeOnWall = Schemas['EnvelopeOnWall'];
export type LotOnWall = Schemas['LotOnWall'];
export type DebriefOnWall = Schemas['DebriefOnWall'];
export type BidsOnWall = Schemas['BidsOnWall'];
export type AttemptOnWall = Schemas['AttemptOnWall'];
export type FirstOnWall = Schemas['FirstOnWall'];
export type WallKnown = Schemas['WallKnown'];

/** One bar: who, how much, and what became of it. */
export interface Bar {
  key: string;
  name: string;
  total: { amount: string; currency: string } | null;
  said: string;
  out: boolean;
  first: boolean;
  fresh: boolean;
}
