import { describe, expect, it } from 'vitest';
import { inserted, instead } from './writing';

const TEXT = 'Feature: f\n    Given a\n\n  Scenario: s';

describe('writing', () => {
  it('puts a phrase below the line of the cursor, as far in as it', () => {
    const put = inserted(TEXT, TEXT.indexOf('Given'), 'And b\n  | x |');
    expect(put.text).toBe('Feature: f\n    Given a\n    And b\n      | x |\n\n  Scenario: s');
    expect(put.text.slice(0, put.cursor).endsWith('| x |')).toBe(true);
  });
  it('fills an empty line instead of beginning another', () => {
    expect(inserted(TEXT, TEXT.indexOf('\n\n') + 1, 'And b').text).toBe(
      'Feature: f\n    Given a\n    And b\n  Scenario: s',
    );
  });
  it('says another sentence after the same word', () => {
    expect(instead(TEXT, 2, 'the notice is open')).toBe(
      'Feature: f\n    Given the notice is open\n\n  Scenario: s',
    );
  });
});
