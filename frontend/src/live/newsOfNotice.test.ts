// @vitest-environment node
import { expect, test } from 'vitest';
import { titleIn } from './newsOfNotice';

test('the title of what happened is that of the notice, the question or the document', () => {
  expect(titleIn({ data: { notice: { title: 'Forty laptops' } } })).toBe('Forty laptops');
  expect(titleIn({ data: { title: 'Keyboard layout' } })).toBe('Keyboard layout');
  expect(titleIn({ data: { tender: 'tender-1' } })).toBeNull();
});
