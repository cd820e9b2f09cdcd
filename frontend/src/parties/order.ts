import type { Role, SeatShown } from '../api/shapes';
import type { Translate } from '../i18n';
import type { ListForm } from '../layout/lists/address';
import type { Reading } from '../layout/lists/inHand';

const ROLES: Role[] = [
  'procuringOfficer',
  'tenderer',
  'evaluator',
  'reviewBody',
  'auditor',
  'observer',
  'trainer',
];

export const OCCUPIED = ['free', 'mine', 'taken'] as const;
export const SORTS = ['role', 'organisation'] as const;
export const FORM: ListForm = { filters: { who: OCCUPIED }, sorts: SORTS };

/** Whether somebody sits on a seat, as the list of seats can be filtered. */
function occupied({ mine, holder }: SeatShown): (typeof OCCUPIED)[number] {
  if (mine) return 'mine';
  return holder === null ? 'free' : 'taken';
}

/** How the list of seats is searched, filtered and sorted, in the reader's words. */
export const readingIn = (words: Translate): Reading<SeatShown> => ({
  text: ({ seat, role, organisation, holder }) =>
    `${seat} ${words(`roles.${role}`)} ${organisation} ${holder ?? ''}`,
  filters: { who: (seat, who) => occupied(seat) === who },
  sorts: {
    role: ({ role, seat }) => `${ROLES.indexOf(role)} ${seat}`,
    organisation: ({ organisation, seat }) => `${organisation} ${seat}`,
  },
});
