/** What a release tells, in few kinds that a picture can colour. */
export const KINDS = ['planning', 'tender', 'change', 'update', 'award', 'contract'] as const;
export type Kind = (typeof KINDS)[number];

const BY_TAG: Record<string, Kind> = {
  planning: 'planning',
  planningUpdate: 'planning',
  tender: 'tender',
  tenderAmendment: 'change',
  tenderCancellation: 'change',
  tenderUpdate: 'update',
  award: 'award',
  awardUpdate: 'award',
  awardCancellation: 'change',
};

export const kindOf = (tag: string): Kind => BY_TAG[tag] ?? 'contract';

/** Where the theme keeps the colour of a kind; neighbours in a bar differ in lightness too. */
export const kindColour: Record<Kind, string> = {
  planning: 'text.secondary',
  tender: 'primary.main',
  change: 'secondary.main',
  update: 'primary.light',
  award: 'success.main',
  contract: 'warning.main',
};
