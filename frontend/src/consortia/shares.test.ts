// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ConsortiumShown } from './shapes';
import { askedInto, boundIn, readShares, rest } from './shares';

const FREE = { mostMembers: null, leastShare: null };
const typed = (...shares: string[]) => shares.map((share, n) => ({ party: `party-${n}`, share }));

describe('shares as they are typed', () => {
  it('are the whole to the last digit, or not', () => {
    expect(readShares(typed('33.3333', '33.3333', '33.3334'), FREE).fault).toBeNull();
    expect(readShares(typed('33.3333', '33.3333', '33.3333'), FREE)).toMatchObject({
      total: '99.9999',
      fault: 'notWhole',
    });
    expect(readShares(typed('100', '0'), FREE).fault).toBe('notWhole');
  });

  it('keep to what the law of the room limits', () => {
    expect(readShares(typed('85', '15'), { mostMembers: 2, leastShare: '20' }).fault).toBe(
      'tooSmall',
    );
    expect(readShares(typed('40', '30', '30'), { mostMembers: 2, leastShare: '20' }).fault).toBe(
      'tooMany',
    );
  });

  it('name everybody and can be read', () => {
    expect(readShares([{ party: '', share: '40' }, ...typed('60')], FREE).fault).toBe('missing');
    expect(readShares(typed('forty', '60'), FREE).fault).toBe('unread');
  });

  it('leave the rest to the next one', () => {
    expect(rest(typed('60', ''))).toBe('40');
    expect(rest(typed('60', '39.75'))).toBe('0.25');
    expect(rest(typed('60', '40'))).toBe('');
  });
});

describe('where a party stands', () => {
  const consortium = (status: string, answer: string) =>
    ({
      status,
      members: [
        { party: { id: 'lead' }, status: 'accepted' },
        { party: { id: 'member' }, status: answer },
      ],
    }) as ConsortiumShown;

  it('is bound when it accepted, asked until it answers, and free after the end', () => {
    expect(boundIn([consortium('proposed', 'asked')], 'member')).toBeNull();
    expect(boundIn([consortium('proposed', 'asked')], 'lead')).not.toBeNull();
    expect(boundIn([consortium('agreed', 'accepted')], 'member')).not.toBeNull();
    expect(boundIn([consortium('dissolved', 'accepted')], 'member')).toBeNull();
    expect(askedInto([consortium('proposed', 'asked')], 'member')).toHaveLength(1);
    expect(askedInto([consortium('declined', 'asked')], 'member')).toHaveLength(0);
  });
});
