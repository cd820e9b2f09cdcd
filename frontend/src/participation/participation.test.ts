// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { SeatShown, TenderShown } from '../api/shapes';
import { asksBefore, stepsBefore } from './before';
import { absent } from './tenderers';

const UNTIL = '2026-03-05T09:00:00Z';
const BRIEFING = '2026-03-06T02:00:00Z';
const DEADLINE = '2026-03-16T05:00:00Z';
const NOBODY = { invitedAt: null, registeredAt: null, attendedAt: null };
const tender = (asked: Partial<TenderShown> = {}) =>
  ({
    procedure: { whoMayBid: 'anyone' },
    tenderPeriod: { startDate: null, endDate: DEADLINE },
    participationPeriod: { startDate: null, endDate: UNTIL },
    siteBriefing: { date: BRIEFING, place: 'Quay 4', attendanceRequired: true },
    ...asked,
  }) as TenderShown;
const states = (at: string, own: Parameters<typeof stepsBefore>[1] = NOBODY, asked = tender()) =>
  stepsBefore(asked, own, Date.parse(at)).map(({ name, state }) => `${name} ${state}`);

describe('what comes before a bid', () => {
  it('is to be done up to the last instant and missed after it', () => {
    expect(states(UNTIL)).toEqual(['register todo', 'briefing wait']);
    expect(states('2026-03-05T09:00:00.001Z')).toEqual(['register missed', 'briefing wait']);
    expect(states(DEADLINE)).toEqual(['register missed', 'briefing wait']);
    expect(states('2026-03-16T05:00:01Z')).toEqual(['register missed', 'briefing missed']);
  });

  it('stays done', () => {
    const own = { ...NOBODY, registeredAt: '2026-03-03T09:00:00Z', attendedAt: BRIEFING };
    expect(states('2026-03-20T09:00:00Z', own)).toEqual(['register done', 'briefing done']);
  });

  it('begins with an invitation where only those invited may bid', () => {
    const invited = { whoMayBid: 'invited' } as TenderShown['procedure'];
    const asked = tender({ procedure: invited, siteBriefing: null, participationPeriod: null });
    const own = { ...NOBODY, invitedAt: UNTIL };
    expect(asksBefore(asked)).toBe(true);
    expect(states(DEADLINE, NOBODY, asked)).toEqual(['invitation wait']);
    expect(states('2026-03-16T05:00:01Z', NOBODY, asked)).toEqual(['invitation missed']);
    expect(states(DEADLINE, own, asked)).toEqual(['invitation done']);
  });

  it('is only what the notice asks for', () => {
    const free = { date: BRIEFING, place: 'Quay 4', attendanceRequired: false };
    expect(asksBefore(tender())).toBe(true);
    expect(states(UNTIL, NOBODY, tender({ siteBriefing: free }))).toEqual(['register todo']);
    expect(asksBefore(tender({ siteBriefing: free, participationPeriod: null }))).toBe(false);
  });
});

it('offers each organisation that bids once, but those that are on the list', () => {
  const seat = (role: string, party: string, organisation: string) =>
    ({ role, party, organisation }) as SeatShown;
  const seats = [
    seat('tenderer', 'p2', 'Sol'),
    seat('tenderer', 'p1', 'Baram'),
    seat('tenderer', 'p2', 'Sol'),
    seat('tenderer', 'p3', 'Haneul'),
    seat('procuringOfficer', 'p4', 'City'),
  ];
  expect(absent(seats, [{ id: 'p3' }]).map(({ name }) => name)).toEqual(['Baram', 'Sol']);
});
