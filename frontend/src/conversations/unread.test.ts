import { describe, expect, it } from 'vitest';
import type { Conversation } from './shapes';
import { isUnread } from './unread';

const line = (by: 'rival' | 'tenderer') => ({ by, text: 'x', at: '2026-03-02T09:00:00Z' });
const talk = (...lines: Conversation['lines']) => ({ id: 'a', lines }) as Conversation;

describe('what is unread', () => {
  it('is a line of the rival behind what was read, and no line of one’s own', () => {
    expect(isUnread(talk(line('rival')), {})).toBe(true);
    expect(isUnread(talk(line('rival'), line('tenderer')), { a: 1 })).toBe(false);
    expect(isUnread(talk(line('rival'), line('tenderer'), line('rival')), { a: 2 })).toBe(true);
    expect(isUnread(talk(line('rival')), { a: 1 })).toBe(false);
  });
});
