import { expect, test } from 'vitest';
import { isOpenLine } from './openLine';

test.each([
  ['http:', '192.168.0.12', true],
  ['http:', 'trainer.local', true],
  ['http:', '127.0.0.1.example.org', true],
  ['https:', '192.168.0.12', false],
  ['http:', '127.0.0.1', false],
  ['http:', 'localhost', false],
  ['http:', '[::1]', false],
])('a page over %s from %s is on an open line: %s', (protocol, hostname, open) => {
  expect(isOpenLine({ protocol, hostname })).toBe(open);
});
