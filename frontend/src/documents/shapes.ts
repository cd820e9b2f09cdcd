import type { components } from '../api/schema.gen';

export type DocumentShown = components['schemas']['DocumentShown'];
export type TenderDocumentType = components['schemas']['DocumentType'];

export const DOCUMENT_TYPES: readonly TenderDocumentType[] = [
  'biddingDocuments',
  'technicalSpecifications',
  'evaluationCriteria',
  'contractDraft',
  'tenderNotice',
  'clarifications',
];
