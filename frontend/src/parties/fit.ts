import type { RegistrationShown, TenderShown } from '../api/shapes';
import { standingOf } from './registration/status';

/** Whether a notice admits a tenderer: `lacks` and `far` name what the registration in force does not have. */
export type Fit =
  | { state: 'yes' | 'waits' | 'not' }
  | { state: 'lacks'; licences: { id: string; description?: string }[] }
  | { state: 'far'; regions: string[] };

/** The rule of the server told beforehand: every licence, an office in one region; null asks for nothing. */
export function fitOf(
  eligibility: TenderShown['eligibility'],
  registrations: readonly RegistrationShown[],
): Fit | null {
  const { licences = [], regions = [] } = eligibility ?? {};
  if (licences.length + regions.length === 0) return null;
  const { inForce, pending } = standingOf(registrations);
  if (!inForce) return { state: pending ? 'waits' : 'not' };
  const lacking = licences.filter(({ id }) => !inForce.licences.includes(id));
  if (lacking.length > 0) return { state: 'lacks', licences: lacking };
  const near = regions.length === 0 || regions.some((id) => inForce.regions.includes(id));
  return near ? { state: 'yes' } : { state: 'far', regions };
}
