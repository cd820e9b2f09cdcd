import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Conversation = Schemas['ConversationShown'];
export type ChatLine = Schemas['ChatLineShown'];
export type RiggingReport = Schemas['RiggingReportShown'];
export type Consequence = Schemas['ConsequenceShown'];

/** What a line may have; the server takes no more. */
export const LONGEST = 500;
