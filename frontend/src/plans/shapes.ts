import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type PlanShown = Schemas['PlanShown'];
export type PlanMade = Schemas['PlanMade'];
export type PlanStatus = Schemas['PlanStatus'];
export type PlannedItem = Schemas['PlannedItem'];
export type CommentShown = Schemas['CommentShown'];
export type Outcome = Schemas['ReplyOutcome'];
export type RevisionShown = Schemas['RevisionShown'];
