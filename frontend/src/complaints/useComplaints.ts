import { useRead } from '../api/useRead';
import type { Complaint, ComplaintRights } from './shapes';

/** Before the opening no entry may tell of a complaint, so the two sides and the body look again. */
const AGAIN = 20_000;

/** The complaints about a tender that this seat may know of, the latest first. */
export const useComplaintsOf = (tender: string): Complaint[] =>
  useRead<Complaint[]>('complaints', `tenders/${tender}/complaints`).data ?? [];

/** All complaints of the room that this seat may know of. */
export const useAllComplaints = (enabled: boolean): Complaint[] =>
  useRead<Complaint[]>('complaints', 'complaints?range=[0,99]', { enabled, every: AGAIN }).data ??
  [];

/** What the law says of complaints about a tender, and what this seat may attack. */
export const useRights = (tender: string) =>
  useRead<ComplaintRights>('complaints', `tenders/${tender}/complaint-rights`);

export const waits = ({ status }: Complaint) => status === 'pending' || status === 'answered';
