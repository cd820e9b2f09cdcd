import type { AwardShown } from '../../api/shapes';
import type { Complaint } from '../../complaints/shapes';

/** What happened between an award and its contract, or is to happen. */
export interface DoorEvent {
  kind: 'decided' | 'filed' | 'answered' | 'ended' | 'standstill' | 'opens' | 'invited';
  at: string;
  complaint?: Complaint;
}

/** A stretch of the way, in hundredths of the whole. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Way {
  begins: string;
  ends: string;
  /** The time for which complaints keep the contract waiting. */
  held: Stretch[];
  /** Where now is; null outside the way. */
  now: number | null;
  events: DoorEvent[];
}

/** The complaints that keep a lot's contract waiting. */
export const concerning = (award: AwardShown, complaints: Complaint[]) =>
  complaints.filter(
    ({ lot, award: id }) => id === award.id || (id === null && (lot === null || lot === award.lot)),
  );

const endOf = ({ decidedAt, withdrawnAt }: Complaint) => decidedAt ?? withdrawnAt;

/** The way from an award to its contract as a line, and what stands along it. */
export function wayOf(award: AwardShown, complaints: Complaint[], now: number): Way {
  const mine = concerning(award, complaints);
  const begins = Date.parse(award.decidedAt);
  const known = award.door.opensAt ?? award.standstill?.endsAt ?? award.decidedAt;
  const ends = Math.max(Date.parse(known), award.door.opensAt ? 0 : now, begins + 1);
  const share = (at: number) => Math.min(100, Math.max(0, ((at - begins) / (ends - begins)) * 100));
  const suspending = mine.filter(({ suspends }) => suspends !== 'nothing');
  return {
    begins: award.decidedAt,
    ends: new Date(ends).toISOString(),
    held: suspending
      .map((one) => ({
        from: share(Date.parse(one.filedAt)),
        to: share(Date.parse(endOf(one) ?? new Date(ends).toISOString())),
      }))
      .filter(({ from, to }) => to > from),
    now: now >= begins && now <= ends ? share(now) : null,
    events: eventsOf(award, mine),
  };
}

function eventsOf(award: AwardShown, complaints: Complaint[]): DoorEvent[] {
  const { decidedAt, standstill, door, invitedAt } = award;
  const events: DoorEvent[] = [{ kind: 'decided', at: decidedAt }];
  for (const complaint of complaints) {
    events.push({ kind: 'filed', at: complaint.filedAt, complaint });
    if (complaint.answeredAt)
      events.push({ kind: 'answered', at: complaint.answeredAt, complaint });
    const end = endOf(complaint);
    if (end) events.push({ kind: 'ended', at: end, complaint });
  }
  if (standstill && standstill.endsAt !== door.opensAt) {
    events.push({ kind: 'standstill', at: standstill.endsAt });
  }
  if (door.opensAt) events.push({ kind: 'opens', at: door.opensAt });
  if (invitedAt) events.push({ kind: 'invited', at: invitedAt });
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
