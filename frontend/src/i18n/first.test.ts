// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import whole from './en';
import first from './en/first';

type Node = { [key: string]: Node | string };

const SRC = join(import.meta.dirname, '..');
// The pages that App.tsx shows without waiting for every word.
const PAGES = [
  'App.tsx',
  'workshops/Landing.tsx',
  'workshops/Join.tsx',
  'workshops/TrainerLink.tsx',
  'workshops/check/CheckPage.tsx',
  'layout/NotFoundPage.tsx',
];

/** The files that a page is made of, without those that it fetches later. */
function filesFrom(start: string[]): Set<string> {
  const found = new Set<string>();
  const open = start.map((name) => join(SRC, name));
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file) || file.includes('/i18n/')) continue;
    found.add(file);
    for (const [, from = ''] of read(file).matchAll(/^(?:import|export)[^;]* from '(\.[^']+)'/gm)) {
      const at = join(dirname(file), from);
      const path = [`${at}.tsx`, `${at}.ts`, `${at}/index.ts`].find((one) => existsSync(one));
      if (path) open.push(path);
    }
  }
  return found;
}

const read = (file: string) => readFileSync(file, 'utf-8');
const at = (node: unknown, key: string) =>
  key.split('.').reduce<unknown>((here, name) => (here as Node | undefined)?.[name], node);

test('what is said on the way in is loaded on the way in', () => {
  const files = [...filesFrom(PAGES)].filter((file) => /useWords/.test(read(file)));
  const said = files.flatMap((file) =>
    [...read(file).matchAll(/['`]([a-z][A-Za-z]*(?:\.\w+)+)[.'`_$]/g)].map(([, key = '']) => key),
  );
  const keys = [...new Set(said)].filter((key) => at(whole, key) !== undefined);

  expect(files.length).toBeGreaterThan(15);
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => at(first, key) === undefined)).toEqual([]);
});
