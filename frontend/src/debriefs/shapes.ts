import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Debrief = Schemas['DebriefShown'];
export type AttemptTold = Schemas['AttemptTold'];
export type Moment = Schemas['Moment'];
export type SceneTold = Schemas['SceneTold'];
export type SeatTold = Schemas['SeatTold'];
export type CheckTold = Schemas['CheckTold'];
export type SignTold = Schemas['SignTold'];
export type CollusionTold = Schemas['CollusionTold'];
export type TenderTold = Schemas['TenderTold'];
export type LotTold = Schemas['LotTold'];
export type BidTold = Schemas['BidTold'];
export type Points = Schemas['PointsShown'];
export type Tickets = Schemas['TicketsShown'];
export type WhatIf = Schemas['WhatIfShown'];
export type Scale = Schemas['ScaleShown'];
export type Try = Schemas['TryTold'];

/** Points of a hundred, and of which at most thirty are the trainer's. */
export const FULL = 100;
