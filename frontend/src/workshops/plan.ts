import type { SeatWanted } from '../api/shapes';
import type { Translate } from '../i18n';

export const TENDERERS = { least: 2, most: 30 };

interface Plan {
  entity: string;
  tenderers: number;
  words: Translate;
}

/** The usual seats of a room: officer, evaluator, auditor, and so many tenderers with firms' names. */
export function seatsFor({ entity, tenderers, words }: Plan): SeatWanted[] {
  const firms = words('trainer.firms').split(/[,،]\s*/);
  return [
    { seat: 'procuring-officer', role: 'procuringOfficer', organisation: entity },
    ...Array.from(
      { length: tenderers },
      (_, place): SeatWanted => ({
        seat: `tenderer-${place + 1}`,
        role: 'tenderer',
        organisation: firms[place] ?? words('trainer.firm', { number: place + 1 }),
      }),
    ),
    { seat: 'evaluator', role: 'evaluator', organisation: entity },
    { seat: 'auditor', role: 'auditor', organisation: words('trainer.auditor_default') },
  ];
}
