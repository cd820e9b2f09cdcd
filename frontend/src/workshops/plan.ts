import type { ScenarioShown, SeatWanted } from '../api/shapes';
import type { Translate } from '../i18n';

export const TENDERERS = { least: 2, usual: 3, most: 30 };

interface Plan {
  entity: string;
  /** The organisations that tender, in the order of their seats. */
  tenderers: readonly string[];
  /** Whether a second officer sits for the procuring entity. */
  twoOfficers?: boolean;
  /** The seats that the scenario asks for, if it names any. */
  cast?: readonly SeatWanted[];
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

const officerOf = (cast: readonly SeatWanted[]) =>
  cast.find(({ role }) => role === 'procuringOfficer');

/** The procuring entity and the tenderers that a scenario names; nothing where it names none. */
export function castOf(scenario: ScenarioShown | undefined) {
  const cast = scenario?.seats ?? [];
  const firms = cast.filter(({ role }) => role === 'tenderer').map((seat) => seat.organisation);
  return { cast, entity: officerOf(cast)?.organisation, firms };
}

/** The seats of a room: those of the scenario, or the usual ones, and a seat for each tenderer. */
export function seatsFor({ entity, tenderers, twoOfficers, cast, words }: Plan): SeatWanted[] {
  const others = cast?.length
    ? cast.filter(({ role }) => role !== 'tenderer').map((seat) => sat(seat, cast, entity))
    : usualSeats(entity, words);
  const second: SeatWanted = {
    seat: 'procuring-officer-2',
    role: 'procuringOfficer',
    organisation: entity,
  };
  const officers = others.filter(({ role }) => role === 'procuringOfficer');
  const named = (cast ?? []).filter(({ role }) => role === 'tenderer').map(({ seat }) => seat);
  return [
    ...officers,
    ...(twoOfficers && officers.length < 2 ? [second] : []),
    ...tenderers.map(
      (organisation, place): SeatWanted => ({
        seat: named[place] ?? `tenderer-${place + 1}`,
        role: 'tenderer',
        organisation,
      }),
    ),
    ...others.filter(({ role }) => role !== 'procuringOfficer'),
  ];
}

/** A seat of the scenario; who sits for its procuring entity sits for the trainer's. */
function sat(seat: SeatWanted, cast: readonly SeatWanted[], entity: string): SeatWanted {
  const own = seat.organisation === officerOf(cast)?.organisation;
  return own ? { ...seat, organisation: entity } : seat;
}

function usualSeats(entity: string, words: Translate): SeatWanted[] {
  return [
    { seat: 'procuring-officer', role: 'procuringOfficer', organisation: entity },
    { seat: 'evaluator', role: 'evaluator', organisation: entity },
    { seat: 'review-body', role: 'reviewBody', organisation: words('trainer.review_default') },
    { seat: 'auditor', role: 'auditor', organisation: words('trainer.auditor_default') },
  ];
}
