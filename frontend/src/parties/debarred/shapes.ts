import type { components } from '../../api/schema.gen';

/** A line of the register of those who are shut out of tenders. */
export type DebarmentShown = components['schemas']['DebarmentShown'];
