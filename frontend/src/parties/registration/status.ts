import type { RegistrationShown } from '../../api/shapes';
import type { Tone } from '../../theme/palette';

export type Status = RegistrationShown['status'];

export const toneOf: Record<Status, Tone> = {
  pending: 'wait',
  approved: 'good',
  refused: 'bad',
  withdrawn: 'neutral',
  replaced: 'neutral',
};

/** What an organisation's registrations come to. */
export interface Standing {
  inForce?: RegistrationShown;
  pending?: RegistrationShown;
  /** The newest one, when it was refused: it is to be mended. */
  refused?: RegistrationShown;
  /** What the form begins with: the newest of all. */
  latest?: RegistrationShown;
  /** Those that count no more, the newest first. */
  earlier: RegistrationShown[];
}

/** Reads registrations, the newest first, for what counts and what waits. */
export function standingOf(all: readonly RegistrationShown[]): Standing {
  const inForce = all.find(({ status }) => status === 'approved');
  const pending = all.find(({ status }) => status === 'pending');
  const [latest] = all;
  const refused = latest?.status === 'refused' ? latest : undefined;
  const shown = [inForce, pending, refused];
  return { inForce, pending, refused, latest, earlier: all.filter((one) => !shown.includes(one)) };
}
