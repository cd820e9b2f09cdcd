// @vitest-environment node
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/sealing/vectors.json';
import { cleanText, isAnswer, LONGEST_TEXT, textLength } from './answers';
import { answeredPayload } from './payload';

const SALT = '00112233445566778899aabbccddeeff';

function answersOf(plain: string): { criterion: string; text: string }[] {
  const { answers } = JSON.parse(plain) as { answers?: { criterion: string; text: string }[] };
  return Array.isArray(answers) ? answers : [];
}

const refused = vectors.invalid.filter(
  ({ name }) => name?.includes('answer') && /in an answer|an empty|of spaces|too long/.test(name),
);

describe('an answer', () => {
  it.each(refused)('is not sealed when the server would refuse it: $name', ({ plain, reason }) => {
    expect(answersOf(plain)).toHaveLength(1);
    expect(reason).toBe('malformed');
    expect(answeredPayload(null, answersOf(plain), [], SALT)).toBeNull();
  });

  it.each(refused)('of pasted text is cleaned before: $name', ({ plain }) => {
    const [answer] = answersOf(plain);
    const clean = cleanText(answer?.text ?? '');
    expect(clean === '' || textLength(clean) > LONGEST_TEXT || isAnswer(clean)).toBe(true);
  });

  it('keeps its lines and the marks of one place, and loses what turns the text', () => {
    expect(cleanText(' one\r\ntwo\u2028three\t\u202Efour\u202C \u200E24/7\u200E\n')).toBe(
      'one\ntwo\nthree four \u200E24/7\u200E',
    );
  });

  it('is counted in characters, not in halves of them', () => {
    expect(textLength('\u{1F6CF}é')).toBe(2);
    expect(isAnswer('\u{1F6CF}'.repeat(LONGEST_TEXT))).toBe(true);
    expect(isAnswer('\u{1F6CF}'.repeat(LONGEST_TEXT + 1))).toBe(false);
  });

  it('is not needed: a price alone stays in its own version', () => {
    expect(answeredPayload(null, [], [], SALT)).toBeNull();
  });
});
