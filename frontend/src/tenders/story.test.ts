import { describe, expect, it } from 'vitest';
import type { AwardShown, Opening, RankingShown, TenderShown } from '../api/shapes';
import { nextStep, type Phase, phaseOf } from './story';

const tender = { id: 'tender-1', status: 'closed', lots: [{ id: '1' }] } as TenderShown;
const twoLots = { ...tender, lots: [{ id: '1' }, { id: '2' }] } as TenderShown;
const opening = { tender: 'tender-1' } as Opening;
const ranking = { tender: 'tender-1' } as RankingShown;
const award = (status: 'active' | 'unsuccessful') => ({ status }) as AwardShown;

describe('how far a tender has come', () => {
  it('follows the last act recorded', () => {
    const story = { tender, opening: null, ranking: null, awards: [] };
    expect(phaseOf(story)).toBe('closed');
    expect(phaseOf({ ...story, opening })).toBe('opened');
    expect(phaseOf({ ...story, opening, ranking })).toBe('ranked');
    expect(phaseOf({ ...story, opening, ranking, awards: [award('active')] })).toBe('awarded');
    expect(phaseOf({ ...story, opening, ranking, awards: [award('unsuccessful')] })).toBe(
      'unsuccessful',
    );
  });

  it('is over when the last lot is decided, and awarded when any lot is', () => {
    const story = { tender: twoLots, opening, ranking, awards: [award('unsuccessful')] };
    expect(phaseOf(story)).toBe('ranked');
    expect(phaseOf({ ...story, awards: [award('active'), award('unsuccessful')] })).toBe('awarded');
    const none = [award('unsuccessful'), award('unsuccessful')];
    expect(phaseOf({ ...story, awards: none })).toBe('unsuccessful');
  });
});

describe('what a seat does next', () => {
  it('asks the tenderer alone while bids are taken', () => {
    expect(nextStep('active', 'tenderer', false).act?.words).toBe('bid');
    expect(nextStep('active', 'tenderer', true).act?.words).toBe('standing');
    expect(nextStep('active', 'procuringOfficer', false)).toEqual({ wait: 'waitDeadline' });
  });

  it('asks the procuring officer alone to open and to award', () => {
    expect(nextStep('closed', 'procuringOfficer', false).act?.to).toBe('opening');
    expect(nextStep('closed', 'evaluator', false).act).toBeUndefined();
    expect(nextStep('ranked', 'procuringOfficer', false).act?.to).toBe('award');
    expect(nextStep('ranked', 'evaluator', false).act).toBeUndefined();
  });

  it('always says what to do or whom to wait for once a notice is public', () => {
    const phases: Phase[] = ['active', 'closing', 'closed', 'opened', 'ranked', 'awarded'];
    for (const phase of phases) {
      for (const role of ['procuringOfficer', 'tenderer', 'evaluator', 'auditor', null] as const) {
        const { act, wait } = nextStep(phase, role, false);
        expect(act ?? wait, `${phase} ${role}`).toBeTruthy();
      }
    }
  });
});
