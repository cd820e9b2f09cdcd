import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Complaint = Schemas['ComplaintShown'];
export type ComplaintWanted = Schemas['ComplaintMade'];
export type ComplaintRights = Schemas['ComplaintRightsShown'];
export type Attackable = Schemas['AttackableShown'];
export type Remedy = NonNullable<Complaint['remedy']>;
export type Attacked = Complaint['attacks'];

/** What can follow from a complaint about each act, as the server allows. */
export const REMEDIES: Record<Attacked, Remedy[]> = {
  award: ['bidSetAside', 'decisionSetAside'],
  exclusion: ['examinationAnew'],
  notice: ['noticeCorrected'],
};
