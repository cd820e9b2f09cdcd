// @vitest-environment node
import { expect, test } from 'vitest';
import { beginEntries, type EntryNews, hearEntries, sayEntries, tellEntry } from './entries';

const news = (index: number) => ({ index, entry: {} }) as EntryNews;

test('what came before the one who says it is said first, the newest three', () => {
  const said: number[] = [];
  beginEntries();
  for (const index of [1, 2, 3, 4]) tellEntry(news(index));
  const stop = sayEntries(({ index }) => said.push(index));
  tellEntry(news(5));
  stop();
  expect(said).toEqual([2, 3, 4, 5]);
});

test('what one room left unsaid is not said in the next', () => {
  const said: number[] = [];
  beginEntries();
  tellEntry(news(1));
  beginEntries();
  sayEntries(({ index }) => said.push(index))();
  expect(said).toEqual([]);
});

test('others hear entries as they come and nothing of before', () => {
  const heard: number[] = [];
  beginEntries();
  tellEntry(news(1));
  const stop = hearEntries(({ index }) => heard.push(index));
  tellEntry(news(2));
  stop();
  tellEntry(news(3));
  expect(heard).toEqual([2]);
});
