import type { SeatWanted } from '../api/shapes';
import type { Translate } from '../i18n';

export const TENDERERS = { least: 2, usual: 3, most: 30 };

interface Plan {
  entity: string;
  /** The organisations that tender, in the order of their seats. */
  tenderers: readonly string[];
  /** Whether a second officer sits for the procuring entity. */
  twoOfficers?: boolean;
  words: Translate;
}

/** A name that a tenderer may have until the trainer writes another; none comes twice. */
export function nextFirm(taken: readonly string[], words: Translate): string {
  const firms = words('trainer.firms').split(/[,،]\s*/);
  const numbered = Array.from({ length: TENDERERS.most }, (_, place) =>
    words('trainer.firm', { number: place + 1 }),
  );
  return [...firms, ...numbered].find((name) => !taken.includes(name)) ?? '';
}

/** The usual seats of a room: officer, evaluator, review body, auditor, and a seat for each tenderer. */
export function seatsFor({ entity, tenderers, twoOfficers, words }: Plan): SeatWanted[] {
  const second: SeatWanted = {
    seat: 'procuring-officer-2',
    role: 'procuringOfficer',
    organisation: entity,
  };
  return [
    { seat: 'procuring-officer', role: 'procuringOfficer', organisation: entity },
    ...(twoOfficers ? [second] : []),
    ...tenderers.map(
      (organisation, place): SeatWanted => ({
        seat: `tenderer-${place + 1}`,
        role: 'tenderer',
        organisation,
      }),
    ),
    { seat: 'evaluator', role: 'evaluator', organisation: entity },
    {
      seat: 'review-body',
      role: 'reviewBody',
      organisation: words('trainer.review_default'),
    },
    { seat: 'auditor', role: 'auditor', organisation: words('trainer.auditor_default') },
  ];
}
