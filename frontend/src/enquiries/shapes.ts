import type { components } from '../api/schema.gen';

/** A question as this seat may read it; nobody reads who asked. */
export type EnquiryShown = components['schemas']['EnquiryShown'];
export type EnquiryPeriodShown = components['schemas']['EnquiryPeriodShown'];
