import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

/** A consortium with its members, the lead first. */
export type ConsortiumShown = Schemas['ConsortiumShown'];

/** A member with its share in percent and its answer. */
export type MemberShown = Schemas['MemberShown'];

/** What the law of the room asks of a consortium for a tender. */
export type ConsortiumRules = Schemas['ConsortiumRulesShown'];
