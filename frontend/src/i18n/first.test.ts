// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import whole from './en';
import first from './en/first';
import seat from './en/seat';

type Node = { [key: string]: Node | string };

const SRC = join(import.meta.dirname, '..');
// The pages that App.tsx shows without waiting for every word.
const WAY_IN = [
  'App.tsx',
  'workshops/Landing.tsx',
  'workshops/Join.tsx',
  'workshops/TrainerLink.tsx',
  'workshops/check/CheckPage.tsx',
  'layout/NotFoundPage.tsx',
];
// What is there of a room before its other pages are.
const TASKS = ['layout/RoomApp.tsx', 'workshops/DeviceDialog.tsx', 'layout/KeysHelp.tsx'];

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

/** A refusal of a page that is not there yet is no loss; of everything else no part may lack. */
const missing = (all: unknown, here: unknown): boolean =>
  typeof all === 'string' || here === undefined
    ? here === undefined
    : Object.keys(all as Node).some(
        (name) => missing((all as Node)[name], (here as Node)[name]) && all !== whole.refusals,
      );

/** Every key of the catalogue that these pages say; a key that is put together stands for all below it. */
function saidBy(pages: string[]) {
  const files = [...filesFrom(pages)].filter((file) => /useWords/.test(read(file)));
  const said = files.flatMap((file) =>
    [...read(file).matchAll(/['`]([a-z][A-Za-z]*(?:\.\w+)*)[.'`_$]/g)].flatMap(([all, key = '']) =>
      key.includes('.') || all.endsWith('.') ? key : [],
    ),
  );
  const keys = [...new Set(said)].filter((key) => at(whole, key) !== undefined);
  return { files, keys };
}

test.each([
  ['on the way in', WAY_IN, first, 15, 40],
  ['around a seat’s tasks', TASKS, seat, 25, 100],
])('what is said %s is loaded with it', (_where, pages, catalogue, fewestFiles, fewestKeys) => {
  const { files, keys } = saidBy(pages);

  expect(files.length).toBeGreaterThan(fewestFiles);
  expect(keys.length).toBeGreaterThan(fewestKeys);
  expect(keys.filter((key) => missing(at(whole, key), at(catalogue, key)))).toEqual([]);
});
